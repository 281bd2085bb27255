-- Grades of the Admiralty code, judged apart: reliability once for each publication, credibility for each excerpt. Not judged is no row, or NULL.
CREATE TABLE publication_grade (
  publication TEXT PRIMARY KEY COLLATE NOCASE,
  reliability TEXT NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F'))
) STRICT, WITHOUT ROWID;
ALTER TABLE excerpt ADD COLUMN credibility TEXT CHECK (credibility IN ('1', '2', '3', '4', '5', '6'));

-- The handling marking that a source carries, as its reader wrote it; empty for none.
ALTER TABLE article ADD COLUMN marking TEXT NOT NULL DEFAULT '';

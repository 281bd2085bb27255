-- Styles that a user added, whole, by the SHA-256 of the file. Briefs, their earlier versions and steps of undo name them: none is ever deleted; a removed one is offered no more.
CREATE TABLE own_style (
  sha256 TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('citation', 'house')),
  name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  added_at TEXT NOT NULL,
  removed_at TEXT
) STRICT, WITHOUT ROWID;

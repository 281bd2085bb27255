-- That the author of a brief read a sentence beside its passages and found that they bear it out. `said`: what the sentence said then; `rests`: the words of its passages, one after the other.
-- A sentence that says or rests on something else is to be read again.
CREATE TABLE brief_confirmation (
  brief_id INTEGER NOT NULL REFERENCES brief (id) ON DELETE CASCADE,
  sentence TEXT NOT NULL,
  said TEXT NOT NULL,
  rests TEXT NOT NULL,
  confirmed_at TEXT NOT NULL,
  PRIMARY KEY (brief_id, sentence)
) STRICT, WITHOUT ROWID;

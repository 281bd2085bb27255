-- What was done to the library, step by step in order of making, whoever did it. `undone` counts the steps that were taken back, in the order of that; `changes` is what a step
-- made of which rows, before and after, and null where that can no longer be taken back. `joins`: what the next change of the same is joined by.
CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  joins TEXT,
  made_at TEXT NOT NULL,
  last_at TEXT NOT NULL,
  undone INTEGER,
  changes BLOB
) STRICT;

CREATE INDEX step_undone ON step (undone) WHERE undone IS NOT NULL;

CREATE INDEX step_undoable ON step (id) WHERE undone IS NULL AND changes IS NOT NULL;

-- The articles a step is about; of an import, those that it brought.
CREATE TABLE step_article (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
  PRIMARY KEY (article_id, step_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX step_article_step ON step_article (step_id);

-- The highest number of an excerpt whose making was taken back: no number is given twice, since a brief that was put aside may name it.
CREATE TABLE excerpt_given (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  number INTEGER NOT NULL
) STRICT;

-- Where its author left a brief: caret, scroll, the last steps of undo. For one revision; only the window reads it.
CREATE TABLE brief_place (
  brief_id INTEGER PRIMARY KEY REFERENCES brief (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  deflated BLOB NOT NULL
) STRICT;

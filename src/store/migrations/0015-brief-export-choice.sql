-- How its author had a brief exported last (formats, notes, annexes, what was left out), as JSON, to be offered the next time.
CREATE TABLE brief_export_choice (
  brief_id INTEGER PRIMARY KEY REFERENCES brief (id) ON DELETE CASCADE,
  choice TEXT NOT NULL
) STRICT;

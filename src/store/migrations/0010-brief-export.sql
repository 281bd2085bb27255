-- What was exported of a brief, so that a register that somebody edited in a file is known from the one that was written.
CREATE TABLE brief_export (
  id INTEGER PRIMARY KEY,
  brief_id INTEGER NOT NULL REFERENCES brief (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  format TEXT NOT NULL,
  register_sha256 TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL,
  exported_at TEXT NOT NULL
) STRICT;
CREATE INDEX brief_export_of ON brief_export (brief_id, revision);

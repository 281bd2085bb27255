-- Pictures of briefs, each once, by the SHA-256 of its bytes. Briefs and their earlier versions name them in their content, and steps of undo too: none is
-- ever deleted.
CREATE TABLE image (
  sha256 TEXT PRIMARY KEY,
  media_type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

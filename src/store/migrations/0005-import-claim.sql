-- Which program works on an import, so that no other begins it too. One that was killed leaves its row: `claimed_at` grows old then.
CREATE TABLE import_claim (
  batch_id INTEGER PRIMARY KEY REFERENCES import_batch (id) ON DELETE CASCADE,
  holder TEXT NOT NULL,
  machine TEXT NOT NULL,
  process INTEGER NOT NULL,
  claimed_at TEXT NOT NULL
) STRICT;

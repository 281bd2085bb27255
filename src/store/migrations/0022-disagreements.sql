-- What was decided about numbers and dates that sources give differently. `key`: a hash over the passages that disagreed, `members`: these as JSON; `side`: which of them was decided for, null where it was
-- set aside. Ids are never given twice, since steps of the history name them.
CREATE TABLE disagreement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  what TEXT NOT NULL,
  members TEXT NOT NULL,
  side INTEGER,
  reason TEXT NOT NULL,
  decided_at TEXT NOT NULL
) STRICT;

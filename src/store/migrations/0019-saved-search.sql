-- Queries that the analyst keeps under a name. Ids are never given twice, since steps of the history name them.
CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  query TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

-- People, organisations and places as this library knows them, beside the program's own or in the place of one. `into_key`: the same as another, by its folded name. Ids are never given twice, since
-- steps of the history name them.
CREATE TABLE actor (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'place')),
  forms TEXT NOT NULL,
  into_key TEXT
) STRICT;

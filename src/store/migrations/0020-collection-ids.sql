-- Ids of collections are never given twice, as those of themes (0018): a step of the history that names a collection whose making was taken back must not meet another under its
-- number. Each step made one collection at most, so a number beyond the collections there are and the steps there were was never given.
CREATE TABLE collection_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL
) STRICT;

INSERT INTO collection_new (id, name, name_key, created_at) SELECT id, name, name_key, created_at FROM collection;

DROP TABLE collection;

ALTER TABLE collection_new RENAME TO collection;

DELETE FROM sqlite_sequence WHERE name IN ('collection', 'collection_new');

INSERT INTO sqlite_sequence (name, seq) VALUES (
  'collection',
  (SELECT coalesce(max(id), 0) FROM collection) + coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'step'), 0)
);

-- Ids of themes are never given twice: a step of the history that names one whose making was taken back must not meet another theme under its number. Each step made one theme at
-- most, so a number beyond the themes there are and the steps there were was never given.
CREATE TABLE theme_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  slug TEXT NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  built_in INTEGER NOT NULL,
  edited INTEGER NOT NULL DEFAULT 0,
  data TEXT NOT NULL,
  name TEXT GENERATED ALWAYS AS (data ->> '$.name') VIRTUAL,
  removed_at TEXT
) STRICT;

INSERT INTO theme_new (id, slug, position, built_in, edited, data, removed_at)
  SELECT id, slug, position, built_in, edited, data, removed_at FROM theme;

DROP TABLE theme;

ALTER TABLE theme_new RENAME TO theme;

DELETE FROM sqlite_sequence WHERE name IN ('theme', 'theme_new');

INSERT INTO sqlite_sequence (name, seq) VALUES (
  'theme',
  (SELECT coalesce(max(id), 0) FROM theme) + coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'step'), 0)
);

-- The library: one file that holds everything. Times are ISO 8601 UTC, texts Unicode NFC, JSON columns are read through core's schemas.

-- The bytes that were imported, unchanged once inflated; one source file can hold several articles.
CREATE TABLE source_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  path TEXT,
  media_type TEXT NOT NULL,
  encoding TEXT,
  size INTEGER NOT NULL,
  deflated BLOB NOT NULL,
  imported_at TEXT NOT NULL
) STRICT;

-- Narrow on purpose: lists never touch bodies. ord (ord.ts) is the article's place among all dates and the rowid of the full-text tables, so
-- that "newest first" and date ranges cost nothing. It moves when the date is edited; id never does.
CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  ord INTEGER NOT NULL UNIQUE,
  title TEXT NOT NULL,
  title_key TEXT NOT NULL,
  authors TEXT NOT NULL,
  publication TEXT,
  date TEXT,
  url TEXT,
  language TEXT,
  paragraphs INTEGER NOT NULL,
  words INTEGER NOT NULL,
  snippet TEXT NOT NULL,
  source_file_id INTEGER REFERENCES source_file (id),
  text_hash BLOB NOT NULL,
  imported_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX article_live ON article (ord) WHERE deleted_at IS NULL;
CREATE INDEX article_title ON article (title_key, ord DESC) WHERE deleted_at IS NULL;
CREATE INDEX article_publication ON article (publication, ord) WHERE deleted_at IS NULL;
CREATE INDEX article_trash ON article (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX article_url ON article (url) WHERE url IS NOT NULL;
CREATE INDEX article_text_hash ON article (text_hash);
CREATE INDEX article_source_file ON article (source_file_id);

-- blocks is JSON, deflated: bodies are only ever read by id.
CREATE TABLE article_body (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  standfirst TEXT,
  blocks BLOB NOT NULL
) STRICT;

-- Fed by code (full-text.ts), for articles that are not in the trash; text goes in folded, Chinese as pairs of characters. ft answers
-- everything; typing answers keystrokes (no positions, short prefixes indexed); field_typing answers keystrokes in a field and finds title hits.
CREATE VIRTUAL TABLE ft USING fts5 (
  title, author, publication, note, body,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE typing USING fts5 (
  text,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", detail = none, prefix = '1 2 3 4'
);
CREATE VIRTUAL TABLE field_typing USING fts5 (
  title, author, publication, note,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);

-- Near-duplicates: the minhash signature, and its bands to find candidates by. Bands have no foreign key, since an index for it would be as
-- large as the table: what an article leaves behind is passed over (ids are never given again) and swept when the trash is emptied.
CREATE TABLE fingerprint (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  signature BLOB NOT NULL
) STRICT;
CREATE TABLE fingerprint_band (
  band INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (band, article_id)
) STRICT, WITHOUT ROWID;

-- data is the whole theme as core declares it. A removed theme keeps its row, so that removal can be undone.
CREATE TABLE theme (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  built_in INTEGER NOT NULL,
  edited INTEGER NOT NULL DEFAULT 0,
  data TEXT NOT NULL,
  name TEXT GENERATED ALWAYS AS (data ->> '$.name') VIRTUAL,
  removed_at TEXT
) STRICT;

CREATE TABLE theme_decision (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  block INTEGER NOT NULL,
  theme_id INTEGER NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
  decision TEXT NOT NULL CHECK (decision IN ('accepted', 'rejected')),
  decided_at TEXT NOT NULL,
  PRIMARY KEY (article_id, block, theme_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX theme_decision_theme ON theme_decision (theme_id);

-- Derived (article-themes.ts): the themes an article has by an accepted block or an excerpt. Keyed by ord for filters inside searches.
CREATE TABLE article_theme (
  theme_id INTEGER NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL REFERENCES article (ord) ON DELETE CASCADE ON UPDATE CASCADE,
  PRIMARY KEY (theme_id, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_theme_ord ON article_theme (ord);

-- number counts within the article and is never used again: excerpt 3:10 stays what it was. n is the paragraph number of its block.
CREATE TABLE excerpt (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  block INTEGER NOT NULL,
  n INTEGER,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  note TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('anchored', 'moved', 'lost')),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  removed_at TEXT,
  UNIQUE (article_id, number)
) STRICT;

CREATE TABLE excerpt_theme (
  excerpt_id INTEGER NOT NULL REFERENCES excerpt (id) ON DELETE CASCADE,
  theme_id INTEGER NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
  PRIMARY KEY (excerpt_id, theme_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX excerpt_theme_theme ON excerpt_theme (theme_id);

CREATE TABLE collection (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE collection_article (
  collection_id INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL REFERENCES article (ord) ON DELETE CASCADE ON UPDATE CASCADE,
  added_at TEXT NOT NULL,
  PRIMARY KEY (collection_id, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX collection_article_ord ON collection_article (ord);

-- content is the latest revision; every earlier one is in brief_revision, deflated.
CREATE TABLE brief (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  template_id TEXT NOT NULL,
  template_version INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  content TEXT NOT NULL,
  title TEXT GENERATED ALWAYS AS (content ->> '$.title') VIRTUAL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE TABLE brief_revision (
  brief_id INTEGER NOT NULL REFERENCES brief (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  deflated BLOB NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (brief_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE actor (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'place')),
  forms TEXT NOT NULL,
  into_key TEXT
) STRICT;

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
, organisations TEXT NOT NULL DEFAULT '[]', version_of INTEGER REFERENCES article (id) ON DELETE SET NULL, url_key TEXT, marking TEXT NOT NULL DEFAULT '', read_at TEXT, starred_at TEXT, details TEXT NOT NULL DEFAULT '{}') STRICT;

CREATE INDEX article_language ON article (language, ord) WHERE deleted_at IS NULL;

CREATE INDEX article_live ON article (ord) WHERE deleted_at IS NULL;

CREATE INDEX article_live_text ON article (text_hash) WHERE deleted_at IS NULL;

CREATE INDEX article_live_url ON article (url_key) WHERE url_key IS NOT NULL AND deleted_at IS NULL;

CREATE INDEX article_month ON article (substr(date, 1, 7), ord) WHERE deleted_at IS NULL;

CREATE INDEX article_publication ON article (publication, ord) WHERE deleted_at IS NULL;

CREATE INDEX article_read ON article (ord) WHERE read_at IS NOT NULL;

CREATE INDEX article_source_file ON article (source_file_id);

CREATE INDEX article_starred ON article (ord) WHERE starred_at IS NOT NULL;

CREATE INDEX article_title ON article (title_key, ord DESC) WHERE deleted_at IS NULL;

CREATE INDEX article_trash ON article (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX article_version_of ON article (version_of) WHERE version_of IS NOT NULL;

CREATE TABLE article_body (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  standfirst TEXT,
  blocks BLOB NOT NULL
, origins TEXT NOT NULL DEFAULT '{}') STRICT;

CREATE TABLE article_theme (
  theme_id INTEGER NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL REFERENCES article (ord) ON DELETE CASCADE ON UPDATE CASCADE,
  PRIMARY KEY (theme_id, ord)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_theme_ord ON article_theme (ord);

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
, follows INTEGER REFERENCES brief (id) ON DELETE SET NULL) STRICT;

CREATE INDEX brief_follows ON brief (follows) WHERE follows IS NOT NULL;

CREATE TABLE brief_confirmation (
  brief_id INTEGER NOT NULL REFERENCES brief (id) ON DELETE CASCADE,
  sentence TEXT NOT NULL,
  said TEXT NOT NULL,
  rests TEXT NOT NULL,
  confirmed_at TEXT NOT NULL,
  PRIMARY KEY (brief_id, sentence)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE brief_export_choice (
  brief_id INTEGER PRIMARY KEY REFERENCES brief (id) ON DELETE CASCADE,
  choice TEXT NOT NULL
) STRICT;

CREATE TABLE brief_place (
  brief_id INTEGER PRIMARY KEY REFERENCES brief (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  deflated BLOB NOT NULL
) STRICT;

CREATE TABLE brief_revision (
  brief_id INTEGER NOT NULL REFERENCES brief (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  deflated BLOB NOT NULL,
  saved_at TEXT NOT NULL, name TEXT,
  PRIMARY KEY (brief_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE brief_source (
  brief_id INTEGER NOT NULL REFERENCES brief (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  facts TEXT NOT NULL,
  deflated BLOB NOT NULL,
  before_facts TEXT,
  before_deflated BLOB,
  taken_at TEXT NOT NULL,
  PRIMARY KEY (brief_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX brief_source_article ON brief_source (article_id);

CREATE TABLE brief_waiver (
  brief_id INTEGER NOT NULL REFERENCES brief (id) ON DELETE CASCADE,
  rule TEXT NOT NULL,
  place TEXT NOT NULL,
  said TEXT NOT NULL,
  reason TEXT NOT NULL,
  given_at TEXT NOT NULL,
  PRIMARY KEY (brief_id, rule, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE "collection" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
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

CREATE TABLE disagreement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  what TEXT NOT NULL,
  members TEXT NOT NULL,
  side INTEGER,
  reason TEXT NOT NULL,
  decided_at TEXT NOT NULL
) STRICT;

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
  removed_at TEXT, credibility TEXT CHECK (credibility IN ('1', '2', '3', '4', '5', '6')),
  UNIQUE (article_id, number)
) STRICT;

CREATE TABLE excerpt_given (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  number INTEGER NOT NULL
) STRICT;

CREATE TABLE excerpt_theme (
  excerpt_id INTEGER NOT NULL REFERENCES excerpt (id) ON DELETE CASCADE,
  theme_id INTEGER NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
  PRIMARY KEY (excerpt_id, theme_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX excerpt_theme_theme ON excerpt_theme (theme_id);

CREATE VIRTUAL TABLE field_typing USING fts5 (
  title, author, publication, note,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);

CREATE TABLE fingerprint (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  signature BLOB NOT NULL
) STRICT;

CREATE TABLE fingerprint_band (
  band INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (band, article_id)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE ft USING fts5 (
  title, author, publication, note, body,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);

CREATE TABLE image (
  sha256 TEXT PRIMARY KEY,
  media_type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  paths TEXT NOT NULL,
  collection TEXT,
  review INTEGER NOT NULL,
  allow_duplicates INTEGER NOT NULL,
  walked INTEGER NOT NULL DEFAULT 0,
  files INTEGER NOT NULL DEFAULT 0,
  started_at TEXT NOT NULL
) STRICT;

CREATE TABLE import_claim (
  batch_id INTEGER PRIMARY KEY REFERENCES import_batch (id) ON DELETE CASCADE,
  holder TEXT NOT NULL,
  machine TEXT NOT NULL,
  process INTEGER NOT NULL,
  claimed_at TEXT NOT NULL
) STRICT;

CREATE TABLE import_draft (
  item_id INTEGER PRIMARY KEY REFERENCES import_item (id) ON DELETE CASCADE,
  blocks BLOB NOT NULL,
  text_hash BLOB NOT NULL,
  url_key TEXT,
  fingerprint BLOB NOT NULL
) STRICT;

CREATE TABLE import_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  file TEXT NOT NULL,
  member TEXT,
  state TEXT NOT NULL CHECK (state IN ('unread', 'ready', 'duplicate', 'stored', 'left-out', 'failed')),
  decision TEXT NOT NULL DEFAULT 'store' CHECK (decision IN ('store', 'leave-out', 'version')),
  decided INTEGER NOT NULL DEFAULT 0,
  doubtful INTEGER NOT NULL DEFAULT 0,
  facts TEXT,
  paragraphs INTEGER NOT NULL DEFAULT 0,
  words INTEGER NOT NULL DEFAULT 0,
  dropped INTEGER NOT NULL DEFAULT 0,
  snippet TEXT NOT NULL DEFAULT '',
  warnings TEXT NOT NULL DEFAULT '[]',
  repeats_why TEXT,
  repeats_article INTEGER REFERENCES article (id) ON DELETE SET NULL,
  repeats_item INTEGER REFERENCES import_item (id) ON DELETE SET NULL,
  repeats_similarity REAL,
  failure TEXT,
  source_file_id INTEGER REFERENCES source_file (id),
  article_id INTEGER REFERENCES article (id) ON DELETE SET NULL
, tries INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX import_item_article ON import_item (article_id) WHERE article_id IS NOT NULL;

CREATE INDEX import_item_first ON import_item (source_file_id) WHERE source_file_id IS NOT NULL AND repeats_why IS NOT 'same-file';

CREATE INDEX import_item_place ON import_item (batch_id, position);

CREATE INDEX import_item_repeats_article ON import_item (repeats_article) WHERE repeats_article IS NOT NULL;

CREATE INDEX import_item_repeats_item ON import_item (repeats_item) WHERE repeats_item IS NOT NULL;

CREATE INDEX import_item_source_file ON import_item (source_file_id) WHERE source_file_id IS NOT NULL;

CREATE INDEX import_item_state ON import_item (batch_id, state, position, doubtful, decision);

CREATE TABLE own_style (
  sha256 TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('citation', 'house')),
  name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  added_at TEXT NOT NULL,
  removed_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE publication_grade (
  publication TEXT PRIMARY KEY COLLATE NOCASE,
  reliability TEXT NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F'))
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  query TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  joins TEXT,
  made_at TEXT NOT NULL,
  last_at TEXT NOT NULL,
  undone INTEGER,
  changes BLOB
) STRICT;

CREATE INDEX step_undoable ON step (id) WHERE undone IS NULL AND changes IS NOT NULL;

CREATE INDEX step_undone ON step (undone) WHERE undone IS NOT NULL;

CREATE TABLE step_article (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
  PRIMARY KEY (article_id, step_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX step_article_step ON step_article (step_id);

CREATE TABLE template (
  id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  body TEXT NOT NULL,
  added_at TEXT NOT NULL,
  removed_at TEXT,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE "theme" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
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

CREATE VIRTUAL TABLE typing USING fts5 (
  text,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", detail = none, prefix = '1 2 3 4'
);

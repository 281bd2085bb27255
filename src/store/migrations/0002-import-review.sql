-- Imports that are reviewed before they are stored, versions of one article, and where each fact about an article was found.

-- organisations: those of `authors` that are no people. version_of: the article of which this is another version; it has none itself.
-- url_key: the address without what varies from one link to the next (core's addressKey, which the program defines while it upgrades).
ALTER TABLE article ADD COLUMN organisations TEXT NOT NULL DEFAULT '[]';
ALTER TABLE article ADD COLUMN version_of INTEGER REFERENCES article (id) ON DELETE SET NULL;
ALTER TABLE article ADD COLUMN url_key TEXT;
UPDATE article SET url_key = address_key(url) WHERE url IS NOT NULL;
DROP INDEX article_url;
CREATE INDEX article_url_key ON article (url_key) WHERE url_key IS NOT NULL;
CREATE INDEX article_version_of ON article (version_of) WHERE version_of IS NOT NULL;
ALTER TABLE article_body ADD COLUMN origins TEXT NOT NULL DEFAULT '{}';

-- One import. paths: what was asked for, to walk again while walked is 0.
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

-- What an import found: a file that is not read yet, one that failed, or one article. Narrow on purpose: lists never touch drafts. facts is an
-- ArticleDraft without its blocks. Rows of one file keep together: position rises with the file, then with the place in it. decided: by the analyst.
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
) STRICT;
CREATE INDEX import_item_place ON import_item (batch_id, position);
CREATE INDEX import_item_state ON import_item (batch_id, state, position, doubtful, decision);
CREATE INDEX import_item_source_file ON import_item (source_file_id) WHERE source_file_id IS NOT NULL;
CREATE INDEX import_item_article ON import_item (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX import_item_repeats_article ON import_item (repeats_article) WHERE repeats_article IS NOT NULL;
CREATE INDEX import_item_repeats_item ON import_item (repeats_item) WHERE repeats_item IS NOT NULL;

-- The text of an item until it is stored: blocks as in article_body; fingerprint is the signature and then the bands, 32 bits each.
CREATE TABLE import_draft (
  item_id INTEGER PRIMARY KEY REFERENCES import_item (id) ON DELETE CASCADE,
  blocks BLOB NOT NULL,
  text_hash BLOB NOT NULL,
  url_key TEXT,
  fingerprint BLOB NOT NULL
) STRICT;

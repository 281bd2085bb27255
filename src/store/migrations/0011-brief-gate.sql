-- What each source of a brief said when the brief came to rest on it, so that the check can tell what has changed below its sentences. `text_hash` is SHA-256 over
-- the texts of all blocks, `deflated` these texts; `before_*` is what was kept until a change was taken over, so that this can be undone.
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

-- Which findings of a brief its author accepts, and why. `place` is the sentence, or the section where a finding names none, or empty for the whole; `said` what
-- stood there when it was accepted: a sentence that was rewritten is not covered any more.
CREATE TABLE brief_waiver (
  brief_id INTEGER NOT NULL REFERENCES brief (id) ON DELETE CASCADE,
  rule TEXT NOT NULL,
  place TEXT NOT NULL,
  said TEXT NOT NULL,
  reason TEXT NOT NULL,
  given_at TEXT NOT NULL,
  PRIMARY KEY (brief_id, rule, place)
) STRICT, WITHOUT ROWID;

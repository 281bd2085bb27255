-- Templates of the library's own, whole: `body` is a template.json that extends no other. Of each version that was brought in its briefs go on; a removed one is offered no more.
CREATE TABLE template (
  id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  body TEXT NOT NULL,
  added_at TEXT NOT NULL,
  removed_at TEXT,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

-- What was read and what is starred, and since when. What has a mark or a decision was read.
ALTER TABLE article ADD COLUMN read_at TEXT;
ALTER TABLE article ADD COLUMN starred_at TEXT;
UPDATE article SET read_at = coalesce(
  (SELECT max(created_at) FROM excerpt WHERE article_id = article.id AND removed_at IS NULL),
  (SELECT max(decided_at) FROM theme_decision WHERE article_id = article.id)
);
CREATE INDEX article_read ON article (ord) WHERE read_at IS NOT NULL;
CREATE INDEX article_starred ON article (ord) WHERE starred_at IS NOT NULL;
CREATE INDEX article_language ON article (language, ord) WHERE deleted_at IS NULL;

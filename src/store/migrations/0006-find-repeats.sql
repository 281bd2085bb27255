-- What an article repeats is looked for among those outside the trash, and for copies of a file among what it gave first: an import of thousands of equal
-- files, or a trash full of them, costs no more at the next one.
DROP INDEX article_text_hash;
DROP INDEX article_url_key;
CREATE INDEX article_live_text ON article (text_hash) WHERE deleted_at IS NULL;
CREATE INDEX article_live_url ON article (url_key) WHERE url_key IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX import_item_first ON import_item (source_file_id) WHERE source_file_id IS NOT NULL AND repeats_why IS NOT 'same-file';

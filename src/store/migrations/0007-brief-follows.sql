-- The brief that this one was made from as its next issue. It may have been removed since: then it still stands in the file.
ALTER TABLE brief ADD COLUMN follows INTEGER REFERENCES brief (id) ON DELETE SET NULL;
CREATE INDEX brief_follows ON brief (follows) WHERE follows IS NOT NULL;

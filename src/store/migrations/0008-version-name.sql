-- A state of a brief that its author named is kept for good. Of the others fewer are kept the older they get.
ALTER TABLE brief_revision ADD COLUMN name TEXT;

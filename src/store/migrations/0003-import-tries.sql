-- How often the reading of a file was begun and neither ended nor stopped in order: the file may be what ended the program.
ALTER TABLE import_item ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;

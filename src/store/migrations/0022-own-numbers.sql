-- By what a document itself calls the paragraph of an excerpt ("5", "3 (b)"); NULL where it has no numbers. Articles from before have none, and keep the numbers that they were cited by.
ALTER TABLE excerpt ADD COLUMN own_number TEXT;

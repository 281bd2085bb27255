-- What a citation needs beside title, authors and date, as JSON: kind, volume, issue, pages, publisher, place, editors, the last day of a span, season. What is not known is absent.
ALTER TABLE article ADD COLUMN details TEXT NOT NULL DEFAULT '{}';

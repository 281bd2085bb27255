-- Articles by the month of their date, so that a list that is grouped by month counts its groups without reading every article.
CREATE INDEX article_month ON article (substr(date, 1, 7), ord) WHERE deleted_at IS NULL;

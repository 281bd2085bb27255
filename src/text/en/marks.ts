/** Marks that go out to other programs and come in from them. */
export const marks = {
  file: {
    notJson: '{{name}} is no JSON, so it holds no Web Annotations. Choose the file as the other program exported it.',
    noAnnotations:
      '{{name}} is JSON without annotations: it has neither “target” nor a list of annotations. Export it as W3C Web Annotations.',
    noQuotations: '{{name}} has no quotation (“> …”) under the heading of an article, so it holds no marks.',
    columns:
      '{{name}} has to name a column “quote”, and one of “title”, “url” and “sha256” for the article. Its columns are: {{columns}}.',
    notZotero:
      '{{name}} is a page without a note of Zotero. In Zotero, choose Add Note from Annotations and export the note as HTML.',
    noHighlights: '{{name}} is a note of Zotero without a highlighted passage.',
    noRows: '{{name}} has no row with a passage.',
    tooMany: '{{name}} holds more than {{most, number}} marks. Split it and import the parts.',
    badEnding:
      '{{file}} does not end in .jsonld, .md or .csv, so what to write is not known. Name it marks.jsonld, marks.md or marks.csv.',
  },
  counts: {
    imported_one: 'One mark was imported.',
    imported_other: '{{count, number}} marks were imported.',
    merged_one: 'One was here already and got what was new.',
    merged_other: '{{count, number}} were here already and got what was new.',
    unchanged_one: 'One was here already, the same.',
    unchanged_other: '{{count, number}} were here already, the same.',
    notPlaced_one: 'One was not placed.',
    notPlaced_other: '{{count, number}} were not placed.',
    passedOver_one: 'One entry marks no passage and was passed over.',
    passedOver_other: '{{count, number}} entries mark no passage and were passed over.',
    themes: 'New themes: {{themes}}.',
    nothing: 'Nothing was imported.',
  },
  exported: 'All excerpts were written to {{file}}.',
  exportedBoth: 'All excerpts were written to {{file}}, and their articles to {{references}} (CSL-JSON).',
  report: {
    title: 'Marks of {{file}} without a place',
    lead: 'They were not guessed at. Mark these passages by hand where they belong.',
    list: 'Marks without a place',
    nearest: 'Nearest there: {{text}}',
    close: 'Close',
  },
  why: {
    'no-article': 'The library has no such article',
    'several-articles': 'Several articles are called so',
    'not-there': 'The article does not say so',
    'several-places': 'It stands in several places of the article',
    'other-neighbours': 'It stands there among other words',
  },
} as const

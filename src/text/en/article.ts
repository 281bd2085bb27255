/** What is said of an article's text, wherever it is shown. */
export const article = {
  untitled: 'Untitled',
  untitledNumber: 'Untitled (article {{id}})',
  untitledBeginning: 'Untitled: {{opening}}',
  blockGone: 'The text has changed meanwhile: that paragraph is not there. Open it again.',
  textChanged: 'The paragraph was changed elsewhere since you opened it. Open it again, and correct it there.',
  noText: 'Nothing would be left of the paragraph. To leave it out of the article, choose “Leave out” instead.',
  notSplit: 'A row of a table or a footnote is one piece: it cannot be made several paragraphs. Keep it in one line.',
  noNext: 'No paragraph follows that it could be joined with.',
  notMerged:
    'Only two pieces of the same kind that follow each other can be joined, such as two paragraphs; no rows of tables and no footnotes.',
  corrected: {
    done: 'Corrected paragraph {{n}} of article {{id}}.',
    lost_one: 'An excerpt has no place in it any more: {{ids}}.',
    lost_other: '{{count}} excerpts have no place in it any more: {{ids}}.',
  },
  nothingToSplit: 'There is no text on one side of that place. Choose another paragraph to split at.',
  emptyQuote: 'The quote is empty. Give the words as they stand in the article.',
  quoteNotThere: 'This quote is not in the article, and nothing in it is similar.',
  nearestPassage: 'This quote is not in the article. The nearest passage is {{where}}: “{{passage}}”',
  where: {
    heading: 'in a heading',
    paragraph: 'in a paragraph',
    quotation: 'in a quotation',
    'list-item': 'in a list',
    caption: 'in a caption',
    'table-row': 'in a table',
  },
  forwarded: 'Forwarded from {{source}}',
  tooManyLines: '{{file}} has {{lines, number}} lines: a list or a log, not an article. Import the part you need.',
  unbroken:
    '{{file}} holds more than a million characters without a paragraph break, so it is no article that can be read or cited. Break it into paragraphs.',
} as const

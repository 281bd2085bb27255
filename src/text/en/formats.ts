/** Formats of articles, as dialogs and the help list them together. */
export const formats = {
  group: {
    page: 'Web pages',
    document: 'Documents and books',
    mail: 'Mails',
    records: 'Bibliographies',
    feed: 'Feeds',
    archive: 'Archives',
  },
} as const

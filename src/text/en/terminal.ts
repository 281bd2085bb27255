/** The command line: help, what commands say and refuse, headings of tables. */
export const terminal = {
  refused: {
    encrypted: 'Encrypted backups are not there yet; leave out --password-file for a plain copy of the library.',
    noAnnex: 'There is no annex “{{annex}}”. Choose among {{annexes}}.',
    noFormatYet: 'Export as HTML or Markdown is not there yet; choose --format pdf or --format docx.',
    noFormat: 'The name {{to}} does not say which format is wanted. Add --format pdf or --format docx.',
    articlesOrText: 'Name articles or --text FILE, not both.',
    notDemo: '{{file}} is a library of your own, not one of the demonstration. Choose another folder with --to.',
  },
  import: {
    nothingLeft: 'No import was interrupted: there is nothing left to read.',
    interrupted:
      'An earlier import ({{title}}) stopped after {{read}}. “briefwright import --continue” reads the rest, “--discard” forgets it.',
  },
  options: {
    theme: 'only articles with this theme',
    from: 'not before this date',
    to: 'not after this date',
    articleId: 'An article is named by its number, as `list` shows it.',
    briefId: 'A brief is named by its number, as `brief list` shows it.',
    date: 'Give a date like 2022, 2022-01 or 2022-01-14.',
    number: 'Give a whole number from 1.',
    empty: 'It is empty.',
    waiver: 'Name the rule and the reason: --waive "word-budget=Agreed with the director".',
  },
  passedOver: 'The {{what}} is damaged and was passed over; “briefwright check” says what else is.',
  broken: 'Something went wrong inside Briefwright; set BRIEFWRIGHT_DEBUG=1 to see what.',
  stopped: 'Stopped; nothing was written.',
  failed: 'It could not be done.',
  rescued: 'What was open of it is in {{file}}.',
} as const

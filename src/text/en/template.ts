/** What is wrong with a template, for whoever writes one. `title` is a section's. */
export const template = {
  notJson: 'it is not JSON ({{reason}}).',
  unreadable: 'unreadable',
  wholeFile: 'the file',
  field: '{{field}}: {{problem}}.',
  idTwice: 'sections: the id “{{id}}” is used twice.',
  sourcesNotLast: 'sections: “{{title}}” lists the sources and must come last.',
  leastAboveMost: 'sections: “{{title}}” asks for at least {{least}} points and at most {{most}}.',
  budgetsDiffer: 'words: the whole may have {{words}} words, but its sections add up to {{sum}}.',
} as const

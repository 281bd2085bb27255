/** Checking the spelling of a brief. */
export const spelling = {
  on: 'Spelling is checked.',
  off: 'Spelling is not checked.',
  clean: 'No misspelling found.',
  cleanPartly: 'No misspelling found. Text in languages without a word list was not checked.',
  noList: 'No word list for {{language}}: not checked.',
  notReady: 'The spelling could not be checked. Try again, or start Briefwright anew.',
  misspelt: 'Misspelt: {{word}}',
  nothing: 'No suggestion',
  add: 'Add to My Words',
  ignore: 'Ignore in This Brief While It Is Open',
  added: '“{{word}}” is among your words now.',
  removed: '“{{word}}” is no longer among your words.',
  ignored: '“{{word}}” is not marked in this brief while it is open.',
  undo: 'Undo',
  full: 'You have {{count, number}} words of your own already. Remove some before you add more.',
} as const

/** Evidence for a sentence: why a passage is offered, and why nothing can be looked for. Reasons complete “This passage …”. */
export const evidence = {
  names: 'names {{names}}',
  gives: 'gives {{values}}',
  speaksOf: 'speaks of {{words}}',
  inTitle: 'its article’s title has {{words}}',
  marked: 'marked by you',
  markedFor: 'marked by you: {{themes}}',
  inBrief: 'already in this brief',
  otherNumber: 'gives {{theirs}} where you write {{yours}}',
  saysNot: 'says “not” or the like, your sentence does not',
  youSayNot: 'does not say “not” or the like, your sentence does',
  /** Over the second list. */
  readToo: 'Read these too: they name the same things with other numbers, or with a “not” on one side only.',
  none: 'No passage of this library speaks of this.',
  empty: 'There is no sentence to find evidence for. Type one.',
  tooLong: 'This is too long for one sentence. Give at most {{most, number}} words; evidence is looked for sentence by sentence.',
  onlyCommon: 'This sentence has only common words, which stand in every article. Name a person, a place, a number or a thing.',
} as const

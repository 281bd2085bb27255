/** The guide in the window, around its pages. What the pages say stands in docs/guide. */
export const guide = {
  title: 'Guide',
  contents: 'Contents',
  page: 'Page of the guide',
  library: 'Library',
  readMore: 'Read in the guide',
  method: 'How this is checked',
  find: 'Find in the guide',
  results: 'What was found',
  found_zero: 'Nothing in the guide has these words. Try fewer, or the beginning of a word.',
  found_one: 'One place in the guide.',
  found_other: '{{count, number}} places in the guide.',
  table: 'Table',
  address: '({{address}})',
} as const

/** The palette: commands, articles, themes and briefs by their names. */
export const palette = {
  title: 'Go to or do',
  placeholder: 'A command, an article, a theme, a collection, a saved search or a brief',
  beside: {
    title: 'Read beside',
    placeholder: 'The title of the second article',
    key: 'beside',
  },
  results: 'What is found',
  group: {
    recent: 'Recent',
    command: 'Commands',
    theme: 'Themes',
    collection: 'Collections',
    search: 'Saved searches',
    brief: 'Briefs',
    article: 'Articles',
  },
  none: 'Nothing is called so.',
  count_one: '{{count, number}} entry',
  count_other: '{{count, number}} entries',
} as const

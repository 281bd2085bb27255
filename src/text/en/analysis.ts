/** What the library as a whole says. */
export const analysis = {
  resolved: {
    decided: 'Decided for {{value}}: {{reason}}',
    aside: 'Set aside: {{reason}}',
    grown: '(Decided before a further source was in the library.)',
  },
  none: {
    coverage: 'Nothing is marked or suggested for a theme yet.',
    statements: 'Nobody is quoted.',
    disagreements: 'No two articles were found to give different numbers for the same thing.',
    actors: 'Nobody is named.',
    dates: 'No date is named.',
  },
  kind: { person: 'person', organisation: 'organisation', place: 'place' },
  origin: {
    alone: 'nothing joins it to another article of the library',
    author: 'the same author, {{name}}',
    agency: 'they draw on {{name}}',
    copy: 'the same text as “{{name}}”',
    untitled: 'an article without a title',
  },
}

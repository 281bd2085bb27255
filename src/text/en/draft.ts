/** Sentences of an assembled draft, in the language of the brief. How an excerpt is introduced in English and Russian is a rule of its own (core/brief/assemble). */
export const draft = {
  untitledSource: 'An untitled article',
  sourcesDiffer: 'The sources differ: {{one}} gives “{{oneWords}}”, {{other}} “{{otherWords}}”.',
  sourcesDifferOn: 'On {{theme}}, the sources differ: {{one}} gives “{{oneWords}}”, {{other}} “{{otherWords}}”.',
  nothingOn: 'On {{themes}} this brief quotes nothing.',
  oneOrigin: 'What is quoted on {{themes}} has one origin, {{origin}}.',
  originIn: '{{origin}}, in {{outlets}}',
  sourcesOf: 'The articles quoted are of {{date}}.',
  sourcesFromTo: 'The articles quoted run from {{from}} to {{to}}.',
  sourcesOfSomeUndated: 'The articles quoted are of {{date}}; {{undated}} of {{all}} carry no date.',
  sourcesFromToSomeUndated: 'The articles quoted run from {{from}} to {{to}}; {{undated}} of {{all}} carry no date.',
  noDates: 'None of the articles quoted carries a date.',
  oneLanguage: 'All of them are in {{language}}.',
} as const

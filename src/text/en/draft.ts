/** Sentences of an assembled draft, in the language of the brief. How an excerpt is introduced in English is a rule of its own (attributed.ts). */
export const draft = {
  untitledSource: 'An untitled article',
  sourcesDiffer: 'The sources differ: {{one}} gives “{{oneWords}}”, {{other}} “{{otherWords}}”.',
  thinThemes: 'On {{themes}} this brief rests on fewer than two independent outlets.',
  sourcesOf: 'The sources are of {{date}}; nothing later was consulted.',
  sourcesFromTo: 'The sources run from {{from}} to {{to}}; nothing later was consulted.',
  sourcesOfSomeUndated: 'The sources are of {{date}}; nothing later was consulted, and {{undated}} of {{all}} carry no date.',
  sourcesFromToSomeUndated:
    'The sources run from {{from}} to {{to}}; nothing later was consulted, and {{undated}} of {{all}} carry no date.',
  oneLanguage: 'All of them are in {{language}}, so what is said in other languages is missing.',
} as const

const MANY = Array.from({ length: 20 }, (_, at) => String(at + 1))

/** Inputs of the calls that ask about a list as it stands, or about hits. */
export const LISTED = {
  'themes.splitPreview': { theme: 'energy', terms: ['gas'] },
  'themes.wouldMatch': { theme: 'energy', terms: ['gas'] },
  'articles.present': { ids: MANY },
  'articles.atStake': { ids: MANY },
  'articles.stretch': { first: 0, last: 50 },
  'articles.beginning': { letters: 'a', from: 0 },
  'search.stretch': { query: 'gas', first: 0, last: 50 },
  'search.beginning': { query: 'gas', letters: 'a', from: 0 },
}

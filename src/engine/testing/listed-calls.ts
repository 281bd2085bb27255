/** Inputs of the calls that ask about a list as it stands, or about hits. */
export const LISTED = {
  'articles.stretch': { first: 0, last: 50 },
  'articles.beginning': { letters: 'a', from: 0 },
  'search.stretch': { query: 'gas', first: 0, last: 50 },
  'search.beginning': { query: 'gas', letters: 'a', from: 0 },
}

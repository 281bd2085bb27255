/** How many are offered. */
const MOST = 5

/** What is offered for a word, of what a list suggests, the likeliest first: each once, with the word's own capital, curly apostrophes. */
export function offered(word: string, suggested: readonly string[]): string[] {
  const capital = /^\p{Lu}/u.test(word)
  const shown = suggested.map((one) => (capital ? one.charAt(0).toUpperCase() + one.slice(1) : one).replaceAll("'", '’'))
  return [...new Set(shown)].slice(0, MOST)
}

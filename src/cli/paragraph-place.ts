/** Where a passage stands, in a line of the terminal: the article's id, and its paragraph's number where that is counted. */
export function paragraphPlace(article: string, n: number | null): string {
  return n === null ? article : `${article} ¶ ${n}`
}

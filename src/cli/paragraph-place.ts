import { paragraphText } from '#core/cite/locator.ts'

/** Where a passage stands, in a line of the terminal: the article's id, and its paragraph's number where that is counted; behind it what the article itself calls the paragraph, as citations do. */
export function paragraphPlace(article: string, n: number | null, ownNumber?: string): string {
  if (n === null) return article
  return ownNumber === undefined ? `${article} ¶ ${n}` : `${article} ¶ ${n} (${paragraphText({ n, ownNumber })})`
}

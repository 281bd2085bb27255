import type { PartialDate } from '../article.ts'
import { readDate } from './dates.ts'

/** The day in a web address such as `…/2022/01/14/gas-flows` or `…/2022-01-14-gas-flows`, null when there is none. */
export function urlDate(url: string): PartialDate | null {
  const match = /\/((?:19|20)\d\d)([/-])(\d{1,2})\2(\d{1,2})(?=[/\-_.]|$)/.exec(url.slice(0, 2000))
  return match === null ? null : readDate(`${match[1]}-${match[3]}-${match[4]}`)
}

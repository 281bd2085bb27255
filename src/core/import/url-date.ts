import type { PartialDate } from '../article.ts'
import { readDate } from './dates.ts'
import { monthNumber } from './month-names.ts'

const YEAR = '(?<year>19[89]\\d|20[0-4]\\d)'
const MONTH = '(?<month>\\d\\d)'
const DAY = '(?<day>\\d\\d)'
/** How sites put the day into addresses. */
const SHAPES: readonly RegExp[] = [
  // /2022/01/14/gas, /2022-1-14/, /2022/jan/14/gas
  new RegExp(`/${YEAR}(?<sign>[/-])(?<month>\\d{1,2}|[a-z]{3,9})\\k<sign>(?<day>\\d{1,2})(?=[/\\-_.]|$)`, 'i'),
  // /2022/0114/c1002.html, /2022-01/14/content_12.htm, /2022-0114/
  new RegExp(`/${YEAR}[/-]${MONTH}/?${DAY}(?=[/_.]|$)`),
  // /20220114/gas, /t20220114_1238.html, /202201/14/
  new RegExp(`[/_-]t?${YEAR}${MONTH}/?${DAY}(?=[/_.]|$)`),
  // /gas-2022-01-14.html, /gas_2022_01_14
  new RegExp(`[-_]${YEAR}(?<sign>[-_])${MONTH}\\k<sign>${DAY}(?=[/_.]|$)`),
]
const MONTH_ONLY = new RegExp(`/${YEAR}/${MONTH}/(?=[^/\\d])`)

/** The day in a web address such as `…/2022/01/14/gas-flows`, `…/2022/jan/14/gas-flows` or `…/t20220114_1238.html`; null when there is none. */
export function urlDate(url: string): PartialDate | null {
  const path = pathOf(url)
  for (const shape of SHAPES) {
    const { year, month = '', day } = shape.exec(path)?.groups ?? {}
    const date = year === undefined ? null : readDate(`${year}-${monthNumber(month) ?? month}-${day}`)
    if (date !== null) return date
  }
  return null
}

/** The month of `…/2022/01/gas-flows`, null when the address names none. */
export function urlMonth(url: string): PartialDate | null {
  const { year, month } = MONTH_ONLY.exec(pathOf(url))?.groups ?? {}
  return year === undefined ? null : readDate(`${year}-${month}`)
}

function pathOf(url: string): string {
  return url.slice(0, 2000).split(/[?#]/, 1)[0] ?? ''
}

/** The place within an article that a citation names: its paragraph number, and the page of a source that has pages. One of them at least is known. */
export type Locator = { n: number | null; page: string | null }

/** Where a block stands; null for one without number and page, such as a heading of a web page. */
export function locatorOf(block: { n: number | null; page?: string | undefined }): Locator | null {
  return block.n === null && block.page === undefined ? null : { n: block.n, page: block.page ?? null }
}

/** `¶ 12 (p. 4)`, `¶ 12` or `p. 4`, with spaces that do not break; as documents print it beside a quotation or paragraph. */
export function placeText({ n, page }: Locator): string {
  const pages = page === null ? '' : `p.\u00a0${page}`
  if (n === null) return pages
  return pages === '' ? `¶\u00a0${n}` : `¶\u00a0${n} (${pages})`
}

/** A locator as a citation style prints it: `paragraph` puts its sign before it; a source cited by its pages alone has these. */
export type PrintedLocator = { locator: string; label: 'paragraph' | 'page' }

/**
 * Several places in one article as one locator, each once and in order, neighbours as a range: `1–8, 12`, or `3–4 (p. 2), ¶ 9 (p. 4)` (the style puts the first sign before
 * it, and knows a plural only of plain numbers). null for none.
 */
export function printedLocator(places: readonly Locator[]): PrintedLocator | null {
  const ordered = places.toSorted((a, b) => (a.n ?? Number.POSITIVE_INFINITY) - (b.n ?? Number.POSITIVE_INFINITY))
  const byPage = ordered.every(({ n }) => n === null)
  const plain = byPage || ordered.every(({ page }) => page === null)
  const texts = new Set(ranges(ordered).map((range) => (plain ? rangeText(range) : withPage(range))))
  const locator = [...texts].join(', ').replace(/^¶¶? /, '')
  return locator === '' ? null : { locator, label: byPage ? 'page' : 'paragraph' }
}

/** `page`: of paragraphs. `isPage`: it is the page itself that is cited. */
type Range = { first: string; last: string; page: string | null; isPage: boolean }

/** Places that follow each other on one page as one; of pages only those that are numbers do. */
function ranges(ordered: readonly Locator[]): Range[] {
  const made: (Range & { next: number })[] = []
  for (const { n, page } of ordered) {
    const isPage = n === null
    const name = n === null ? (page ?? '') : String(n)
    const number = n ?? (page !== null && /^\d+$/.test(page) ? Number(page) : Number.NaN)
    const own = n === null ? null : page
    const open = made.at(-1)
    const follows = open?.page === own && open.isPage === isPage
    if (follows && open.last === name) continue
    if (follows && open.next === number) {
      open.last = name
      open.next = number + 1
    } else made.push({ first: name, last: name, page: own, isPage, next: number + 1 })
  }
  return made
}

function rangeText({ first, last }: Range): string {
  return first === last ? first : `${first}–${last}`
}

function withPage(range: Range): string {
  const { first, last, page, isPage } = range
  if (isPage) return `${first === last ? 'p.' : 'pp.'} ${rangeText(range)}`
  const sign = first === last ? '¶' : '¶¶'
  return page === null ? `${sign} ${rangeText(range)}` : `${sign} ${rangeText(range)} (p. ${page})`
}

/** The place within an article that a citation names: what the article itself calls the paragraph (`5`, `3 (b)`) or else its place among those that we count, and the page of a source that has pages. One of them at least is known. */
export type Locator = { n: number | null; page: string | null; ownNumber?: string | undefined }

/** Where a block stands; null for one without number and page, such as a heading of a web page. */
export function locatorOf(block: {
  n: number | null
  page?: string | undefined
  ownNumber?: string | undefined
}): Locator | null {
  const { n, page, ownNumber } = block
  return n === null && page === undefined
    ? null
    : { n, page: page ?? null, ...(n !== null && ownNumber !== undefined && { ownNumber }) }
}

/** `para. 5` where the article numbers its paragraphs, `¶ 12` where we count; with a space that does not break. */
export function paragraphText({ n, ownNumber }: { n: number; ownNumber?: string | undefined }): string {
  return ownNumber === undefined ? `¶\u00a0${n}` : `para.\u00a0${ownNumber}`
}

/** `¶ 12 (p. 4)`, `para. 5 (p. 4)`, `¶ 12` or `p. 4`, with spaces that do not break; as documents print it beside a quotation or paragraph. */
export function placeText({ n, page, ownNumber }: Locator): string {
  const pages = page === null ? '' : `p.\u00a0${page}`
  if (n === null) return pages
  const paragraph = paragraphText({ n, ownNumber })
  return pages === '' ? paragraph : `${paragraph} (${pages})`
}

/** A locator as a citation style prints it: `paragraph` and `own-number` put the sign or word of its kind before it; a source cited by its pages alone has these. */
export type PrintedLocator = { locator: string; label: Kind }

/** Paragraphs that we count, those that the article numbers, pages. */
type Kind = 'paragraph' | 'own-number' | 'page'

const SIGNS: Readonly<Record<Kind, readonly [one: string, several: string]>> = {
  paragraph: ['¶', '¶¶'],
  'own-number': ['para.', 'paras.'],
  page: ['p.', 'pp.'],
}
const FIRST_SIGN = /^(?:¶¶?|paras?\.) /

/**
 * Several places in one article as one locator, each once and in order, neighbours as a range: `1–8, 12`, or `3–4 (p. 2), ¶ 9 (p. 4)` (the style puts the first sign before
 * it, and knows a plural only of plain numbers). null for none.
 */
export function printedLocator(places: readonly Locator[]): PrintedLocator | null {
  const ordered = places.toSorted((a, b) => (a.n ?? Number.POSITIVE_INFINITY) - (b.n ?? Number.POSITIVE_INFINITY))
  const made = ranges(ordered)
  const [first] = made
  if (first === undefined) return null
  const plain = made.every(({ kind, page }) => kind === first.kind && page === null)
  const texts = new Set(made.map((range) => (plain ? rangeText(range) : withSign(range))))
  return {
    locator: [...texts].join(', ').replace(FIRST_SIGN, ''),
    label: made.every(({ kind }) => kind === 'page') ? 'page' : first.kind,
  }
}

/** `page`: of paragraphs. */
type Range = { kind: Kind; first: string; last: string; page: string | null }

/** Places that follow each other on one page as one; of pages and own numbers only those that are numbers do. */
function ranges(ordered: readonly Locator[]): Range[] {
  const made: (Range & { next: number })[] = []
  for (const place of ordered) {
    const { kind, name } = named(place)
    const page = kind === 'page' ? null : place.page
    const number = /^\d+$/.test(name) ? Number(name) : Number.NaN
    const open = made.at(-1)
    const follows = open?.page === page && open.kind === kind
    if (follows && open.last === name) continue
    if (follows && open.next === number) {
      open.last = name
      open.next = number + 1
    } else made.push({ kind, first: name, last: name, page, next: number + 1 })
  }
  return made
}

function named({ n, page, ownNumber }: Locator): { kind: Kind; name: string } {
  if (n === null) return { kind: 'page', name: page ?? '' }
  return ownNumber === undefined ? { kind: 'paragraph', name: String(n) } : { kind: 'own-number', name: ownNumber }
}

function rangeText({ first, last }: Range): string {
  return first === last ? first : `${first}–${last}`
}

function withSign(range: Range): string {
  const { kind, first, last, page } = range
  const sign = SIGNS[kind][first === last ? 0 : 1]
  return page === null ? `${sign} ${rangeText(range)}` : `${sign} ${rangeText(range)} (p. ${page})`
}

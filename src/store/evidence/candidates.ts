import { statement, type ReadableDB } from '../sqlite/database.ts'
import type { Conditions } from '../search/filter.ts'

/** A word by its forms in the index, the number of articles it stands in, and what it tells. */
export type SoughtWord = { forms: readonly string[]; articles: number; weight: number }

/** Articles that hold one of the rarest words, as many words as stay within this together, are weighed. */
const GATHERED = 1_500
/** For how many words, the rarest first, they are looked through; what stands in every other article tells little. */
const LOOKED_FOR = 5
/** Beside rare words, one that stands in more articles is not looked for: all of its list would be read (a millisecond for 20,000) for little. */
const COMMON = 12_000
/** Among so many of the rarest words, two that stand near each other (in index words) count extra: they may share a passage. */
const NEARNESS = { words: 3, forms: 2, within: 40, share: 0.5 }
/** What the analyst marked is looked at before what promises as much. */
const MARKED = 1.1

/**
 * The ords of the articles that promise most for the words, by what these tell, at most `most`: first those with the rarest words. `filter` speaks of
 * the column x.ord.
 */
export function candidateArticles(db: ReadableDB, words: readonly SoughtWord[], filter: Conditions, most: number): number[] {
  const rarest = words.filter(({ forms }) => forms.length > 0).toSorted((a, b) => a.articles - b.articles)
  const gather = gathering(rarest)
  if (gather === null) return []
  const found = new Map<number, number>()
  const add = (ords: readonly number[], weight: number): void => {
    for (const ord of ords) found.set(ord, (found.get(ord) ?? 0) + weight)
  }
  for (const word of rarest.slice(0, gather.any.size + LOOKED_FOR)) {
    const own = gather.any.has(word)
    if (gather.any.size > 0 && word.articles > COMMON) continue
    add(matching(db, 'typing', own ? anyForm(word) : `(${gather.match}) AND ${anyForm(word)}`, filter, GATHERED), word.weight)
  }
  for (const [one, other] of pairs(rarest.slice(0, NEARNESS.words))) {
    const ords = matching(db, 'ft', near(one, other), filter, GATHERED)
    add(ords, NEARNESS.share * Math.min(one.weight, other.weight))
  }
  const marked = new Set(markedOrds(db))
  return [...found]
    .map(([ord, weight]) => ({ ord, weight: weight * (marked.has(ord) ? MARKED : 1) }))
    .toSorted((a, b) => b.weight - a.weight || b.ord - a.ord)
    .slice(0, most)
    .map(({ ord }) => ord)
}

/** Any of the rarest words; where even one is too common, as many of them together as make it rare enough. */
function gathering(rarest: readonly SoughtWord[]): { match: string; any: Set<SoughtWord> } | null {
  const [first] = rarest
  if (first === undefined) return null
  if (first.articles > GATHERED) {
    const together = rarest.slice(0, 2)
    return { match: together.map(anyForm).join(' AND '), any: new Set() }
  }
  let articles = 0
  const any = rarest.filter((word) => (articles += word.articles) <= GATHERED)
  return { match: any.map(anyForm).join(' OR '), any: new Set(any) }
}

function matching(db: ReadableDB, table: 'typing' | 'ft', match: string, { where, params }: Conditions, most: number): number[] {
  const conditions = where.map((condition) => ` AND ${condition.replaceAll('x.ord', 'x.rowid')}`).join('')
  return statement<number>(
    db,
    `SELECT x.rowid AS ord FROM ${table} x WHERE x.${table} MATCH ?${conditions} ORDER BY x.rowid DESC LIMIT ?`,
  )
    .pluck()
    .all(match, ...params, most)
}

function markedOrds(db: ReadableDB): number[] {
  return statement<{ ord: number }>(
    db,
    `SELECT ord FROM article WHERE id IN (SELECT article_id FROM excerpt WHERE removed_at IS NULL) AND deleted_at IS NULL`,
  )
    .all()
    .map(({ ord }) => ord)
}

function anyForm({ forms }: SoughtWord): string {
  return `(${forms.map(quoted).join(' OR ')})`
}

function near(one: SoughtWord, other: SoughtWord): string {
  const both = one.forms
    .slice(0, NEARNESS.forms)
    .flatMap((a) => other.forms.slice(0, NEARNESS.forms).map((b) => `${quoted(a)} ${quoted(b)}`))
  return both.map((pair) => `NEAR(${pair}, ${NEARNESS.within})`).join(' OR ')
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]))
}

/** Forms come from the index itself; quoted all the same, so that none is ever an operator. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

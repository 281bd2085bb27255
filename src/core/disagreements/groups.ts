import { tokensOf } from '../evidence/tokens.ts'

/** What a sentence of an article is about. `origin`: articles of one origin repeat each other and do not disagree. */
export type Subject = {
  sentence: string
  about: ReadonlySet<string>
  anchors: ReadonlySet<string>
  article: string
  n: number | null
  origin: string
}

/** Values that different sources give for what seems the same thing, each with its place. `what` says of what, in words of the first. */
export type Disagreement = { what: string; values: { value: string; article: string; n: number | null; quote: string }[] }

/** Those that share a common word are not all compared with each other. */
const MOST_IN_BUCKET = 60
const MOST_WORDS = 5

/** Joins what disagrees, directly or through another; each group in the order given. Compared are those of different origins that share a key. */
export function groupsOf<T extends Subject>(
  all: readonly T[],
  keysOf: (one: T) => Iterable<string>,
  disagree: (one: T, other: T) => boolean,
): T[][] {
  const buckets = new Map<string, T[]>()
  for (const one of all)
    for (const key of new Set(keysOf(one))) {
      const bucket = buckets.get(key) ?? []
      if (bucket.length < MOST_IN_BUCKET) bucket.push(one)
      buckets.set(key, bucket)
    }
  const group = new Map<T, T[]>()
  for (const bucket of buckets.values())
    for (const [at, one] of bucket.entries())
      for (const other of bucket.slice(at + 1)) {
        const known = group.get(one)
        const apart = one.origin !== other.origin && one.article !== other.article
        if (known?.includes(other) || !apart || !disagree(one, other)) continue
        const joined = [...new Set([...(known ?? [one]), ...(group.get(other) ?? [other])])]
        for (const each of joined) group.set(each, joined)
      }
  return [...new Set(group.values())].map((members) => all.filter((one) => members.includes(one)))
}

/** A group as it is told. */
export function told<T extends Subject>(
  group: readonly T[],
  valueOf: (one: T) => string,
  also: (one: T) => readonly string[] = () => [],
): Disagreement {
  const values = group.map((one) => ({ value: valueOf(one).trim(), article: one.article, n: one.n, quote: one.sentence }))
  return { what: whatOf(group, also), values }
}

/** The words that all have in common, as the first writes them, and the places and actors. */
function whatOf<T extends Subject>(group: readonly T[], also: (one: T) => readonly string[]): string {
  const [first] = group
  if (first === undefined) return ''
  const shared = (word: string): boolean => group.every((one) => one.about.has(word) || also(one).includes(word))
  const words = new Map(
    tokensOf(first.sentence)
      .filter(({ key }) => shared(key))
      .map(({ key, start, end }) => [key, first.sentence.slice(start, end)] as const),
  )
  const anchors = [...first.anchors].filter((anchor) => group.every((each) => each.anchors.has(anchor)))
  return [[...words.values()].slice(0, MOST_WORDS).join(' '), ...anchors].filter((part) => part !== '').join(' · ')
}

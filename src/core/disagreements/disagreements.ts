import { mismatch } from '../brief/check/particulars/quantities.ts'
import { tokensOf } from '../evidence/tokens.ts'
import type { Figure } from './figures.ts'

/** A figure of an article. `origin`: articles of one origin repeat each other and do not disagree. */
export type Given = Figure & { article: string; n: number | null; origin: string }

/** Numbers that different sources give for what seems the same thing, each with its place. `what` says of what, in words of the first. */
export type Disagreement = { what: string; values: { value: string; article: string; n: number | null; quote: string }[] }

/** A number more than so many times the other is of another thing. */
const MOST_TIMES = 4
/** Words that both sentences must share, beside what is counted: with a thing counted in both, and without one (shares, money, units). */
const [SHARED_WITH_THING, SHARED_WITHOUT] = [1, 3]
/** Figures that share a common word are not all compared with each other. */
const MOST_IN_BUCKET = 60
const MOST_WORDS = 5

/**
 * Figures of one kind (unit, or things counted) about the same place or actor, in sentences that share what is counted or most of their words, whose values no rounding or “about” joins and which name no other year.
 * There is no verdict in it: one may be older, or count something else.
 */
export function disagreementsAmong(figures: readonly Given[]): Disagreement[] {
  const buckets = new Map<string, Given[]>()
  for (const figure of figures)
    for (const anchor of figure.anchors)
      for (const word of new Set([...figure.counted, ...figure.about])) {
        const key = `${figure.quantity.kind} ${anchor} ${word}`
        const bucket = buckets.get(key) ?? []
        if (bucket.length < MOST_IN_BUCKET) bucket.push(figure)
        buckets.set(key, bucket)
      }
  const group = new Map<Given, Given[]>()
  for (const bucket of buckets.values())
    for (const [at, one] of bucket.entries())
      for (const other of bucket.slice(at + 1)) {
        const known = group.get(one)
        if (known?.includes(other) || !areOfOneThing(one, other) || !differ(one, other)) continue
        const joined = [...new Set([...(known ?? [one]), ...(group.get(other) ?? [other])])]
        for (const each of joined) group.set(each, joined)
      }
  return [...new Set(group.values())].map((members) => {
    const ordered = figures.filter((figure) => members.includes(figure))
    return {
      what: whatOf(ordered),
      values: ordered.map(({ quantity, article, n, sentence }) => ({
        value: quantity.printed.trim(),
        article,
        n,
        quote: sentence,
      })),
    }
  })
}

function areOfOneThing(one: Given, other: Given): boolean {
  if (one.origin === other.origin || one.article === other.article) return false
  if (one.quantity.kind !== other.quantity.kind || one.quantity.step !== other.quantity.step) return false
  if (one.years.size > 0 && other.years.size > 0 && ![...one.years].some((year) => other.years.has(year))) return false
  const things = one.counted.filter((word) => other.counted.includes(word))
  // A second place or actor in common (from China, to Kazakhstan) tells as much as a word.
  const places = [...one.anchors].filter((anchor) => other.anchors.has(anchor)).length - 1
  const shared = places + [...one.about].filter((word) => other.about.has(word) && !things.includes(word)).length
  if (one.quantity.kind !== 'count') {
    // “20% of its gas”, “half of the investment”: of what is said right after it.
    const saysOfWhat = one.counted.length > 0 && other.counted.length > 0
    return saysOfWhat ? things.length > 0 && shared + things.length >= SHARED_WITHOUT : shared >= SHARED_WITHOUT
  }
  const [head, ...which] = one.counted
  const [otherHead, ...otherWhich] = other.counted
  const isSameKind = which.length === 0 || otherWhich.length === 0 || which.some((word) => otherWhich.includes(word))
  const isSameThing = head !== undefined && head === otherHead && isSameKind
  return isSameThing && shared + things.length > SHARED_WITH_THING
}

function differ({ quantity: one }: Given, { quantity: other }: Given): boolean {
  const [mine, theirs] = [one.values[0] ?? 0, other.values[0] ?? 0]
  if (mine <= 0 || theirs <= 0 || Math.max(mine, theirs) / Math.min(mine, theirs) > MOST_TIMES) return false
  if (one.way !== 0 && other.way !== 0 && one.way !== other.way) return false
  return mismatch(one, [other]) !== null && mismatch(other, [one]) !== null
}

/** The words that all have in common, as the first writes them, and the places and actors. */
function whatOf(members: readonly Given[]): string {
  const [first] = members
  if (first === undefined) return ''
  const shared = (word: string): boolean => members.every(({ about, counted }) => about.has(word) || counted.includes(word))
  const words = new Map(
    tokensOf(first.sentence)
      .filter(({ key }) => shared(key))
      .map(({ key, start, end }) => [key, first.sentence.slice(start, end)] as const),
  )
  const anchors = [...first.anchors].filter((anchor) => members.every((each) => each.anchors.has(anchor)))
  return [[...words.values()].slice(0, MOST_WORDS).join(' '), ...anchors].filter((part) => part !== '').join(' · ')
}

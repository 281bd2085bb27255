import type { Quantity } from './quantities.ts'
import { NOT_SO, tellsRest, type Shown } from './reckoning-words.ts'
import { addends, pairsOf, sumOf, valuesLike, type Told } from './told-numbers.ts'
import { isRelative } from './measures.ts'

/** A number, and whether the sentence speaks of what it is said of. */
export type Near = Told & { isNear: boolean }

/** Pairs of numbers that measure the same, the smaller first, of which one is spoken of. */
function likePairs(given: readonly Near[]): [number, number][] {
  return given.flatMap((one, index) =>
    given.slice(index + 1).flatMap((other): [number, number][] => {
      if (!one.isNear && !other.isNear) return []
      return one.values.flatMap((a) =>
        valuesLike(one, other).flatMap((b): [number, number][] => (a <= 0 || b <= 0 ? [] : [a < b ? [a, b] : [b, a]])),
      )
    }),
  )
}

/** “still sends most of it” takes nothing away. */
const YET = /(?<!\p{L})(?:still|ещё|еще|пока)(?!\p{L})/giu

export const isShareTold = ({ kind }: Quantity): boolean => kind === 'share'
const isMeasured = ({ kind }: Quantity): boolean => !isRelative(kind)

/** Shares that follow from numbers: of a whole, of what is left of it, of what is added up, by how much one is more than the other. */
export function sharesOf(given: readonly Near[], quantity: Quantity, text: string, shown: Shown): number[] {
  const measured = given.filter(isMeasured)
  const parts = likePairs(measured).map(([part, whole]) => part / whole)
  const stated = given.filter(({ kind }) => kind === 'share').flatMap(({ values }) => values[0] ?? [])
  // “20 per cent each, the other the remaining 60”.
  const bare =
    stated.length === 0
      ? []
      : measured.flatMap(({ kind, values }) => (kind === 'any' && (values[0] ?? 0) <= 100 ? (values[0] ?? 0) / 100 : []))
  const shares = [...stated, ...bare]
  const { adds } = shown
  const added = adds
    ? measured.flatMap((whole) => {
        const values = measured.flatMap((each) => (each === whole ? [] : valuesLike(whole, each)))
        return addends(values).map((parts) => sumOf(parts) / (whole.values[0] ?? Number.NaN))
      })
    : []
  const rest =
    tellsRest(text) || NOT_SO.test(text.replace(YET, '')) || adds
      ? [...shares, ...(adds || tellsRest(text) ? addends(shares).map(sumOf) : [])].map((share) => 1 - share)
      : []
  // “four fifths of it had still to be drawn”, of 200 million that were.
  const undone = STILL_TO.test(text) ? parts.map((part) => 1 - part) : []
  const leftOver = shown.speaksOfRest ? [...shares, ...addends(shares).map(sumOf)].map((share) => 1 - share) : []
  const each = shown.isEach ? stated.map((share) => 2 * share) : []
  return [
    ...changesOf(given, quantity, shown),
    ...stepped(shares, given),
    ...parts,
    ...added,
    ...rest,
    ...leftOver,
    ...undone,
    ...beyondOnce(given, quantity),
    ...bare,
    ...(adds ? [...addends(shares).map(sumOf), ...each] : []),
    ...spokenTogether(given, shown.keys),
  ].filter((share) => share > 0 && share < 1)
}

/** “97.4 per cent is with Russia and Kazakhstan”: shares that are each spoken of by words of their own. */
function spokenTogether(given: readonly Near[], keys: ReadonlySet<string>): number[] {
  return pairsOf(given.filter(isShareTold))
    .filter(([one, other]) =>
      [
        [one, other],
        [other, one],
      ].every(([mine, theirs]) => [...(mine?.keys ?? [])].some((key) => keys.has(key) && theirs?.keys.has(key) === false)),
    )
    .map((pair) => sumOf(pair.map(({ values }) => values[0] ?? Number.NaN)))
}

/** «выросла в 1,7 раза» is 70 per cent more. */
function beyondOnce(given: readonly Near[], { way }: Quantity): number[] {
  if (way !== 1) return []
  return given.filter(({ kind }) => kind === 'factor').flatMap(({ values }) => values.map((value) => value - 1))
}

const STILL_TO =
  /(?<!\p{L})(?:still to|yet to|remain\p{L}* to|un(?:drawn|spent|used|sold|paid|built|filled|finished)|ещё не|еще не|предстоит|оста\p{L}+)(?!\p{L})/iu

/** What a share was, told by its points: 11.9 per cent, “1.4 points lower”. */
function stepped(shares: readonly number[], given: readonly Near[]): number[] {
  const points = given.filter(({ kind }) => kind === 'points').flatMap(({ values }) => values)
  return shares.flatMap((share) => points.flatMap((point) => [share + point / 100, share - point / 100]))
}

/** By what share one number is more or less than the other. */
function changesOf(given: readonly Near[], { way }: Quantity, { differs, isLess }: Shown): number[] {
  if (way === 0 && !differs) return []
  return likePairs(given.filter(isMeasured)).map(([low, high]) => (high - low) / (isLess ? high : low))
}

/** How many times as much one number is as the other. */
export function factorsOf(given: readonly Near[]): number[] {
  const pairs = likePairs(given.filter(({ kind }) => kind !== 'factor'))
  return pairs.flatMap(([less, more]) => [more / less, less / more])
}

/** Percentage points between two shares. */
export function pointsOf(given: readonly Near[]): number[] {
  const isOfShares = given.some(isShareTold)
  // “in 2015 36 per cent and 25; by 2023 it was 19 and 45”.
  const shares = given.map((each) =>
    isOfShares && each.kind === 'any' && each.values.every((value) => value <= 100)
      ? { ...each, kind: 'share', values: each.values.map((value) => value / 100) }
      : each,
  )
  const pairs = likePairs(shares.filter(isShareTold))
  return pairs.map(([less, more]) => Number(((more - less) * 100).toPrecision(6)))
}

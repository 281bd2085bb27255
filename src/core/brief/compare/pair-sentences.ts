import { likeness, stemsOf } from '../word-likeness.ts'

/** A sentence to be found again: its plain text, and the section it stands in. */
export type Pairable = { text: string; section: string }
/** Places in the two lists that hold the same sentence. */
export type Pair = { before: number; after: number }

/** Two wordings are one sentence when the words they share are at least this share of what both have (Sørensen–Dice, on the stems of words). */
const ALIKE = 0.5
/** Of sentences that hold a word, so many, those nearest in place, are looked at; and so many words of a sentence, the rarest first. */
const HOLDING = 40
const WORDS = 12
/** Those with the rarest words in common are compared exactly. */
const COMPARED = 12

/**
 * Pairs the sentences of two texts: the same words first, wherever they stand, then the most alike wordings (Sørensen–Dice), of equals those in the same
 * section and nearest in place. Each is paired once at most. Candidates come from an index of words, so that ten thousand sentences are no hundred million
 * comparisons.
 */
export function pairSentences(before: readonly Pairable[], after: readonly Pairable[]): Pair[] {
  const same = samePairs(before, after)
  const [hadBefore, hadAfter] = [new Set(same.map((pair) => pair.before)), new Set(same.map((pair) => pair.after))]
  const scale = before.length / Math.max(1, after.length)
  const distance = (pair: Pair): number =>
    Math.abs(pair.before - pair.after * scale) + (before[pair.before]?.section === after[pair.after]?.section ? 0 : before.length)
  const old = wordSets(before, hadBefore)
  const index = indexOf(old)
  const scored = [...wordSets(after, hadAfter)].flatMap(([at, words]) =>
    candidates(words, at * scale, index).flatMap((candidate) => {
      const score = likeness(words, old.get(candidate) ?? new Set())
      return score < ALIKE ? [] : [{ before: candidate, after: at, score }]
    }),
  )
  const pairs = [...same]
  for (const pair of scored.toSorted((a, b) => b.score - a.score || distance(a) - distance(b))) {
    if (hadBefore.has(pair.before) || hadAfter.has(pair.after)) continue
    hadBefore.add(pair.before)
    hadAfter.add(pair.after)
    pairs.push({ before: pair.before, after: pair.after })
  }
  return pairs.toSorted((a, b) => a.after - b.after)
}

/** Sentences of the very same words; what stands several times is paired within its section first, in order. */
function samePairs(before: readonly Pairable[], after: readonly Pairable[]): Pair[] {
  const pairs: Pair[] = []
  const had = new Set<number>()
  for (const key of [({ text, section }: Pairable) => `${section}\n${text}`, ({ text }: Pairable) => text]) {
    const unpaired = [...before.entries()].filter(([at]) => !had.has(at))
    const places = Map.groupBy(unpaired, ([, each]) => key(each))
    const open = new Map([...places].map(([text, all]) => [text, all.values()]))
    const paired = new Set(pairs.map((pair) => pair.after))
    for (const [at, each] of after.entries()) {
      const found = paired.has(at) ? undefined : open.get(key(each))?.next().value
      if (found === undefined) continue
      had.add(found[0])
      pairs.push({ before: found[0], after: at })
    }
  }
  return pairs
}

function wordSets(all: readonly Pairable[], without: ReadonlySet<number>): Map<number, Set<string>> {
  return new Map(all.flatMap(({ text }, at): [number, Set<string>][] => (without.has(at) ? [] : [[at, stemsOf(text)]])))
}

function indexOf(sets: ReadonlyMap<number, ReadonlySet<string>>): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [at, words] of sets)
    for (const word of words) {
      const known = index.get(word)
      if (known === undefined) index.set(word, [at])
      else known.push(at)
    }
  return index
}

function candidates(words: ReadonlySet<string>, place: number, index: ReadonlyMap<string, readonly number[]>): number[] {
  // A rare word tells more than all the common ones, of whose sentences only the nearest are looked at.
  const weights = new Map<number, number>()
  const lists = [...words].flatMap((word) => {
    const list = index.get(word)
    return list === undefined ? [] : [list]
  })
  for (const list of lists.toSorted((a, b) => a.length - b.length).slice(0, WORDS))
    for (const at of nearest(list, place)) weights.set(at, (weights.get(at) ?? 0) + 1 / list.length)
  return [...weights]
    .toSorted((a, b) => b[1] - a[1] || Math.abs(a[0] - place) - Math.abs(b[0] - place))
    .slice(0, COMPARED)
    .map(([at]) => at)
}

/** Of a rising list the numbers around `place`. */
function nearest(list: readonly number[], place: number): readonly number[] {
  if (list.length <= HOLDING) return list
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  const start = Math.max(0, Math.min(low - HOLDING / 2, list.length - HOLDING))
  return list.slice(start, start + HOLDING)
}

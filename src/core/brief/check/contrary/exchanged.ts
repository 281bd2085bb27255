import { splitSentences } from '#core/sentences.ts'
import { inCommon, tellingKeys } from '../telling-keys.ts'

/** Of the telling words of a sentence, those that must stand in one sentence of the passage. */
const SHARE = 0.8
/** Fewer words have no two halves. */
const LEAST = 6
const CLAUSE = /[,;:—–]\s|\s[—–]\s/u
const BY = /(?<!\p{L})(?:by|that|which|who|whom|котор\p{L}+)(?!\p{L})/giu

/**
 * Two things that a sentence exchanges in the words of its passage: “A says x, and B says y” told as “A says y, and B says x”. The passage’s sentence; null where none is. It goes by the
 * order of the words: two parts have changed places around or before another that stands where it did. A passive has a “by” more, and is passed over.
 */
export function exchanged(sentence: string, passage: string): string | null {
  const keys = [...tellingKeys(sentence)]
  if (keys.length < LEAST) return null
  for (const there of splitSentences(passage, null)) {
    // “In Washington, lawyer Katz called it …”: where something was may stand anywhere.
    const where = tellingKeys(OPENING_PLACE.exec(there)?.[0] ?? '')
    const places = new Map([...tellingKeys(there)].map((key, index) => [key, index]))
    const order = keys.flatMap((key) => (where.has(key) ? [] : (places.get(key) ?? [])))
    if (order.length / keys.length < SHARE || linksOf(sentence) !== linksOf(there)) continue
    if (isExchange(runsOf(order)) && !keepTogether(sentence, there)) return there
  }
  return null
}

/** Whether all that a clause of the sentence joins one clause of the passage joins as well: «две трети даст фонд» for «фонд даст две трети». */
function keepTogether(sentence: string, there: string): boolean {
  const given = there.split(CLAUSE).map(tellingKeys)
  const told = sentence.split(CLAUSE).map(tellingKeys)
  const known = new Set(given.flatMap((keys) => [...keys]))
  return (
    told.length > 1 &&
    told.every((keys) => {
      const held = new Set([...keys].filter((key) => known.has(key)))
      return given.some((each) => inCommon(held, each) === held.size)
    })
  )
}

const OPENING_PLACE = /^(?:In|At|В)\s(?:the\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*,/u

function linksOf(text: string): string {
  return (text.toLowerCase().match(BY) ?? []).toSorted().join(' ')
}

/** Stretches in which the order is that of the passage. */
function runsOf(order: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const place of order) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && place > last) run.push(place)
    else runs.push([place])
  }
  return runs
}

/** Of parts 1 2 3 4 of a passage: 3 2 1 4, or 1 4 3 2. */
function isExchange([first, second, third, ...more]: readonly number[][]): boolean {
  if (!first || !second || !third || more.length > 0) return false
  const [low, high] = [Math.min(...second), Math.max(...second)]
  const isBetween = (place: number): boolean => low < place && place < high
  if ([...first, ...third].some(isBetween)) return false
  const [firstLow, firstHigh] = [first.filter((place) => place < low), first.filter((place) => place > high)]
  const [thirdLow, thirdHigh] = [third.filter((place) => place < low), third.filter((place) => place > high)]
  const begins =
    firstLow.length === 0 &&
    thirdLow.length > 0 &&
    Math.max(...firstHigh) < Math.min(...thirdHigh, Infinity) &&
    thirdHigh.length > 0
  const ends =
    thirdHigh.length === 0 && firstLow.length > 0 && firstHigh.length > 0 && Math.max(...firstLow) < Math.min(...thirdLow)
  return begins || ends
}

import type { ThemeCues } from '../theme.ts'
import type { TermHit } from './term-index.ts'
import { withoutOverlaps } from './without-overlaps.ts'

export type ListHit = TermHit & { list: string }
type Group = ThemeCues['together'][number]

/** Terms that stand together lie within so many characters: about a long sentence. */
const NEAR = 220
const SENTENCE_END = /[.!?…。！？]["”»’)]*(?=\s|$)|[。！？]/gu
/** What may stand between two actors that are named in one breath. Short, so that it is not read through a text. */
const BETWEEN = /^(?:['’]s?)?(?:, ?| ?、 ?)?(?:(?: ?(?:and|or|as well as|и|или|а также|与|和|及) ?)?(?:the |of |with |in )?)$/u
const LONGEST_BETWEEN = 20
const LONG_SERIES = 3
const CONJUNCTION = /\p{L}{2,}|и|[与和及]/u

/** Where one term of each list of a group stands together. Places share no words, and no word stands for two lists. */
export function placesTogether(
  listed: readonly ListHit[],
  { all, sentences, without = [], apart }: Group,
  joint: ReadonlySet<ListHit>,
  text: string,
): ListHit[][] {
  const places: ListHit[][] = []
  let latest = new Map<string, ListHit>()
  const against = listed.filter(({ list }) => without.includes(list))
  const ends = sentences === undefined ? [] : sentenceEnds(text)
  const isNear = (start: number, end: number): boolean =>
    sentences === undefined ? end - start <= NEAR : ends.filter((at) => at > start && at < end).length < sentences
  for (const hit of withoutOverlaps(listed.filter((each) => all.includes(each.list) && !(apart && joint.has(each))))) {
    latest.set(hit.list, hit)
    if (latest.size < all.length) continue
    const place = [...latest.values()]
    const start = Math.min(...place.map((member) => member.start))
    if (!isNear(start, hit.end)) continue
    if (against.some((other) => isNear(Math.min(start, other.start), Math.max(hit.end, other.end)))) continue
    places.push(place)
    latest = new Map()
  }
  return places
}

/** The actors that are named in one breath: three and more of a series, or two with “and” between them. They act together, or are only counted. */
export function inOneBreath(listed: readonly ListHit[], actors: readonly string[], text: string): Set<ListHit> {
  const joint = new Set<ListHit>()
  let series: ListHit[] = []
  let hasConjunction = false
  const close = (): void => {
    const isJoint = series.length >= LONG_SERIES || (hasConjunction && new Set(series.map(({ list }) => list)).size > 1)
    if (isJoint) for (const hit of series) joint.add(hit)
  }
  for (const hit of withoutOverlaps(listed.filter(({ list }) => actors.includes(list)))) {
    const last = series.at(-1)
    const between = last !== undefined && hit.start - last.end <= LONGEST_BETWEEN ? text.slice(last.end, hit.start) : null
    if (between !== null && BETWEEN.test(between)) {
      series.push(hit)
      hasConjunction ||= CONJUNCTION.test(between)
      continue
    }
    close()
    series = [hit]
    hasConjunction = false
  }
  close()
  return joint
}

function sentenceEnds(text: string): number[] {
  return [...text.matchAll(SENTENCE_END)].map(({ index }) => index)
}

import { mismatch } from '../brief/check/particulars/quantities.ts'
import { areDifferentDates, type DatedEvent } from './dated-events.ts'
import type { Figure } from './figures.ts'
import { groupsOf, told, type Disagreement, type Subject } from './groups.ts'

/** A figure of an article. */
export type Given = Figure & Subject
/** What an article says to have happened on a date. */
export type Dated = DatedEvent & Subject

/** A number more than so many times the other is of another thing. */
const MOST_TIMES = 4
/** Words that both sentences must share, beside what is counted: with a thing counted in both, and without one (shares, money, units). */
const [SHARED_WITH_THING, SHARED_WITHOUT] = [1, 2]
/** One event is told of with a date so many years off; a further one is another event of the kind. */
const MOST_YEARS = 5

/**
 * Figures of one kind (unit, or things counted) about the same place or actor, in sentences that share what is counted or most of their words, whose values no rounding or “about” joins and which name no other year.
 * There is no verdict in it: one may be older, or count something else.
 */
export function disagreementsAmong(figures: readonly Given[]): Disagreement[] {
  const keysOf = ({ quantity, anchors, names, counted, about }: Given): string[] =>
    [...anchors, ...names].flatMap((anchor) => [...counted, ...about].map((word) => `${quantity.kind} ${anchor} ${word}`))
  return groupsOf(figures, keysOf, (one, other) => areOfOneThing(one, other) && differ(one, other)).map((group) =>
    told(
      group,
      ({ quantity }) => quantity.printed,
      ({ counted }) => counted,
    ),
  )
}

/** Dates on which the same is said to have happened: one kind of event, a word beside its verb and two words more, or places and actors, in common. No verdict either. */
export function datesThatDisagree(events: readonly Dated[]): Disagreement[] {
  const keysOf = ({ event, of, anchors }: Dated): string[] => [...of, ...anchors].map((word) => `${event} ${word}`)
  return groupsOf(events, keysOf, (one, other) => areOneEvent(one, other) && areDifferentDates(one.date, other.date)).map(
    (group) => told(group, ({ date }) => date.printed),
  )
}

function areOneEvent(one: Dated, other: Dated): boolean {
  if (one.event !== other.event || Math.abs(one.date.year - other.date.year) > MOST_YEARS) return false
  if (one.once !== null && one.once === other.once) return true
  const beside = inCommon(one.of, other.of)
  const places = inCommon(one.anchors, other.anchors)
  return beside > 0 && inCommon(one.about, other.about) + places >= SHARED_WITHOUT
}

function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length
}

function areOfOneThing(one: Given, other: Given): boolean {
  if (one.quantity.kind !== other.quantity.kind || one.quantity.step !== other.quantity.step) return false
  if (one.years.size > 0 && other.years.size > 0 && ![...one.years].some((year) => other.years.has(year))) return false
  const things = one.counted.filter((word) => other.counted.includes(word))
  // A second place or actor in common (from China, to Kazakhstan) tells as much as a word.
  const places = inCommon(one.anchors, other.anchors) + inCommon(one.names, other.names) - 1
  if (places < 0 || areElsewhere(one, other)) return false
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

/** Whether each names somebody or some place that the other does not: what is lent by one bank and by another. */
function areElsewhere(one: Given, other: Given): boolean {
  const onlyIn = (mine: Given, theirs: Given): boolean =>
    [...mine.anchors].some((anchor) => !theirs.anchors.has(anchor)) || [...mine.names].some((name) => !theirs.names.has(name))
  return onlyIn(one, other) && onlyIn(other, one)
}

function differ({ quantity: one }: Given, { quantity: other }: Given): boolean {
  const [mine, theirs] = [one.values[0] ?? 0, other.values[0] ?? 0]
  if (mine <= 0 || theirs <= 0 || Math.max(mine, theirs) / Math.min(mine, theirs) > MOST_TIMES) return false
  if (one.way !== 0 && other.way !== 0 && one.way !== other.way) return false
  return mismatch(one, [other]) !== null && mismatch(other, [one]) !== null
}

import type { Actor, Gazetteer } from '../actors/gazetteer.ts'
import { datesIn, type DateInText } from '../in-text/dates.ts'
import { isCommon } from '../evidence/stop-words.ts'
import { tokensOf } from '../evidence/tokens.ts'

/** That something happened on a date, as a sentence says it: what kind of thing (`event`), the words beside its verb (`of`), all its words (`about`), and the actors and places it names (`anchors`). */
export type DatedEvent = {
  event: string
  date: DateInText & { year: number }
  sentence: string
  of: Set<string>
  about: Set<string>
  anchors: Set<string>
  /** The person or organisation to whom this happens once in a life. */
  once: string | null
}

/** What happens once, by the verbs that tell of it, English and Russian. What is said again and again (“met”, “said”, “rose”) happened on several dates. */
const EVENTS: readonly [string, RegExp][] = [
  [
    'open',
    /\b(?:opened|inaugurated|commissioned|(?:went|came) (?:online|into (?:service|operation)))\b|(?<!\p{L})(?:открыл|открыт|введ[её]н)\p{L}*/iu,
  ],
  ['sign', /\b(?:signed|concluded)\b|(?<!\p{L})подписа(?:л|н)\p{L}*/iu],
  ['found', /\b(?:founded|established|set up|created)\b|(?<!\p{L})(?:основан|создан|учрежд[её]н)\p{L}*/iu],
  ['begin', /\b(?:began|begun|started|launched)\b|(?<!\p{L})(?:начал|запущен|запустил)\p{L}*/iu],
  ['complete', /\b(?:completed|finished|built)\b|(?<!\p{L})(?:заверш[её]н|завершил|достро|построен|построил)\p{L}*/iu],
  ['close', /\b(?:closed|expired|ended|dissolved)\b|(?<!\p{L})(?:закрыл|закрыт|ист[её]к|закончил)\p{L}*/iu],
  ['join', /\b(?:joined|acceded)\b|(?<!\p{L})(?:присоединил|вступил)\p{L}*(?! в силу)/iu],
  ['adopt', /\b(?:adopted|ratified|(?:came|entered) into force)\b|(?<!\p{L})(?:принят|ратифицир)\p{L}*|вступил\p{L}* в силу/iu],
  ['die', /\b(?:died|assassinated)\b|(?<!\p{L})(?:умер|скончал|погиб)\p{L}*/iu],
]
const ONCE_IN_A_LIFE: ReadonlySet<string> = new Set(['found', 'die'])
/** A plan, a wish, or a border in time is no date of what happened. */
const NOT_HAPPENED =
  /\b(?:will|would|should|may|might|could|not|never|plans?|planned|expected|due|hopes?)\b|(?<!\p{L})(?:не|будет|будут|может|план\p{L}*)(?!\p{L})/iu
const BORDER =
  /(?:\b(?:by|until|till|before|after|since|from|between|for)|(?<!\p{L})(?:к|до|после|с|со|между))\s(?:the\s|early\s|late\s|mid-?\s?)?$/iu
/** The words beside the verb are those so near to it, in characters. */
const BESIDE = 45
/** A date further from the verb is of something else. */
const NEAR = 90

/** What a sentence says to have happened on a date with a year; none where it names several dates or tells of no single event. */
export function datedEventsIn(sentence: string, gazetteer: Gazetteer): DatedEvent[] {
  const [date, another] = datesIn(sentence)
  if (date === undefined || another !== undefined || date.year === null || date.decade) return []
  if (NOT_HAPPENED.test(sentence) || BORDER.test(sentence.slice(Math.max(0, date.start - 20), date.start))) return []
  const told = EVENTS.flatMap(([event, verb]) => {
    const match = verb.exec(sentence)
    return match === null ? [] : [{ event, start: match.index, end: match.index + match[0].length }]
  })
  const [verb, more] = told
  if (
    verb === undefined ||
    more !== undefined ||
    Math.min(Math.abs(date.start - verb.end), Math.abs(verb.start - date.end)) > NEAR
  )
    return []
  const named = gazetteer.find(sentence)
  const words = tokensOf(sentence).filter(
    ({ folded, start, end }) =>
      !isCommon(folded) &&
      !/^\d/u.test(folded) &&
      (end <= verb.start || start >= verb.end) &&
      (end <= date.start || start >= date.end) &&
      !named.some((hit) => hit.start <= start && end <= hit.end),
  )
  const of = words.filter(({ start, end }) => (end <= verb.start ? verb.start - end : start - verb.end) < BESIDE)
  return [
    {
      event: verb.event,
      date: { ...date, year: date.year },
      sentence,
      of: new Set(of.map(({ key }) => key)),
      about: new Set(words.map(({ key }) => key)),
      anchors: new Set(named.map(({ actor }) => actor.name)),
      once: ONCE_IN_A_LIFE.has(verb.event)
        ? onlyOne(named.filter(({ end }) => verb.start - end >= 0 && verb.start - end < BESIDE))
        : null,
    },
  ]
}

/** Whether no one day fits both. A year says nothing of the month. */
export function areDifferentDates(one: DatedEvent['date'], other: DatedEvent['date']): boolean {
  if (one.year !== other.year) return true
  return differ(one.month, other.month) || (one.month === other.month && differ(one.day, other.day))
}

function differ(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one !== other
}

/** The one person or organisation among them; null where there is none, or several. */
function onlyOne(named: readonly { actor: Actor }[]): string | null {
  const names = new Set(named.filter(({ actor }) => actor.kind !== 'place').map(({ actor }) => actor.name))
  const [name = null] = names
  return names.size === 1 ? name : null
}

import { remembered } from '../../../in-text/remembered.ts'
import { isTerm } from './measures.ts'
import { undatedQuantities } from './undated-quantities.ts'

/** How long something takes. `days` makes “half a year” and “six months” the same; `unit`: in which it is counted, null where no number stands before it. */
export type Duration = { printed: string; start: number; end: number; days: number; unit: string | null }

/** Days; a month and a year as calendars have them on average, near enough to tell a half from a whole. */
const DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30.4, year: 365, decade: 3650 }
/** Relative: “thirty days” is a month, “four weeks” is one to most. */
const SAME = 0.09

const ENGLISH =
  /(?<![\p{L}])(?:for|within|in|over|lasted|takes?|took|last(?:s|ed)?|of|another)\s(?:(?<half>half an?|half of an?)|an?|one|the whole|a whole)\s(?:full |whole |entire |single )?(?<unit>hour|day|week|month|year|decade)(?![\p{L}-])/giu
/** A unit in the accusative alone says how long; «в неделю», «каждый год» and «этот месяц» do not. */
const RUSSIAN =
  /(?<![\p{L}])(?<before>(?:\p{L}+\s)?)(?<unit>полгода|полугода|час|сутки|неделю|месяц|год|десятилетие)(?![\p{L}])/giu
const NO_TERM =
  /^(?:в|во|этот|эту|каждый|каждую|прошлый|прошлую|следующий|следующую|раз|новый|первый|последний|последнюю|\p{N}+)\s$/iu
const FORTNIGHT = /(?<!\p{L})(?:a fortnight|две недели|двух недель)(?!\p{L})/giu
const RUSSIAN_UNITS: Readonly<Record<string, number>> = {
  полгода: 182.5,
  полугода: 182.5,
  час: 1 / 24,
  сутки: 1,
  неделю: 7,
  месяц: 30.4,
  год: 365,
  десятилетие: 3650,
}

/** Terms without a number: “for a full year”, “half a year”, «неделю». */
export const bareDurationsIn = remembered((text): Duration[] => {
  const english = [...text.matchAll(ENGLISH)].map((match): Duration => {
    const { half, unit = '' } = match.groups ?? {}
    return placed(match, (DAYS[unit.toLowerCase()] ?? 0) * (half === undefined ? 1 : 0.5))
  })
  const russian = [...text.matchAll(RUSSIAN)]
    .filter(({ groups }) => !NO_TERM.test(groups?.['before'] ?? ''))
    .map((match) => placed(match, RUSSIAN_UNITS[(match.groups?.['unit'] ?? '').toLowerCase()] ?? 0))
  const fortnights = [...text.matchAll(FORTNIGHT)].map((match) => placed(match, 14))
  return [...english, ...russian, ...fortnights]
})

/** “the first quarter” is three months. */
const QUARTER = /(?<!\p{L})(?:(?:first|second|third|fourth|last|each|every|a|the) quarter(?! of an? )|квартал\p{L}?)(?!\p{L})/giu

/** “the first half of 2025” is six months. */
const HALF_YEAR =
  /(?<!\p{L})(?:(?:first|second|latter) half of (?:the|this|last|next|that) year|(?:first|second|latter) half of (?=\d{4})|(?:перв|втор)\p{L}+ (?:полугоди\p{L}+|половин\p{L}+ (?:\p{L}+ )?года))(?!\p{L})/giu
const DAYS_OF_HALF = 182.5

/** “a year and a half”, «полтора года». */
const AND_A_HALF =
  /(?<!\p{L})(?:an?|one) (?<unit>hour|day|week|month|year|decade) and a half(?!\p{L})|полтора (?<russian>года)/giu
const QUARTERS = /(?<!\p{L})(?:first|last) (?<number>two|three) quarters(?! of an? )/giu

/** All terms of a text, with a number or without. */
export const durationsIn = remembered((text): Duration[] => [
  ...bareDurationsIn(text),
  ...[...text.matchAll(AND_A_HALF)].map((match) =>
    placed(match, 1.5 * (DAYS[match.groups?.['unit']?.toLowerCase() ?? 'year'] ?? 0)),
  ),
  ...[...text.matchAll(QUARTERS)].map((match) =>
    placed(match, (DAYS['month'] ?? 0) * (match.groups?.['number'] === 'two' ? 6 : 9)),
  ),
  ...monthsFromTo(text),
  ...[...text.matchAll(HALF_YEAR)].map((match) => placed(match, DAYS_OF_HALF)),
  ...[...text.matchAll(QUARTER)].map((match) => placed(match, (DAYS['month'] ?? 0) * 3)),
  ...undatedQuantities(text)
    .filter(({ kind }) => isTerm(kind))
    .map(({ printed, start, end, values, kind }) => ({
      printed,
      start,
      end,
      days: (values[0] ?? 0) * (DAYS[kind] ?? 0),
      unit: kind,
    })),
])

const NAMES_OF_MONTHS = [
  'jan\\p{L}*|январ\\p{L}+',
  'feb\\p{L}*|феврал\\p{L}+',
  'mar(?:ch)?|март\\p{L}*',
  'apr\\p{L}*|апрел\\p{L}+',
  'may|ма[йяе]',
  'june?|июн\\p{L}+',
  'july?|июл\\p{L}+',
  'aug\\p{L}*|август\\p{L}*',
  'sept?\\p{L}*|сентябр\\p{L}+',
  'oct\\p{L}*|октябр\\p{L}+',
  'nov\\p{L}*|ноябр\\p{L}+',
  'dec\\p{L}*|декабр\\p{L}+',
]
const FROM_TO = new RegExp(
  `(?<!\\p{L})(?<first>${NAMES_OF_MONTHS.join('|')})\\.?\\s?(?:[-–—]|to|through|по|до)\\s?(?<last>${NAMES_OF_MONTHS.join('|')})(?!\\p{L})`,
  'giu',
)
const MONTHS = NAMES_OF_MONTHS.map((names) => new RegExp(`^(?:${names})$`, 'iu'))

/** “January–November” is eleven months. */
function monthsFromTo(text: string): Duration[] {
  return [...text.matchAll(FROM_TO)]
    .map((match) => {
      const [first, last] = [match.groups?.['first'] ?? '', match.groups?.['last'] ?? ''].map((name) =>
        MONTHS.findIndex((month) => month.test(name)),
      )
      const count = (last ?? 0) - (first ?? 0) + 1
      return { ...placed(match, count * (DAYS['month'] ?? 0)), unit: 'month' }
    })
    .filter(({ days }) => days > 0)
}

/** Eleven days are not twelve; thirty are a month. */
export function sameDuration(one: Duration, other: Duration): boolean {
  if (one.unit !== null && one.unit === other.unit) return one.days === other.days
  return Math.abs(one.days - other.days) <= Math.max(one.days, other.days) * SAME
}

function placed(match: RegExpExecArray, days: number): Duration {
  return { printed: match[0], start: match.index, end: match.index + match[0].length, days, unit: null }
}

import { monthFrom, weekdayBefore } from './from-day-written.ts'
import type { KnownDate } from './given-dates.ts'

const YESTERDAY = /(?<!\p{L})(?:yesterday|last night|вчера)(?!\p{L})/iu
const TODAY = /(?<!\p{L})(?:today|this morning|tonight|сегодня)(?!\p{L})/iu
const NOW = /(?<!\p{L})(?:now|currently|at present|at the moment|сейчас|в настоящее время|на сегодня)(?!\p{L})/iu
const TOMORROW = /(?<!\p{L})(?:tomorrow|завтра)(?!\p{L})/iu
const NEXT_DAY =
  /(?<!\p{L})(?:the (?:next|following) day|a day later|на следующий день|назавтра|через день|днём позже)(?!\p{L})/iu
const DAY_BEFORE = /(?<!\p{L})(?:the (?:day before|previous day)|a day earlier|накануне|днём раньше)(?!\p{L})/iu

const IN_WORDS = 'one two three four five six seven eight nine ten'.split(' ')
const DAYS_LATER = /(?<!\p{L})(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) days (later|after|earlier|before)(?!\p{L})/iu
const [YEAR_EARLIER, YEAR_LATER] = [
  /(?<!\p{L})(?:a year (?:earlier|before|ago)|(?:the )?(?:previous|preceding) year|the year before|(?:the )?same (?:month|period|quarter|time) (?:of |in )?(?:last|the previous|the preceding) year|year on year|год(?:ом)? (?:ранее|раньше|назад)|предыдущ\p{L}+ год\p{L}*|аналогичн\p{L}+ (?:месяц|период)\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:a year later|the (?:following|next) year|год(?:ом)? (?:позже|спустя)|через год)(?!\p{L})/iu,
]
const THAN = /^,?\s(?:than|чем)(?!\p{L})/iu
const WEEKDAYS =
  /(?<!\p{L})(?:(?:on|says|late|early|this|before|after|since|from|\p{L}+ed|said|told) |(?<lastOne>last |(?:в|во) прошл\p{L}+ )|в |во |(?=\p{L}+[’']s))(sunday|monday|tuesday|wednesday|thursday|friday|saturday|воскресенье|понедельник|вторник|среду|четверг|пятницу|субботу)(?!\p{L})/giu
const BY_NUMBER = [
  'sunday|воскресенье',
  'monday|понедельник',
  'tuesday|вторник',
  'wednesday|среду',
  'thursday|четверг',
  'friday|пятницу',
  'saturday|субботу',
].map((names) => new RegExp(`^(?:${names})$`, 'iu'))
const END_OF_DECADE = /(?<!\p{L})(?:end of the decade|decade[’']s end|конц[ауе] десятилетия)(?!\p{L})/iu

/** Days that a passage tells by another: yesterday from when it was written, “the next day” from the dates it gives. */
export function daysTold(quote: string, written: string | null, known: readonly KnownDate[]): KnownDate[] {
  const [year = null, month = null, day = null] = written?.split('-').map(Number) ?? []
  const then = { year, month, day, decade: false }
  const told = (pattern: RegExp, from: readonly KnownDate[], by: number): KnownDate[] =>
    pattern.test(quote) ? from.flatMap((date) => moved(date, by)) : []
  return [
    ...told(YESTERDAY, [then], -1),
    ...told(TODAY, [then], 0),
    ...(NOW.test(quote) && year !== null ? [{ year, month, day: null, decade: false }] : []),
    ...told(TOMORROW, [then], 1),
    ...told(NEXT_DAY, known, 1),
    ...told(DAY_BEFORE, known, -1),
    ...daysApart(quote, known),
    ...yearsApart(quote, known),
    ...someYearsApart(quote, known),
    ...prolonged(quote, known),
    ...monthsApart(quote, known),
    ...weekdays(quote, written),
    ...nearMonths(quote, then),
    ...(END_OF_DECADE.test(quote) && year !== null ? [9, 10].map((end) => inYear(Math.floor(year / 10) * 10 + end)) : []),
  ]
}

/** The date so many days later; of a date without a year, in any year that is no leap year. */
function moved({ year, month, day }: KnownDate, by: number): KnownDate[] {
  if (month === null || day === null) return []
  const at = new Date(Date.UTC(year ?? 2001, month - 1, day + by))
  return [{ year: year === null ? null : at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), decade: false }]
}

const inYear = (year: number): KnownDate => ({ year, month: null, day: null, decade: false })

const YEARS_LATER =
  /(?<!\p{L})(?<number>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s(?:years (?<way>later|after|earlier|before)|(?:лет|года) (?<russian>спустя|позже|назад|ранее))(?!\p{L})|(?<!\p{L})(?<few>двумя|тремя|четырьмя|пятью|шестью|семью|восемью|девятью|десятью) годами (?<then>позже|ранее|раньше)(?!\p{L})/iu

const FEW = 'двумя тремя четырьмя пятью шестью семью восемью девятью десятью'.split(' ')

/** “six years later”, from any year of the passage. */
function someYearsApart(quote: string, known: readonly KnownDate[]): KnownDate[] {
  const { number = '', way, russian, few = '', then } = YEARS_LATER.exec(quote)?.groups ?? {}
  const count =
    IN_WORDS.indexOf(number.toLowerCase()) + 1 || FEW.indexOf(few.toLowerCase()) + 2 * Number(few !== '') || Number(number)
  if (number === '' && few === '') return []
  const by = /earlier|before|назад|ранее|раньше/iu.test(way ?? russian ?? then ?? '') ? -count : count
  return known.flatMap(({ year }) => (year === null ? [] : inYear(year + by)))
}

const PROLONGED =
  /(?<!\p{L})(?:prolong|extend|postpon|put off|push|delay|продл|отлож|отсроч|перен[её]с)\p{L}*(?:\s(?!by|на)\p{L}+){0,4}\s(?:by|for|на)\s(?:another\s|a further\s|ещё\s|еще\s)?(?<number>an?|one|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|один|два|три)?\s?(?:years?|года?|лет)(?!\p{L})/iu
const RUSSIAN_FEW = ['один', 'два', 'три']

/** What was to end in one year and was prolonged “by one year” ends in the next. */
function prolonged(quote: string, known: readonly KnownDate[]): KnownDate[] {
  const found = PROLONGED.exec(quote)
  if (found === null) return []
  const number = (found.groups?.['number'] ?? 'one').toLowerCase()
  const count = IN_WORDS.indexOf(number) + 1 || RUSSIAN_FEW.indexOf(number) + 1 || Number(number) || 1
  return known.flatMap(({ year, month, day }) => (year === null ? [] : { year: year + count, month, day, decade: false }))
}

const MONTH_WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const MONTHS_APART = new RegExp(
  `(?<!\\p{L})(?<number>\\d{1,2}|${MONTH_WORDS.join('|')})\\s(?:months? (?<way>later|after|earlier|before|behind|ahead)|месяц(?:а|ев)? (?<russian>спустя|позже|назад|ранее|раньше))(?!\\p{L})`,
  'iu',
)

/** “six months later”, from any month of the passage; “fourteen months later than planned” names the month that was planned. */
function monthsApart(quote: string, known: readonly KnownDate[]): KnownDate[] {
  const found = MONTHS_APART.exec(quote)
  if (found === null) return []
  const { number = '', way, russian } = found.groups ?? {}
  const count = MONTH_WORDS.indexOf(number.toLowerCase()) + 1 || Number(number)
  const isLate = !/earlier|before|ahead|назад|ранее|раньше/iu.test(way ?? russian ?? '')
  const isCompared = THAN.test(quote.slice(found.index + found[0].length)) || /behind|ahead/iu.test(way ?? '')
  const by = isLate === isCompared ? -count : count
  return known.flatMap(({ year, month }) => {
    if (year === null || month === null) return []
    return monthFrom(year, month, by)
  })
}

/** “four days later”, from any date of the passage. */
function daysApart(quote: string, known: readonly KnownDate[]): KnownDate[] {
  const [, number = '', way = ''] = DAYS_LATER.exec(quote) ?? []
  const days = IN_WORDS.indexOf(number.toLowerCase()) + 1 || Number(number)
  return days === 0 ? [] : known.flatMap((date) => moved(date, /^(?:later|after)$/iu.test(way) ? days : -days))
}

/** “the second a year later”, “a year earlier”, and “a year later than promised”, which names the year before. */
function yearsApart(quote: string, known: readonly KnownDate[]): KnownDate[] {
  const later = YEAR_LATER.exec(quote)
  if (later !== null && !THAN.test(quote.slice(later.index + later[0].length)))
    return known.flatMap(({ year }) => (year === null ? [] : inYear(year + 1)))
  const by = [...(YEAR_EARLIER.test(quote) ? [-1] : []), ...(YEAR_LATER.test(quote) ? [1, -1] : [])]
  return known.flatMap(({ year, month }) =>
    year === null
      ? []
      : by.flatMap((each) =>
          [null, ...(month === null ? [] : [month])].map((of) => ({ ...inYear(year + each), month: of, compared: true })),
        ),
  )
}

const NEAR_MONTHS = [
  [-1, /(?<!\p{L})(?:last month|the previous month|в прошлом месяце)(?!\p{L})/iu],
  [0, /(?<!\p{L})(?:this month|в этом месяце)(?!\p{L})/iu],
  [1, /(?<!\p{L})(?:next month|the coming month|в следующем месяце)(?!\p{L})/iu],
] as const

/** “next month”, from the day it was written. */
function nearMonths(quote: string, { year, month }: KnownDate): KnownDate[] {
  if (year === null || month === null) return []
  return NEAR_MONTHS.flatMap(([by, pattern]) => (pattern.test(quote) ? monthFrom(year, month, by) : []))
}

/** “on Tuesday”, “Sunday’s vote”: the last one before the article, or its own day; “last Tuesday” is never its own. */
function weekdays(quote: string, written: string | null): KnownDate[] {
  return [...quote.matchAll(WEEKDAYS)].flatMap(({ 2: name = '', groups }) => {
    const day = BY_NUMBER.findIndex((names) => names.test(name))
    return weekdayBefore(written, day, groups?.['lastOne'] !== undefined) ?? []
  })
}

import { remembered } from './remembered.ts'

/** A date in a text as far as it is given: “14 January” has no year. `decade`: any year of it. */
export type DateInText = {
  printed: string
  start: number
  end: number
  year: number | null
  month: number | null
  day: number | null
  decade: boolean
}

const MONTHS: readonly string[] = [
  'January|Jan\\.?|январ[ьяею]',
  'February|Feb\\.?|феврал[ьяею]',
  'March|Mar\\.|марта?|марте',
  'April|Apr\\.?|апрел[ьяею]',
  'May|ма[йяею]',
  'June|июн[ьяею]',
  'July|июл[ьяею]',
  'August|Aug\\.?|августа?|августе',
  'September|Sept?\\.?|сентябр[ьяею]',
  'October|Oct\\.?|октябр[ьяею]',
  'November|Nov\\.?|ноябр[ьяею]',
  'December|Dec\\.?|декабр[ьяею]',
]
const MONTH = `(?<month>${MONTHS.join('|')})`
const YEAR = '(?<year>(?:1[89]|20)\\d\\d)'
const DAY = '(?<day>[12]?\\d|3[01])(?:st|nd|rd|th|-?го|-е)?'
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?<newYear>New Year[’']s Day)(?:,?\\s(?:of\\s)?${YEAR})?(?![\\p{L}\\p{N}])`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}.,])(?<year>\\d{4})-(?<number>0[1-9]|1[0-2])(?:-(?<day>[0-2]\\d|3[01]))?(?![\\p{N}-])`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}.,])(?<day>[0-2]?\\d|3[01])\\.(?<number>0?[1-9]|1[0-2])\\.${YEAR}(?!\\p{N})`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}.,])(?:(?<firstDay>[12]?\\d|3[01])(?:\\s?[-–—]\\s?|\\s(?:to|and|until|till|по|до|и)\\s))?${DAY}\\s(?:of\\s)?${MONTH}(?:,?\\s${YEAR})?(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])${MONTH}\\s${DAY}(?:\\s?[-–—]\\s?[12]?\\d)?(?:,?\\s${YEAR})?(?![\\p{L}\\p{N}%]|\\s?(?:per|million|billion|процент))`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}])${MONTH},?\\s(?:of\\s)?${YEAR}(?![\\p{L}\\p{N}])`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}])${MONTH}(?![\\p{L}\\p{N}])`, 'gu'),
  /(?<![\p{L}\p{N}.,])(?<year>(?:1[89]|20)\d0)(?:s|-(?:е|х|м))(?![\p{L}\p{N}])/gu,
  /(?<![\p{N}.,$€¥£₸₽])(?<year>(?:1[89]|20)\d\d)(?![\p{N}%]|[.,]\d)/gu,
]
const BY_NUMBER = MONTHS.map((month) => new RegExp(`^(?:${month})$`, 'u'))
/** A verb or a march unless such a word stands before it. */
const DOUBTFUL_MONTH = /^(?:May|March)$/u
const BEFORE_MONTH =
  /(?:^|[^\p{L}])(?:in|of|by|since|until|till|last|early|late|mid|this|next|from|to|and|before|after|during|between|every|each)[\s-]$/iu
/** What stands before a year; after another word four figures may count something. */
const BEFORE_YEAR =
  /(?:(?:^|[^\p{L}])(?:in|since|from|until|till|by|of|before|after|during|between|and|to|early|late|mid|spring|summer|autumn|fall|winter|весной|летом|осенью|зимой|the|its|their|\p{L}+[’']s|year|circa|around|for|than|or|в|во|с|со|до|к|по|за|от|на|около|после|год[ауе]?)[\s-]|[-–—/(]|^|[“«"])$/iu
const AFTER_YEAR =
  /^(?:$|[.,;:!?)\]»”"’–—/-]|\s(?:and|or|to|the|was|were|in|on|at|a|it|its|he|she|they|when|as|with|for|by|from|until|had|has|год\p{L}*|гг?\.|и|по|в|на|[—–-])(?:[\s.,;]|$))/iu

/** The dates of a text, in order, each the longest that can be read. Years count as dates where they stand as such. */
export const datesIn = remembered(readDates)

function readDates(text: string): DateInText[] {
  if (
    !/\p{N}|(?:New Year|uary|arch|pril|May|June|July|ugust|ember|ober)|(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|тябр|ябр|кабр)/u.test(
      text,
    )
  )
    return []
  const found: DateInText[] = []
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((each) => start < each.end && each.start < end)) continue
      const { year, month, number, day, firstDay, newYear } = match.groups ?? {}
      if (
        month !== undefined &&
        year === undefined &&
        day === undefined &&
        DOUBTFUL_MONTH.test(month) &&
        !BEFORE_MONTH.test(text.slice(Math.max(0, start - 12), start))
      )
        continue
      const bareYear = month === undefined && number === undefined && newYear === undefined
      const decade = bareYear && /[^\d]$/u.test(match[0])
      if (bareYear && !decade && !standsAsYear(text, start, end)) continue
      const last: DateInText = {
        printed: match[0],
        start,
        end,
        year: year === undefined ? null : Number(year),
        month: newYear !== undefined ? 1 : number !== undefined ? Number(number) : month === undefined ? null : monthOf(month),
        day: newYear !== undefined ? 1 : day === undefined ? null : Number(day),
        decade,
      }
      // “6–19 January” gives two days.
      found.push(last, ...(firstDay === undefined ? [] : [{ ...last, day: Number(firstDay) }]))
    }
  return found.toSorted((one, other) => one.start - other.start)
}

function standsAsYear(text: string, start: number, end: number): boolean {
  return BEFORE_YEAR.test(text.slice(Math.max(0, start - 10), start)) || AFTER_YEAR.test(text.slice(end, end + 10))
}

function monthOf(name: string): number {
  return BY_NUMBER.findIndex((pattern) => pattern.test(name)) + 1
}

/** The text with its dates blanked out, letter for letter, so that no day of a month is taken for a number. */
export function withoutDates(text: string, dates: readonly Pick<DateInText, 'start' | 'end'>[]): string {
  return dates.reduce((rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`, text)
}

/** A time that is told from another: “last year”, “on Monday”, «в прошлом году». Which day it is nobody can read from the words. */
const RELATIVE =
  /(?<![\p{L}\p{N}-])(?:(?:last|this|next) (?:year|month|week|spring|summer|autumn|fall|winter|quarter|decade)|yesterday|tomorrow|(?:\p{L}+|\d+) (?:years?|months?|weeks?|days?) (?:ago|earlier|later)|(?:on|last|next|this) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|вчера|завтра|(?:в|во) (?:прошл|нынешн|текущ|следующ|будущ|эт)\p{L}+ (?:году|месяце)|на (?:прошл|этой|следующ)\p{L}* неделе|(?:\p{L}+|\d+) (?:лет|года?|месяц\p{L}*|недел\p{L}*|дн\p{L}*) назад)(?![\p{L}\p{N}])/giu

export const relativeTimesIn = remembered((text) =>
  [...text.matchAll(RELATIVE)].map((match) => ({
    printed: match[0],
    start: match.index,
    end: match.index + match[0].length,
  })),
)

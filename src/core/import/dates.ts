import type { PartialDate } from '../article.ts'
import { type DayOrder, orderOfLine } from './day-order.ts'
import { monthNumber } from './month-names.ts'
import { solarDate, SOLAR_MONTH } from './solar-calendar.ts'

/** A date found in a line: what it says and where it stands (UTF-16 offsets, end exclusive). */
type FoundDate = { date: PartialDate; start: number; end: number }

type Shape = { pattern: RegExp; read: (groups: string[], order: DayOrder | null) => PartialDate | null }

const pad = (value: number): string => String(value).padStart(2, '0')

/** Clocks that were never set and forms that were never filled in date files to 1601 or 2999; no article that is imported is that old or new. */
const FIRST_YEAR = 1700
const LAST_YEAR = 2099

/** The ISO form, or null where the parts are no day of the calendar or no year in which an article can have appeared. */
function calendarDate(year: number, month: number | null, day: number | null): PartialDate | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  if (month === null) return day === null ? String(year) : null
  if (month < 1 || month > 12) return null
  if (day === null) return `${year}-${pad(month)}`
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day >= 1 && day <= days ? `${year}-${pad(month)}-${pad(day)}` : null
}

function named(year: string, month: string, day: string | null): PartialDate | null {
  const number = monthNumber(month)
  return number === null ? null : calendarDate(Number(year), number, day === null ? null : Number(day))
}

/** 3/4/2021 is March in America and April elsewhere: where both readings are days of the calendar and nothing tells the order, only the year is known. */
function slashed(first: string, second: string, year: string, order: DayOrder | null): PartialDate | null {
  const [a, b, y] = [Number(first), Number(second), Number(year)]
  if (a > 12) return calendarDate(y, b, a)
  if (b > 12 || a === b) return calendarDate(y, a, b)
  if (order !== null) return order === 'day-first' ? calendarDate(y, b, a) : calendarDate(y, a, b)
  return calendarDate(y, null, null)
}

const NUMERALS = '〇一二三四五六七八九'

/** A date in Chinese numerals: the year digit by digit, month and day as numbers up to 31. */
function chineseDate(year: string, month: string, day: string): PartialDate | null {
  const digits = Array.from(year.replace(/[○零]/g, '〇'), (sign) => NUMERALS.indexOf(sign)).join('')
  return calendarDate(Number(digits), chineseNumber(month), day === '' ? null : chineseNumber(day))
}

function chineseNumber(text: string): number {
  const [tens, ones] = /^(.?)(?:十|廿)(.?)$/u.exec(text.replace('廿', '二十'))?.slice(1) ?? ['〇', text.replace(/[元正]/u, '一')]
  return (tens === '' ? 1 : NUMERALS.indexOf(tens ?? '')) * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones ?? ''))
}

/** Any word: `monthNumber` knows the months. A class of letters, repeated, would compile to hundreds of kilobytes. */
const MONTH = String.raw`([^\s\d.,;:()|]+)\.?`
const WORD_BEGINS = String.raw`(?<![^\s\d.,;:()|])`
const WORD_ENDS = String.raw`(?![^\s\d.,;:()|])`
const YEAR = String.raw`((?:1[789]|20)\d\d)`
const DAY = String.raw`(\d{1,2})(?:\.|st|nd|rd|th|er|º|-?е|-го)?`
const at = (groups: string[], index: number): string => groups[index] ?? ''

/** Most telling first; of two dates in a line the earlier place wins only within one shape. Times and weekdays around a date are not read. */
const SHAPES: readonly Shape[] = [
  // 2022-01-14, 2022-01-14T09:30:00Z, 2022/1/14, 2022.01.14
  {
    pattern: new RegExp(
      `(?<!\\d)${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ]\\d{1,2}:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?!\\d)`,
      'u',
    ),
    read: (g) => calendarDate(Number(at(g, 1)), Number(at(g, 3)), Number(at(g, 4))),
  },
  // 20220114T093000Z
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}(\\d\\d)(\\d\\d)T\\d{4}`, 'u'),
    read: (g) => calendarDate(Number(at(g, 1)), Number(at(g, 2)), Number(at(g, 3))),
  },
  // 2022年1月14日, 2022年1月, 2022년 1월 14일, 2022 оны 1-р сарын 14
  {
    pattern: new RegExp(
      `${YEAR}\\s?(?:年|년|оны?\\s)\\s?(\\d{1,2})(?:-?р|\\s?д[уү]г[аэ]{2}р)?\\s?(?:月|월|сарын?)(?:\\s?(\\d{1,2})\\s?[日号號일]?)?`,
      'u',
    ),
    read: (g) => calendarDate(Number(at(g, 1)), Number(at(g, 2)), g[3] === undefined || g[3] === '' ? null : Number(g[3])),
  },
  // 2022-يىل 1-ئاينىڭ 14-كۈنى, 2022-يىلى 1-ئاي
  {
    pattern: new RegExp(`${YEAR}-?\\s?يىل[ىي]?\\s(\\d{1,2})-?\\s?ئاي(?:نىڭ|ى)?(?:\\s(\\d{1,2})-?\\s?كۈن[ىي]?)?`, 'u'),
    read: (g) => calendarDate(Number(at(g, 1)), Number(at(g, 2)), g[3] === undefined || g[3] === '' ? null : Number(g[3])),
  },
  // 二〇二二年一月十四日, 二○二二年十二月
  {
    pattern:
      /([一二][〇○零一二三四五六七八九]{3})年([元正一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十廿]{1,3})[日号])?/u,
    read: (g) => chineseDate(at(g, 1), at(g, 2), g[3] ?? ''),
  },
  // 2022 жылғы 14 қаңтар, 2022 ж. 14 қаңтар
  {
    pattern: new RegExp(
      `(?<!\\d)${YEAR}[- ]?(?:жылғы|жылдың|жылы|жылдын|жыл|ж\\.|йилнинг|йил|yilning|yil|يىلى|يىل)?[\\s,]+(\\d{1,2})(?:\\s+|(?=-))${MONTH}${WORD_ENDS}`,
      'u',
    ),
    read: (g) => named(at(g, 1), at(g, 3), at(g, 2)),
  },
  // 14 tháng 1, 2022
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\s(?:tháng|thg)\\s(\\d{1,2})(?:,\\s?|\\s)(?:năm\\s)?${YEAR}(?!\\d)`, 'iu'),
    read: (g) => calendarDate(Number(at(g, 3)), Number(at(g, 2)), Number(at(g, 1))),
  },
  // ۲۴ دی ۱۴۰۰
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\s(${SOLAR_MONTH})(?:\\sماه)?[،,]?\\s(1[34]\\d\\d)(?!\\d)`, 'u'),
    read: (g) => solarDate(Number(at(g, 3)), at(g, 2), Number(at(g, 1))),
  },
  // 14JAN2022, and 14, Jan and 2022 in elements of their own
  {
    pattern: new RegExp(`(?<![\\d.])(\\d{1,2})([^\\s\\d.,;:()|]{3,12})${YEAR}(?!\\d)`, 'u'),
    read: (g) => named(at(g, 3), at(g, 2), at(g, 1)),
  },
  // 14 January 2022, 20th Oct, 2022, 14 января 2022 г., le 1er mars 2022, 14 de enero de 2022, 14. Januar 2022
  {
    pattern: new RegExp(`(?<!\\d)${DAY}\\s?(?:of\\s|de\\s|d['’])?\\s?${MONTH},?\\s+(?:de\\s|del\\s|соли\\s)?${YEAR}(?!\\d)`, 'u'),
    read: (g) => named(at(g, 3), at(g, 2), at(g, 1)),
  },
  // 14-Jan-2022, 4 May ’21
  {
    pattern: new RegExp(`(?<![\\d-])(\\d{1,2})-${MONTH}-${YEAR}(?!\\d)`, 'u'),
    read: (g) => named(at(g, 3), at(g, 2), at(g, 1)),
  },
  {
    pattern: new RegExp(`(?<!\\d)${DAY}\\s${MONTH},?\\s['’](\\d\\d)(?!\\d)`, 'u'),
    read: (g) => named(`20${at(g, 3)}`, at(g, 2), at(g, 1)),
  },
  // January 14th, 2022, Oct. 5, 2021
  {
    pattern: new RegExp(`${WORD_BEGINS}${MONTH}\\s+${DAY},?\\s+${YEAR}(?!\\d)`, 'u'),
    read: (g) => named(at(g, 3), at(g, 1), at(g, 2)),
  },
  // 2022 January 14, 2022, Jan. 14
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}[.,]?\\s${MONTH}\\s${DAY}(?![\\d:])`, 'u'),
    read: (g) => named(at(g, 1), at(g, 2), at(g, 3)),
  },
  // 14.01.2022
  {
    pattern: new RegExp(`(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}(?!\\d)`, 'u'),
    read: (g) => calendarDate(Number(at(g, 3)), Number(at(g, 2)), Number(at(g, 1))),
  },
  // 14/01/2022, 14-01-2022
  {
    pattern: new RegExp(`(?<![\\d/-])(\\d{1,2})([/-])(\\d{1,2})\\2${YEAR}(?!\\d)`, 'u'),
    read: (g, order) => slashed(at(g, 1), at(g, 3), at(g, 4), order),
  },
  // 2022 жылғы қаңтар
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}\\s?(?:жылғы|жылы|ж\\.)\\s+${MONTH}${WORD_ENDS}`, 'u'),
    read: (g) => named(at(g, 1), at(g, 2), null),
  },
  // January 2022, январь 2022, March of 2021
  {
    pattern: new RegExp(`${WORD_BEGINS}(?<!\\d\\.?\\s?)${MONTH},?\\s+(?:of\\s|de\\s|del\\s)?${YEAR}(?!\\d)`, 'u'),
    read: (g) => named(at(g, 2), at(g, 1), null),
  },
]

/**
 * The first date of a short line, null when there is none that carries a year. Lines over 400 characters are not searched: a date of issue never hides there. `order` says how to read
 * 3/4/2021 where the line itself does not.
 */
export function findDate(text: string, order: DayOrder | null = null): FoundDate | null {
  if (text.length > 400) return null
  const line = text
    .replace(/[٠-٩۰-۹]/g, (figure) => String(figure.charCodeAt(0) & 0xf))
    // Months of two words: as one, of the same length.
    .replace(/(تشرين|كانون) (?=الأول|الثاني)/g, '$1_')
  if (!/\d{4}|[一二]\S{3}年|['’]\d\d/u.test(line)) return null
  for (const shape of SHAPES) {
    const match = shape.pattern.exec(line)
    if (match === null) continue
    const date = shape.read(match, order ?? orderOfLine(line))
    if (date !== null) return { date, start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** The date a metadata field states, such as `2022-01-14T09:00Z`, `14 января 2022` or a bare `2022`. */
export function readDate(text: string, order: DayOrder | null = null): PartialDate | null {
  const year = /^\s*((?:1[789]|20)\d\d)\s*$/.exec(text)?.[1]
  if (year !== undefined) return year
  const month = /^\s*(\d{4})-(\d{2})\s*$/.exec(text)
  if (month !== null) return calendarDate(Number(month[1]), Number(month[2]), null)
  return findDate(text, order)?.date ?? null
}

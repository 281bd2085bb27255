/** How 3/4/2021 is to be read: the 3rd of April, or March the 4th. */
export type DayOrder = 'day-first' | 'month-first'

/** Languages that put the year first: a date that ends with it is a foreign one there. */
const YEAR_FIRST = /^(?:zh|ja|ko|hu|mn|lt)$/
/** English as it is written where the day comes first. That of America is what programs say where nobody was asked, and tells nothing. */
const ENGLISH_DAY_FIRST = /^(?:GB|UK|IE|AU|NZ|IN|PK|ZA|KE|NG|HK|SG)$/

/** The order that goes with the language of a page (`pt-BR`, `en_GB`), null where it tells nothing. */
export function orderOfLanguage(tag: string): DayOrder | null {
  const [language = '', ...parts] = tag.trim().split(/[-_]/)
  if (!/^[a-z]{2,3}$/i.test(language) || YEAR_FIRST.test(language.toLowerCase())) return null
  if (language.toLowerCase() !== 'en') return 'day-first'
  return parts.some((part) => ENGLISH_DAY_FIRST.test(part.toUpperCase())) ? 'day-first' : null
}

const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d(?![\d/])/g

/** The order in which the dates of a text are written that can be read one way only (25/04/2022); null where there are none or they differ. */
export function orderOfText(text: string): DayOrder | null {
  const found = new Set<DayOrder>()
  for (const [, first, second] of text.matchAll(SLASHED)) {
    if (Number(first) > 12 && Number(second) <= 12) found.add('day-first')
    if (Number(second) > 12 && Number(first) <= 12) found.add('month-first')
  }
  const [order] = found
  return found.size === 1 ? (order ?? null) : null
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const WEEKDAY = /\b(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?\b/i
const ONE_SLASHED = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)/
/** Words beside a date in languages that put the day first. Whatever is not in Latin letters does, too. */
const DAY_FIRST_WORDS =
  /[\u0370-\u1fff]|(?<!\p{L})(?:publié|mis à jour|le|publicado|publicada|actualizado|atualizado|em|el|pubblicato|aggiornato|opublikowano|veröffentlicht|aktualisiert|geplaatst|gepubliceerd|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta|quinta|sexta|\d{1,2}h\d\d)(?!\p{L})/iu

/** The order that the words around a date tell: its weekday, or the language that they are in. Null where they tell nothing. */
export function orderOfLine(line: string): DayOrder | null {
  const weekday = WEEKDAYS.indexOf(WEEKDAY.exec(line)?.[1]?.toLowerCase() ?? '')
  const date = weekday === -1 ? null : ONE_SLASHED.exec(line)
  if (date !== null) {
    const [first, second, year] = date.slice(1).map(Number) as [number, number, number]
    const dayFirst = isWeekday(year, second, first, weekday)
    const monthFirst = isWeekday(year, first, second, weekday)
    if (dayFirst !== monthFirst) return dayFirst ? 'day-first' : 'month-first'
  }
  return DAY_FIRST_WORDS.test(line) ? 'day-first' : null
}

function isWeekday(year: number, month: number, day: number, weekday: number): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday
}

import type { PartialDate } from '../article.ts'
import { findDate } from './dates.ts'
import type { DayOrder } from './day-order.ts'

/** What may stand in a line beside the date without making it more than a date: labels, weekdays, times and zones. */
const LABEL =
  /\b(?:first |last |originally )?(?:publication|release|published|posted|updated|modified|created|issued|date|dated|released|on|at|is|was|time)\b|опубликовано|дата(?: публикации)?|обновлено|добавлено|жарияланған|жарияланды|күні|veröffentlicht|aktualisiert|stand|datum|publié|mis à jour|le\b|el\b|publicado|actualizado|opublikowano|(?<!\p{L})(?:в|à|um|am|сағат)(?!\p{L})|发布(?:时间|日期|于)?|發[布佈表](?:時間|日期|於)?|更新(?:时间|時間|于|於)?|日期|时间|時間/giu
const WEEKDAY =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|(?<!\p{L})(?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|دۈشەنبە|سەيشەنبە|چارشەنبە|پەيشەنبە|جۈمە|شەنبە|يەكشەنبە)(?!\p{L})|星期[一二三四五六日天]|周[一二三四五六日]/giu
const TIME =
  /\b\d{1,2}(?:[:.h]\d{2}){1,2}(?:\s?(?:[ap]\.?m\.?|uhr))?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b(?:gmt|utc|[ecmp][sd]?t|[ecmp]est|bst|ist|msk|hkt|sgt|[ap]\.?m)\b\.?(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?|(?<!\p{L})мск(?!\p{L})/giu
const YEAR_WORD = /(?<!\p{L})(?:года?|г|жылы?|ж)(?!\p{L})\.?/giu
const UPDATED = /\b(?:updated|modified)\b|обновлено|aktualisiert|mis à jour|actualizado|更新/iu

/** Whether words before a date say that the text was changed then: `Last updated:`. */
export function isUpdateLabel(text: string): boolean {
  return UPDATED.test(text)
}

/** `14.01.22, 09:30`, in a line of its own only: elsewhere it is the number of a version or a chapter. */
const SHORT_YEAR = /(?<![\d./])(\d{1,2})([./])(\d{1,2})\2([0-3]\d)(?![\d./])/

type DateLine = { date: PartialDate | null }

/**
 * Reads a line that holds a date and nothing else (`Published: 14 January 2022, 09:30 GMT`), null for other lines. A line that says only when the
 * text was changed has no date of issue.
 */
export function readDateLine(text: string, order: DayOrder | null = null): DateLine | null {
  if (text.length > 120) return null
  const found = findDate(text, order)
  if (found === null && SHORT_YEAR.test(text)) return readDateLine(text.replace(SHORT_YEAR, '$1$2$3$220$4'), order)
  if (found === null || found.date.length < 7) return null
  let rest = text.slice(0, found.start) + ' ' + text.slice(found.end)
  const before = text.slice(0, found.start)
  const second = findDate(rest, order)
  const between = second === null ? '' : rest.slice(found.start, second.start)
  if (second !== null) rest = rest.slice(0, second.start) + ' ' + rest.slice(second.end)
  for (const pattern of [TIME, LABEL, WEEKDAY, YEAR_WORD]) rest = rest.replace(pattern, ' ')
  if (/[\p{L}\p{N}]/u.test(rest)) return null
  if (!UPDATED.test(before)) return { date: found.date }
  // `Updated 5 May 2021 · First published 3 May 2021`
  return { date: second !== null && !UPDATED.test(between) ? second.date : null }
}

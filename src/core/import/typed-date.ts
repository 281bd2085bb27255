import { PartialDate } from '../partial-date.ts'
import { findDate, readDate } from './dates.ts'

/** The date that somebody typed, as a field takes it: `2022-01-14`, `Dec 2021` as lists show it, `14 января 2022`; null where the text is none, or holds more than a date. */
export function typedDate(text: string): PartialDate | null {
  const typed = text.trim()
  const exact = PartialDate.safeParse(typed)
  if (exact.success) return exact.data
  const found = findDate(typed)
  const isWhole =
    found !== null && /^\P{L}{0,1}$/u.test(typed.slice(0, found.start)) && /^[.,\s]*(?:г\.?)?$/u.test(typed.slice(found.end))
  // Two figures that could each be the month say nothing for certain.
  return isWhole && !/^\d{1,2}[./-]\d{1,2}[./-]/u.test(typed) ? readDate(typed) : null
}

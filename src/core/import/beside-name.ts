import type { PartialDate } from '../article.ts'
import { readDateLine } from './date-line.ts'
import { looksLikeName } from './names.ts'

const IN_PLACE = /^(.{3,60}?)\s(?:in|à|в|aus)\s(\p{Lu}[\p{L}’'-]*(?:[ ,]+\p{Lu}[\p{L}’'-]*){0,3})$/u

/** The name in `Jane Doe in Almaty`, null for other lines. */
export function nameInPlace(text: string): string | null {
  if (text.length > 100) return null
  const name = IN_PLACE.exec(text)?.[1] ?? ''
  return looksLikeName(name) ? name : null
}

/** The date at the end of a byline (`By Jane Doe, 14 January 2022`; `Posted by Jane Doe on 14 January 2022`), null where none stands there. */
export function dateBeside(byline: string): PartialDate | null {
  for (const separator of byline.matchAll(/[,|·•–—-]\s+|\s(?=on\s)/gu)) {
    const date = readDateLine(byline.slice(separator.index + separator[0].length))
    if (date !== null) return date.date
  }
  return null
}

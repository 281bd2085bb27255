import { cleanText } from '../styled-runs.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it may stand in HTML, between tags and between double quotes. */
export function htmlText(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
}

/** JSON as it may stand in a `script` element that is not run: nothing in it ends the element. */
export function htmlJson(text: string): string {
  return text.replaceAll('<', '\\u003c')
}

/** The attributes of a tag, those without a value left out, with a space before each. */
export function attributes(given: Readonly<Record<string, string | number | null | undefined>>): string {
  return Object.entries(given)
    .flatMap(([name, value]) => (value === null || value === undefined ? [] : [` ${name}="${htmlText(String(value))}"`]))
    .join('')
}

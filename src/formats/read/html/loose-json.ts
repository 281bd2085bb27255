import { cleanPhrase } from '#core/import/clean-text.ts'
import { decodeEntities } from './entities.ts'

/** An object of structured data. */
export type Node = Record<string, unknown>

/** The texts of a value, as one reads them. */
export function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts)
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'string' && value.trim() !== '' ? [cleanPhrase(decodeEntities(value))] : []
}

/** Whether it is an object. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** JSON as pages hold it: in comments, with raw control characters, with commas too many. Undefined when it cannot be read. */
export function parseLoose(source: string): unknown {
  const json = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/[\u0000-\u001f]+/g, ' ')
  try {
    return JSON.parse(json)
  } catch {
    try {
      return JSON.parse(json.replace(/,\s*([}\]])/g, '$1'))
    } catch {
      return undefined
    }
  }
}

import type { HideNames } from './hide-names.ts'

/** Keys whose texts are read by programs: ids, kinds, dates. Everything else may name somebody. */
const IDENTIFIERS = new Set([
  'id',
  'kind',
  'slot',
  'theme',
  'themes',
  'template',
  'excerpt',
  'excerpts',
  'image',
  'tag',
  'confidence',
  'marks',
  'language',
  'date',
  'accessed',
  'createdAt',
  'updatedAt',
  'credibility',
  'state',
  'page',
  'label',
  'footnote',
])

/** The value with the names hidden in every text in it, however deep; keys that a later release adds are among them. Plain data only. */
export function hideDeep<T>(value: T, hide: HideNames): T
export function hideDeep(value: unknown, hide: HideNames): unknown {
  if (typeof value === 'string') return hide.text(value)
  if (Array.isArray(value)) return value.map((each) => hideDeep(each, hide))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, IDENTIFIERS.has(key) ? each : hideDeep(each, hide)]))
}

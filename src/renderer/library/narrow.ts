/** By what a query can be narrowed, as the query language asks for it. */
type NarrowingField = 'theme' | 'collection' | 'publication' | 'year' | 'language'

/** Names that may have spaces; quotation marks in them do not count. */
const SAID: Partial<Record<NarrowingField, (name: string) => string>> = {
  publication: (name) => `="${name}"`,
  collection: (name) => `"${name}"`,
}

/** The query narrowed to a value. What is still open in it is closed first, and alternatives are put in brackets, which the new filter would otherwise join alone. */
export function narrowed(query: string, field: NarrowingField, value: string): string {
  const begun = closed(query.trim())
  const filter = `${field}:${SAID[field]?.(value.replaceAll('"', '')) ?? value}`
  if (begun === '') return filter
  const hasAlternatives = /(?:^|\s)(?:OR|\|)(?:\s|$)/.test(outsideBrackets(begun))
  return `${hasAlternatives ? `(${begun})` : begun} ${filter}`
}

const OPERATORS: readonly string[] = ['AND', 'OR', 'NOT']
/** A word of any field; what a filter asks for has no beginnings. */
const BEGUN_WORD = /^-?(?:(?:title|authors?|by|publication|source|notes?):)?[^:"*]*[\p{L}\p{N}]$/iu

/** The query as its results are shown while it is typed, said as a finished one: its last word counts by its beginning. */
export function asTyped(query: string): string {
  const last = query.split(/[\s(]/).at(-1) ?? ''
  const isQuoted = query.split('"').length % 2 === 0
  return isQuoted || OPERATORS.includes(last) || !BEGUN_WORD.test(last) ? query : `${query}*`
}

function closed(query: string): string {
  const quoted = query.split('"').length % 2 === 0 ? `${query}"` : query
  const signs = withoutQuotations(quoted)
  const open = signs.split('(').length - signs.split(')').length
  return quoted + ')'.repeat(Math.max(0, open))
}

/** What joins the parts of a query to each other: brackets and quotations stand for whole parts. */
function outsideBrackets(query: string): string {
  let depth = 0
  let outside = ''
  for (const sign of withoutQuotations(query)) {
    if (sign === ')') depth = Math.max(0, depth - 1)
    if (depth === 0) outside += sign
    if (sign === '(') depth += 1
  }
  return outside
}

function withoutQuotations(query: string): string {
  return query
    .split('"')
    .filter((_part, at) => at % 2 === 0)
    .join('""')
}

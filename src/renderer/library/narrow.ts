/** A kind of facet, as the query language asks for it. */
export type FacetField = 'theme' | 'publication' | 'year' | 'language'

/** The query narrowed to a value. What is still open in it is closed first, and alternatives are put in brackets, which the new filter would otherwise join alone. */
export function narrowed(query: string, field: FacetField, value: string): string {
  const begun = closed(query.trim())
  const filter = field === 'publication' ? `publication:="${value.replaceAll('"', '')}"` : `${field}:${value}`
  if (begun === '') return filter
  const hasAlternatives = /(?:^|\s)(?:OR|\|)(?:\s|$)/.test(withoutQuotations(begun))
  return `${hasAlternatives ? `(${begun})` : begun} ${filter}`
}

function closed(query: string): string {
  const quoted = query.split('"').length % 2 === 0 ? `${query}"` : query
  const signs = withoutQuotations(quoted)
  const open = signs.split('(').length - signs.split(')').length
  return quoted + ')'.repeat(Math.max(0, open))
}

function withoutQuotations(query: string): string {
  return query
    .split('"')
    .filter((_part, at) => at % 2 === 0)
    .join('""')
}

import type { FIELDS, FILTERS } from '#core/search-fields.ts'

/** Where a term is looked for; null: everywhere. */
export type Field = (typeof FIELDS)[number]

export type FilterName = (typeof FILTERS)[number]

/**
 * A word or a quoted phrase. `prefix`: its last word is only begun. `inflects`: other forms of the word count as it; `forms` are those, folded (`withForms`).
 * `from` and `to` are where its text stands in the query.
 */
export type Term = {
  kind: 'term'
  field: Field | null
  text: string
  phrase: boolean
  prefix: boolean
  inflects: boolean
  forms: readonly string[]
  from: number
  to: number
}
/** `begun`: the cursor still stands at its value. */
export type Filter = { kind: 'filter'; name: FilterName; value: string; begun: boolean }

/** What someone looks for, as a tree. `and` and `or` have two parts or more. */
export type Query =
  | Term
  | Filter
  | { kind: 'and'; parts: Query[] }
  | { kind: 'or'; parts: Query[] }
  | { kind: 'not'; part: Query }

/** The terms whose words a hit shows: those that are not under NOT. */
export function wantedTerms(query: Query): Term[] {
  return query.kind === 'not'
    ? []
    : query.kind === 'and' || query.kind === 'or'
      ? query.parts.flatMap(wantedTerms)
      : termOf(query)
}

/** Every term, those under NOT too. */
export function allTerms(query: Query): Term[] {
  return leaves(query).flatMap(termOf)
}

/** Every filter, those under NOT too. */
export function allFilters(query: Query): Filter[] {
  return leaves(query).flatMap((leaf) => (leaf.kind === 'filter' ? [leaf] : []))
}

/** The same query with other terms. */
export function withTerms(query: Query, change: (term: Term) => Term): Query {
  switch (query.kind) {
    case 'term':
      return change(query)
    case 'filter':
      return query
    case 'not':
      return { kind: 'not', part: withTerms(query.part, change) }
    case 'and':
    case 'or':
      return { kind: query.kind, parts: query.parts.map((part) => withTerms(part, change)) }
  }
}

function leaves(query: Query): (Term | Filter)[] {
  switch (query.kind) {
    case 'term':
    case 'filter':
      return [query]
    case 'not':
      return leaves(query.part)
    case 'and':
    case 'or':
      return query.parts.flatMap(leaves)
  }
}

function termOf(leaf: Query): Term[] {
  return leaf.kind === 'term' ? [leaf] : []
}

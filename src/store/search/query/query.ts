export const FIELDS = ['title', 'author', 'publication', 'note'] as const
/** Where a term is looked for; null: everywhere. */
export type Field = (typeof FIELDS)[number]

/** A word or a quoted phrase. `prefix`: its last word is only begun. */
export type Term = { kind: 'term'; field: Field | null; text: string; phrase: boolean; prefix: boolean }

/** What someone looks for, as a tree. `and` and `or` have two parts or more. */
export type Query =
  | Term
  | { kind: 'theme'; slug: string }
  | { kind: 'and'; parts: Query[] }
  | { kind: 'or'; parts: Query[] }
  | { kind: 'not'; part: Query }

/** The terms whose words a hit shows: those that are not under NOT. */
export function wantedTerms(query: Query): Term[] {
  switch (query.kind) {
    case 'term':
      return [query]
    case 'and':
    case 'or':
      return query.parts.flatMap(wantedTerms)
    case 'theme':
    case 'not':
      return []
  }
}

/** Every term, those under NOT too. */
export function allTerms(query: Query): Term[] {
  switch (query.kind) {
    case 'term':
      return [query]
    case 'and':
    case 'or':
      return query.parts.flatMap(allTerms)
    case 'not':
      return allTerms(query.part)
    case 'theme':
      return []
  }
}

import { uninflected } from '#core/evidence/stem-english.ts'
import { stem } from '#core/evidence/stem.ts'
import { wordForms } from '../evidence/word-forms.ts'
import type { ReadableDB } from '../sqlite/database.ts'
import { piecesOf } from './query/pieces.ts'
import { withTerms, type Query, type Term } from './query/query.ts'

/** A word that is being typed has to be so long before its other forms are looked for: a short beginning is shared by half a dictionary. */
const SHORTEST_BEGUN = { english: 6, russian: 4 }

/** Folded words that may be forms of a word, from a text that the library's words do not cover. */
type MoreForms = (word: string) => readonly string[]

/**
 * The query with the other forms of its words that the library has: “Китая” finds Китай and Китаем, “policy” policies. A phrase, a prefix*, a name with a
 * hyphen and words of other languages mean exactly what was typed. `besides`: forms that other texts have.
 */
export function withForms(db: ReadableDB, query: Query, besides: MoreForms = () => []): Query {
  return withTerms(query, (term) => ({ ...term, forms: formsOf(db, term, besides) }))
}

function formsOf(db: ReadableDB, term: Term, besides: MoreForms): string[] {
  const [piece, ...others] = piecesOf(term.text)
  if (!term.inflects || piece === undefined || others.length > 0 || piece.cjk) return []
  const word = piece.text
  const english = /^[a-z]{3,}$/.test(word)
  const russian = /^[а-я]{3,}$/.test(word)
  if (!english && !russian) return []
  if (term.prefix && word.length < SHORTEST_BEGUN[english ? 'english' : 'russian']) return []
  const key = stem(word)
  const known = wordForms(db, [key]).words.get(key)?.forms ?? []
  const more = besides(word).filter((form) => !known.includes(form) && stem(form) === key)
  const forms = [...known, ...more]
  const same = english ? forms.filter((form) => uninflected(form) === uninflected(word)) : forms
  return same.filter((form) => form !== word && !(term.prefix && form.startsWith(word)))
}

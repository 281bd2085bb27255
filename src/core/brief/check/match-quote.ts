import { normalise } from '#core/anchor/normalise.ts'
import { matchesShortened } from './shortened-quote.ts'
import { standsIn } from './word-bounds.ts'

/** EXACT: letter for letter · NORMALISED: but for kinds of marks, spaces and ligatures · ELLIPSIS: […] and [brackets] explain every difference. */
export type QuoteMatch = 'EXACT' | 'NORMALISED' | 'ELLIPSIS'

/**
 * How quoted words stand in a source passage, null when they do not. Part of a word or of a number never counts: “able” does not stand in
 * “unable”, nor “5 million” in “1.5 million”. Closing commas and full stops and the case of the first letter may differ, as they do in print.
 */
export function matchQuote(quoted: string, source: string): QuoteMatch | null {
  const words = quoted.trim()
  if (words === '') return null
  if (standsIn(words, source)) return 'EXACT'
  const own = alike(words)
  const passage = alike(source)
  const bare = own.replace(/(?<![\s.,;:])[\s.,;:]+$/u, '')
  const variants = bare === '' ? [own] : [own, bare, otherCase(bare)]
  if (variants.some((variant) => standsIn(variant, passage))) return 'NORMALISED'
  return matchesShortened(own, passage) ? 'ELLIPSIS' : null
}

/** Marks, spaces and ligatures made alike; double marks become single, since a quotation within a quotation changes its marks. */
function alike(text: string): string {
  return normalise(text.normalize('NFKC')).text.replaceAll('"', "'").trim()
}

function otherCase(text: string): string {
  const first = text.charAt(0)
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()
  return other + text.slice(1)
}

import { normalise } from '#core/anchor/normalise.ts'
import { shorteningOf } from './shortened-quote.ts'
import type { Shortening } from './shortened-quote.ts'
import { standsInflected } from './inflected-quote.ts'
import { places, standsIn } from './word-bounds.ts'

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
  if (variantsOf(own).some((variant) => standsIn(variant, passage))) return 'NORMALISED'
  if (standsInflected(own, passage)) return 'NORMALISED'
  return shorteningOf(own, passage) === null ? null : 'ELLIPSIS'
}

/** What stands before quoted words at each of their places in a source, and what shortening them left out; null where they do not stand there. */
export function quoteInSource(quoted: string, source: string): { before: string[]; shortening: Shortening | null } | null {
  const own = alike(quoted.trim())
  const passage = alike(source)
  for (const variant of variantsOf(own)) {
    const before = [...places(variant, passage)].map((at) => passage.slice(0, at))
    if (before.length > 0) return { before, shortening: null }
  }
  const shortening = shorteningOf(own, passage)
  return shortening === null ? null : { before: [], shortening }
}

function variantsOf(own: string): string[] {
  const bare = own.replace(/(?<![\s.,;:])[\s.,;:]+$/u, '')
  return bare === '' ? [own] : [own, bare, otherCase(bare)]
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

import { cjkPairs, replaceCjkRuns } from '#core/cjk.ts'
import { fold, withoutOptional } from '#core/fold.ts'

/**
 * Text as it goes into the full-text tables: folded here, because FTS5 strips the accents of Latin letters only (ё and
 * е would differ). A Chinese run becomes its overlapping pairs and its last character, so that a word of two characters is one term, a longer
 * one a phrase of pairs, and a single character the prefix of a term.
 */
export function indexText(text: string): string {
  return replaceCjkRuns(fold(withoutOptional(text)), (run) => ` ${cjkPairs(run).join(' ')} `)
}

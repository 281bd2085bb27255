import { failure, success, type Result } from '#core/result.ts'
import { compileThemes, suggestThemes } from '#core/suggestion.ts'
import type { Theme } from '#core/theme.ts'
import { newestArticles } from '#store/articles/article-list.ts'
import { readBody } from '#store/articles/article-body.ts'
import { libraryCounts } from '#store/library/library-counts.ts'
import { unknownTheme } from '#store/marks/theme-rows.ts'
import { getTheme } from '#store/marks/themes.ts'
import { passDamaged } from '#store/sqlite/damage.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { t } from '#text/text.ts'
import { badTerm } from './bad-term.ts'

/** So many articles are looked through, the newest first: enough to see what a term does, and done in a second. */
const MOST_ARTICLES = 2_000
/** Milliseconds after which other calls get their turn. */
const PORTION = 15

export type Matches = { would: number; now: number; articles: number; of: number }

/** A new theme, as far as counting needs one. */
const NEW: Theme = { slug: 'new', name: 'new', definition: '', colour: '#000000', parent: null, builtIn: false, terms: [] }

/**
 * Counts the paragraphs of the newest articles that a theme would be proposed for with other terms, beside those it is proposed for now, whatever was decided on them. In portions; a
 * question that is asked meanwhile ends the one before it, whose answer nobody waits for any more. Failures: no-such-theme, bad-term, cancelled.
 */
export function countMatches(db: () => ReadableDB): (slug: string | null, terms: readonly string[]) => Promise<Result<Matches>> {
  let asked = 0
  return async (slug, terms) => {
    const own = (asked += 1)
    const bad = badTerm(terms)
    if (bad !== null) return bad
    const theme = slug === null ? NEW : getTheme(db(), slug)
    if (theme === null) return unknownTheme(db(), slug ?? '')
    const matcher = compileThemes([
      { ...theme, slug: 'now' },
      { ...theme, slug: 'would', terms: [...terms] },
    ])
    const ids = newestArticles(db(), MOST_ARTICLES)
    const counts = { now: 0, would: 0 }
    let portionEnds = performance.now() + PORTION
    for (const id of ids) {
      if (performance.now() >= portionEnds) {
        await new Promise(setImmediate)
        if (own !== asked) return failure('cancelled', t('refused:askedAgain'))
        portionEnds = performance.now() + PORTION
      }
      const [body] = passDamaged(db(), [id], (article) => readBody(db(), article))
      for (const { theme: found } of suggestThemes(body?.blocks ?? [], matcher)) counts[found as 'now' | 'would'] += 1
    }
    return success({ ...counts, articles: ids.length, of: libraryCounts(db()).articles })
  }
}

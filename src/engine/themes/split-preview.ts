import type { SplitPassage } from '#contract/themes.ts'
import { keptBlocks, numberBlocks } from '#core/article.ts'
import { shownTitleOf } from '#core/shown-title.ts'
import { compileThemes, suggestThemes } from '#core/suggestion.ts'
import { success, type Result } from '#core/result.ts'
import { getArticle, type Article } from '#store/articles/articles.ts'
import { acceptedBlocks } from '#store/marks/decided-blocks.ts'
import { listExcerpts } from '#store/marks/excerpt-list.ts'
import { unknownTheme } from '#store/marks/theme-rows.ts'
import { getTheme } from '#store/marks/themes.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { badTerm } from './bad-term.ts'

/**
 * All that has a theme, excerpts first, newest articles first: paragraphs for which it was accepted too; `matches`: a theme with these terms would be proposed for its words. Failures: no-such-theme,
 * bad-term.
 */
export function splitPreview(db: ReadableDB, slug: string, terms: readonly string[]): Result<SplitPassage[]> {
  const bad = badTerm(terms)
  if (bad !== null) return bad
  const theme = getTheme(db, slug)
  if (theme === null) return unknownTheme(db, slug)
  // What else proposes the theme stays with it.
  const { cues: _cues, ...plain } = theme
  const matcher = compileThemes([{ ...plain, terms: [...terms] }])
  const matches = (text: string): boolean =>
    terms.length > 0 && suggestThemes(numberBlocks([{ kind: 'paragraph', text }]), matcher).length > 0
  const marked = listExcerpts(db, { theme: slug }).map(({ id, article, anchor, n, title }): SplitPassage => ({
    excerpt: id,
    article: String(article),
    block: anchor.block,
    n,
    title,
    text: anchor.quote,
    matches: matches(anchor.quote),
  }))
  const articles = new Map<number, Article | null>()
  const accepted = acceptedBlocks(db, slug).flatMap(({ article: id, block }): SplitPassage[] => {
    if (!articles.has(id)) articles.set(id, getArticle(db, id))
    const article = articles.get(id) ?? null
    const found = article && keptBlocks(article.blocks).find((one) => one.id === block)
    if (!article || !found) return []
    const { n, text } = found
    return [{ excerpt: null, article: String(id), block, n, title: shownTitleOf(article), text, matches: matches(text) }]
  })
  return success([...marked, ...accepted])
}

import { anchorQuote } from '#core/anchor.ts'
import { assembleBrief } from '#core/brief/assemble/assemble.ts'
import type { Passage, SuggestedBlock } from '#core/brief/assemble/passages.ts'
import { planAssembly } from '#core/brief/assemble/plan-assembly.ts'
import type { BriefContent } from '#core/brief.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import { failure, success, type Result } from '#core/result.ts'
import { suggestThemes } from '#core/suggestion.ts'
import type { Template } from '#core/template.ts'
import { readBody } from '#store/articles/article-body.ts'
import { listArticles } from '#store/articles/article-list.ts'
import { inTransaction } from '#store/sqlite/database.ts'
import { listDecisions } from '#store/marks/decisions.ts'
import { listExcerpts } from '#store/marks/excerpt-list.ts'
import { t } from '#text/text.ts'
import { collectEvidence } from './collect-evidence.ts'
import type { EngineContext } from '../context.ts'
import { markExcerpt } from '../mark-excerpt.ts'

/** Articles looked through for passages, the newest first; reading more would keep the window waiting. */
const MOST_ARTICLES = 3_000

/**
 * Fills an empty brief from the excerpts of its themes. A theme that has none gets some first: the best passages suggested for it, which then are
 * excerpts like any other. Failure: no-themes.
 */
export function assembleContent(
  context: EngineContext,
  content: BriefContent,
  template: Template,
  newId: () => string,
): Result<BriefContent> {
  if (content.themes.length === 0) return failure('no-themes', t('refused:noThemeChosen'))
  const db = context.db()
  const bare = content.themes.filter((theme) => listExcerpts(db, { theme }).length === 0)
  if (bare.length > 0) {
    const passages = planAssembly(bare, suggestedBlocks(context, new Set(bare)), content.language)
    inTransaction(db, () => passages.forEach((passage) => markPassage(context, passage)))
  }
  const entries = Object.values(collectEvidence(db, excerptsOf(context, content.themes)))
  return success(assembleBrief(content, template, entries, newId))
}

function suggestedBlocks(context: EngineContext, themes: ReadonlySet<string>): SuggestedBlock[] {
  const db = context.db()
  return listArticles(db, { limit: MOST_ARTICLES }).rows.flatMap((row) => {
    const { standfirst, blocks } = readBody(db, row.id) ?? { standfirst: null, blocks: [] }
    const { title, authors, publication, date, url, language } = row
    const article = { id: String(row.id), title, standfirst, authors, publication, date, url, language }
    const rejected = new Set(
      listDecisions(db, row.id)
        .filter(({ decision }) => decision === 'rejected')
        .map(({ block, theme }) => `${block} ${theme}`),
    )
    return suggestThemes(blocks, context.matcher())
      .filter(({ block, theme }) => themes.has(theme) && !rejected.has(`${block} ${theme}`))
      .map(({ block, n, theme, score, triggers }) => {
        const { text = '', language } = blocks.find((each) => each.id === block) ?? {}
        return { article, block, n, text, language, theme, score, triggers }
      })
  })
}

/** Makes the passage an excerpt of its theme; one that is an excerpt already gets the theme. */
function markPassage(context: EngineContext, { article, block, quote, theme }: Passage): void {
  const db = context.db()
  const id = Number(article.id)
  inTransaction(db, () => {
    const body = readBody(db, id)
    const found = anchorQuote(body?.blocks ?? [], quote, { block })
    if (!found.ok) throw new Error(`A passage of article ${id} is not in it: ${found.failure.message}`)
    const { n: _n, places: _places, ...anchor } = found.value
    const marked = markExcerpt(db, id, anchor, [theme], '', body ?? undefined)
    if (!marked.ok) throw new Error(marked.failure.message)
  })
}

/** The excerpts of several themes that still stand, each quote once: near-duplicates of an article say the same. */
function excerptsOf(context: EngineContext, themes: readonly string[]): ExcerptId[] {
  const quotes = new Map<string, ExcerptId>()
  for (const theme of themes) {
    for (const { id, anchor, state } of listExcerpts(context.db(), { theme })) {
      if (state !== 'lost' && !quotes.has(anchor.quote)) quotes.set(anchor.quote, id)
    }
  }
  return [...new Set(quotes.values())]
}

import { anchorAt } from '#core/anchor/anchor-at.ts'
import { assembleBrief } from '#core/brief/assemble/assemble.ts'
import { longestPassage } from '#core/brief/assemble/longest-passage.ts'
import { ownSummary, type OwnSentence } from '#core/brief/assemble/own-summary.ts'
import { renameExcerpts } from '#core/brief/assemble/rename-excerpts.ts'
import { youngOnes } from '#core/brief/assemble/young-ones.ts'
import type { Passage } from '#core/brief/assemble/passages.ts'
import { planAssembly } from '#core/brief/assemble/plan-assembly.ts'
import { markedAsDraft } from '#core/brief/draft-mark.ts'
import { usedExcerpts, type EvidenceEntry } from '#core/brief/evidence.ts'
import type { BriefContent } from '#core/brief.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { Template } from '#core/template.ts'
import { getArticle, type Article } from '#store/articles/articles.ts'
import { inTransaction } from '#store/sqlite/database.ts'
import { copiesAmong } from '#store/duplicates/copies-among.ts'
import { listThemes } from '#store/marks/themes.ts'
import { listExcerpts } from '#store/marks/excerpt-list.ts'
import { t } from '#text/text.ts'
import { collectEvidence, evidenceEntry } from './collect-evidence.ts'
import type { EngineContext } from '../context.ts'
import { markExcerpt } from '../mark-excerpt.ts'
import { suggestedBlocks } from './suggested-blocks.ts'

/** Until a suggested passage is marked it has a number that no excerpt of an article reaches. */
const NOT_YET_MARKED = 1_000_000

/** A passage that becomes an excerpt of `theme` where the draft uses it. */
type Suggested = { id: ExcerptId; theme: string; entry: EvidenceEntry }

/**
 * Fills an empty brief from the excerpts of its themes and, where these leave room, from the passages that the library suggests for them. Those that
 * the draft uses become excerpts like any other; nothing else is marked. Failure: no-themes.
 */
export function assembleContent(
  context: EngineContext,
  content: BriefContent,
  template: Template,
  newId: () => string,
): Result<BriefContent> {
  const { themes, title, language } = content
  if (themes.length === 0) return failure('no-themes', t('refused:noThemeChosen'))
  const db = context.db()
  const young = youngOnes(content.date, template)
  const { marked, blocks } = young(
    Object.values(collectEvidence(db, excerptsOf(context, themes))),
    suggestedBlocks(context, new Set(themes), title),
  )
  const passages = planAssembly(themes, blocks, language, title, longestPassage(template))
  const fresh = passages.filter((passage) => !touches(passage, marked))
  const found = fresh.flatMap((passage, index) => asEntry(context, passage, index))
  const entries = [...marked, ...found.map(({ entry }) => entry)]
  const summaries = template.sections.some((slot) => slot.draft === 'articles') ? summariesOf(context, entries, found.length) : []
  const suggested = [...found, ...summaries]
  const draft = assembleBrief(content, template, entries, newId, {
    definitions: listThemes(db).map(({ definition }) => definition),
    suggested: new Map(found.map(({ id, weight }) => [id, weight])),
    summaries: Map.groupBy(
      summaries.map(({ entry }) => entry),
      ({ article }) => article.id,
    ),
    copies: copiesAmong(
      db,
      entries.map(({ excerpt }) => excerpt.article),
    ),
  })
  const used = new Set(usedExcerpts(draft))
  return inTransaction(db, () => {
    const ids = new Map(
      suggested.filter(({ id }) => used.has(id)).map(({ id, entry, theme }) => [id, markPassage(context, entry, theme)] as const),
    )
    return success(markedAsDraft(renameExcerpts(draft, ids)))
  })
}

/** Whether a passage repeats what is marked already. */
function touches({ article, block, start, end }: Passage, marked: readonly EvidenceEntry[]): boolean {
  return marked.some(
    ({ excerpt: { anchor }, article: { id } }) =>
      id === article.id && anchor.block === block && anchor.start < end && start < anchor.end,
  )
}

function asEntry(context: EngineContext, passage: Passage, index: number): (Suggested & { weight: number })[] {
  const article = getArticle(context.db(), Number(passage.article.id))
  if (!article) return []
  return suggestedAt(article, passage, passage.theme, index).map((one) => ({ ...one, weight: passage.weight }))
}

/** What the articles of these excerpts say in sentences of their own. `index`: the first number that is free. */
function summariesOf(context: EngineContext, entries: readonly EvidenceEntry[], index: number): Suggested[] {
  const articles = Map.groupBy(entries, ({ excerpt }) => excerpt.article)
  let next = index
  return [...articles].flatMap(([id, own]) => {
    const article = getArticle(context.db(), id)
    const theme = own[0]?.excerpt.themes[0]
    if (!article || theme === undefined) return []
    const taken = own.map(({ excerpt: { anchor, n } }) => ({ ...anchor, n }))
    return ownSummary(article, taken).flatMap((sentence) => suggestedAt(article, sentence, theme, next++))
  })
}

function suggestedAt(article: Article, place: OwnSentence, theme: string, index: number): Suggested[] {
  const block = article.blocks.find(({ id }) => id === place.block)
  if (!block) return []
  const id = `${article.id}:${NOT_YET_MARKED + index}`
  const anchor = anchorAt(block, place.start, place.end)
  const common = { note: '', state: 'anchored', createdAt: '' } as const
  const excerpt = { id, article: article.id, n: place.n, anchor, themes: [theme], ...common }
  return [{ id, theme, entry: evidenceEntry(excerpt, article) }]
}

/** Makes the passage an excerpt of its theme; one that is an excerpt already gets the theme. */
function markPassage(context: EngineContext, { excerpt: { article, anchor } }: EvidenceEntry, theme: string): ExcerptId {
  const marked = markExcerpt(context.db(), article, anchor, [theme], '')
  if (!marked.ok) throw new Error(marked.failure.message)
  return marked.value.id
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

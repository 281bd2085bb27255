import type { WaitingArticle } from '#contract/triage.ts'
import { certaintyOf } from '#core/suggestion/certainty.ts'
import { inContext } from '#core/suggestion/in-context.ts'
import { readBody } from '#store/articles/article-body.ts'
import { rowsById, rowsByOrd } from '#store/articles/article-row.ts'
import { lookAt } from '#store/triage/look-through.ts'
import { stillToDecide } from '#store/triage/still-to-decide.ts'
import { linesBetween } from '#store/triage/waiting-lines.ts'
import type { EngineContext } from '../context.ts'
import { undecidedSuggestions } from '../handlers/suggestions.ts'
import { rowView } from '../views.ts'
import type { RankedPassage, Ranking } from './ranking.ts'

type Context = Pick<EngineContext, 'db' | 'matcher'>
type Passages = WaitingArticle['passages']
/** Part of a list: articles with what waits in them, and how many lines the whole list has. */
export type WaitingPage = { articles: WaitingArticle[]; total: number }

/** What waits in an article, of a theme or of all, as it is now. */
export function passagesOf(context: Context, article: number, theme: string | undefined): Passages {
  const blocks = readBody(context.db(), article)?.blocks ?? []
  const texts = new Map(blocks.map((block) => [block.id, block]))
  return undecidedSuggestions(context, article, blocks)
    .filter((suggestion) => theme === undefined || suggestion.theme === theme)
    .map((suggestion) => {
      const { text = '', language = null, ownNumber } = texts.get(suggestion.block) ?? {}
      const named = ownNumber === undefined ? suggestion : { ...suggestion, ownNumber }
      return { ...named, ...inContext(text, suggestion.triggers), certainty: certaintyOf(suggestion.score), language }
    })
}

/** The articles, the newest first, whose lines stand in a stretch of the list. Those of them that are due are looked through first, so that each line stands where it is counted. */
export function newestPage(
  context: Context,
  theme: { slug: string; id: number } | null,
  offset: number,
  limit: number,
): WaitingPage {
  const { db } = context
  const linesNow = () => linesBetween(db(), theme?.id ?? null, offset, limit)
  const undecided = (article: number) => undecidedSuggestions(context, article, readBody(db(), article)?.blocks ?? [])
  const shown = rowsByOrd(
    db(),
    linesNow().articles.map(({ ord }) => ord),
  )
  lookAt(
    db(),
    undecided,
    [...shown.values()].map(({ id }) => id),
  )
  const { total, articles } = linesNow()
  const rows = rowsByOrd(
    db(),
    articles.map(({ ord }) => ord),
  )
  return {
    total,
    articles: articles.flatMap(({ ord, at }): WaitingArticle[] => {
      const row = rows.get(ord)
      if (row === undefined) return []
      const passages = passagesOf(context, row.id, theme?.slug)
      // Found before it was decided: it is about to be looked through again.
      const isStale = passages.length === 0 && (theme !== null || row.read)
      return isStale ? [] : [{ row: rowView(row), passages, at }]
    }),
  }
}

/** The passages in a stretch of an order, each with its article: what of it still waits. */
export function rankedPage(context: Context, ranking: Ranking, offset: number, limit: number): WaitingPage {
  const { db } = context
  const known = new Map<number, Passages>()
  const readAgain = (article: number): Passages => {
    const passages = known.get(article) ?? passagesOf(context, article, undefined)
    known.set(article, passages)
    return passages
  }
  // What is no longer suggested, since its text or its theme is another, is found only where it is read.
  const gone = new Set<RankedPassage>()
  for (;;) {
    const waiting = stillToDecide(db(), ranking.passages).filter((passage) => !gone.has(passage))
    const found = waiting.slice(offset, offset + limit).map((ranked) => {
      const passage = readAgain(ranked.article).find(({ block, theme }) => block === ranked.block && theme === ranked.theme)
      if (passage === undefined) gone.add(ranked)
      return passage && { ranked, passage: { ...passage, reason: ranked.reason } }
    })
    if (found.includes(undefined)) continue
    const rows = rowsById(
      db(),
      waiting.slice(offset, offset + limit).map(({ article }) => article),
    )
    const articles = found.flatMap((each, order): WaitingArticle[] => {
      const row = each && rows.get(each.ranked.article)
      return each && row ? [{ row: rowView(row), passages: [each.passage], at: offset + order }] : []
    })
    return { articles, total: waiting.length }
  }
}

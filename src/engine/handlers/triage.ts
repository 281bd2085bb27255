import { CERTAINTIES, certaintyOf, isAtLeast } from '#core/suggestion/certainty.ts'
import { inContext } from '#core/suggestion/in-context.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { Decision } from '#core/theme.ts'
import type { WaitingArticle } from '#contract/triage.ts'
import { readBody } from '#store/articles/article-body.ts'
import { rowsById, rowsByOrd } from '#store/articles/article-row.ts'
import { decide } from '#store/marks/decisions.ts'
import { themeId, unknownTheme } from '#store/marks/theme-rows.ts'
import { articlesWaiting, countWaiting, waitingOrds } from '#store/triage/waiting.ts'
import { t } from '#text/text.ts'
import { rankWaiting, type Ranking } from '../triage/ranking.ts'
import { rowView } from '../views.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { undecidedSuggestions } from './suggestions.ts'

type Passage = { article: string; block: number; theme: string }

export function triageHandlers(context: EngineContext): AreaHandlers<'triage'> {
  const { db, looking } = context

  const passagesOf = (article: number, theme: string | undefined): WaitingArticle['passages'] => {
    const blocks = readBody(db(), article)?.blocks ?? []
    const texts = new Map(blocks.map((block) => [block.id, block]))
    return undecidedSuggestions(context, article, blocks)
      .filter((suggestion) => theme === undefined || suggestion.theme === theme)
      .map((suggestion) => {
        const { text = '', language = null } = texts.get(suggestion.block) ?? {}
        return { ...suggestion, ...inContext(text, suggestion.triggers), certainty: certaintyOf(suggestion.score), language }
      })
  }

  const decideEach = (passages: readonly Passage[], decision: Decision): Result<{ decided: number }> => {
    for (const { article, block, theme } of passages) {
      const decided = decide(db(), Number(article), block, theme, decision)
      if (!decided.ok) return decided
    }
    return success({ decided: passages.length })
  }

  /** The last order that was asked for. */
  let ranking: Ranking | null = null

  /** A page of an order, from a place in it: what of it still waits. */
  const rankedPage = (
    { passages: all }: Ranking,
    from: number,
    limit: number,
  ): { articles: WaitingArticle[]; next: string | null } => {
    const known = new Map<number, WaitingArticle['passages']>()
    const of = (article: number): WaitingArticle['passages'] => {
      const passages = known.get(article) ?? passagesOf(article, undefined)
      known.set(article, passages)
      return passages
    }
    const found: { article: number; passage: WaitingArticle['passages'][number] }[] = []
    let at = from
    for (; at < all.length && found.length < limit; at += 1) {
      const ranked = all[at]
      const passage = ranked && of(ranked.article).find(({ block, theme }) => block === ranked.block && theme === ranked.theme)
      if (ranked && passage) found.push({ article: ranked.article, passage: { ...passage, reason: ranked.reason } })
    }
    const rows = rowsById(
      db(),
      found.map(({ article }) => article),
    )
    const articles = found.flatMap(({ article, passage }) => {
      const row = rows.get(article)
      return row === undefined || row.deletedAt !== null ? [] : [{ row: rowView(row), passages: [passage] }]
    })
    return { articles, next: at < all.length ? String(at) : null }
  }

  return {
    'triage.rank': async ({ theme }) => {
      const id = theme === undefined ? null : themeId(db(), theme)
      if (theme !== undefined && id === null) return unknownTheme(db(), theme)
      looking.begin()
      const undecided = (article: number) => undecidedSuggestions(context, article, readBody(db(), article)?.blocks ?? [])
      const made = await rankWaiting(db(), theme === undefined || id === null ? null : { slug: theme, id }, undecided)
      if (!made.ok) return made
      ranking = made.value
      const { id: order, accepted, rejected, passages, articles } = ranking
      return success({ order, accepted, rejected, passages: passages.length, articles })
    },
    'triage.counts': () => {
      looking.begin()
      const { unread, due, themes } = countWaiting(db())
      return success({ unread, toLook: due, themes: Object.fromEntries(themes) })
    },
    'triage.list': ({ theme, order, after, limit }) => {
      if (order !== undefined) {
        if (ranking?.id !== order || ranking.db !== db()) return failure('no-such-order', t('triage:order.gone'))
        return success(rankedPage(ranking, Number(after ?? 0), limit))
      }
      const id = theme === undefined ? null : themeId(db(), theme)
      if (theme !== undefined && id === null) return unknownTheme(db(), theme)
      looking.begin()
      const ords = waitingOrds(db(), id, after === null ? null : Number(after), limit)
      const rows = rowsByOrd(db(), ords)
      const articles = ords.flatMap((ord): WaitingArticle[] => {
        const row = rows.get(ord)
        if (row === undefined) return []
        const passages = passagesOf(row.id, theme)
        // Found before it was decided: it is about to be looked through again.
        const isStale = passages.length === 0 && (theme !== undefined || row.read)
        return isStale ? [] : [{ row: rowView(row), passages }]
      })
      const last = ords.at(-1)
      return success({ articles, next: ords.length < limit || last === undefined ? null : String(last) })
    },
    'triage.decide': ({ passages, decision }) => decideEach(passages, decision),
    'triage.decideAll': ({ theme, articles, atLeast, decision }) => {
      const id = theme === undefined ? null : themeId(db(), theme)
      if (theme !== undefined && id === null) return unknownTheme(db(), theme)
      looking.begin()
      const columns = CERTAINTIES.filter((certainty) => isAtLeast(certainty, atLeast))
      const looked = articles?.map(Number) ?? articlesWaiting(db(), id, columns)
      const passages = looked.flatMap((article) =>
        passagesOf(article, theme)
          .filter(({ certainty }) => isAtLeast(certainty, atLeast))
          .map(({ block, theme: slug }) => ({ article: String(article), block, theme: slug })),
      )
      return decideEach(passages, decision)
    },
  }
}

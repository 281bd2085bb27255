import { CERTAINTIES, isAtLeast } from '#core/suggestion/certainty.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { Decision } from '#core/theme.ts'
import { readBody } from '#store/articles/article-body.ts'
import { decide } from '#store/marks/decisions.ts'
import { themeId, unknownTheme } from '#store/marks/theme-rows.ts'
import { articlesWaiting, countWaiting } from '#store/triage/waiting.ts'
import { t } from '#text/text.ts'
import { newestPage, passagesOf, rankedPage } from '../triage/pages.ts'
import { rankWaiting, type Ranking } from '../triage/ranking.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { undecidedSuggestions } from './suggestions.ts'

type Passage = { article: string; block: number; theme: string }

export function triageHandlers(context: EngineContext): AreaHandlers<'triage'> {
  const { db, looking } = context

  const decideEach = (passages: readonly Passage[], decision: Decision): Result<{ decided: number }> => {
    for (const { article, block, theme } of passages) {
      const decided = decide(db(), Number(article), block, theme, decision)
      if (!decided.ok) return decided
    }
    return success({ decided: passages.length })
  }

  /** The last order that was asked for. */
  let ranking: Ranking | null = null

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
    'triage.list': ({ theme, order, offset, limit }) => {
      if (order !== undefined) {
        if (ranking?.id !== order || ranking.db !== db()) return failure('no-such-order', t('triage:order.gone'))
        return success(rankedPage(context, ranking, offset, limit))
      }
      const id = theme === undefined ? null : themeId(db(), theme)
      if (theme !== undefined && id === null) return unknownTheme(db(), theme)
      looking.begin()
      return success(newestPage(context, theme === undefined || id === null ? null : { slug: theme, id }, offset, limit))
    },
    'triage.decide': ({ passages, decision }) => decideEach(passages, decision),
    'triage.decideAll': ({ theme, articles, atLeast, decision }) => {
      const id = theme === undefined ? null : themeId(db(), theme)
      if (theme !== undefined && id === null) return unknownTheme(db(), theme)
      looking.begin()
      const columns = CERTAINTIES.filter((certainty) => isAtLeast(certainty, atLeast))
      const looked = articles?.map(Number) ?? articlesWaiting(db(), id, columns)
      const passages = looked.flatMap((article) =>
        passagesOf(context, article, theme)
          .filter(({ certainty }) => isAtLeast(certainty, atLeast))
          .map(({ block, theme: slug }) => ({ article: String(article), block, theme: slug })),
      )
      return decideEach(passages, decision)
    },
  }
}

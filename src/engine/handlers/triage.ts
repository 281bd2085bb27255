import { CERTAINTIES, certaintyOf, isAtLeast } from '#core/suggestion/certainty.ts'
import { inContext } from '#core/suggestion/in-context.ts'
import { success, type Result } from '#core/result.ts'
import type { Decision } from '#core/theme.ts'
import type { WaitingArticle } from '#contract/triage.ts'
import { readBody } from '#store/articles/article-body.ts'
import { rowsByOrd } from '#store/articles/article-row.ts'
import { decide } from '#store/marks/decisions.ts'
import { themeId, unknownTheme } from '#store/marks/theme-rows.ts'
import { articlesWaiting, countWaiting, waitingOrds } from '#store/triage/waiting.ts'
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

  return {
    'triage.counts': () => {
      looking.begin()
      const { unread, due, themes } = countWaiting(db())
      return success({ unread, toLook: due, themes: Object.fromEntries(themes) })
    },
    'triage.list': ({ theme, after, limit }) => {
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
    'triage.decideAll': ({ theme, atLeast, decision }) => {
      const id = theme === undefined ? null : themeId(db(), theme)
      if (theme !== undefined && id === null) return unknownTheme(db(), theme)
      looking.begin()
      const columns = CERTAINTIES.filter((certainty) => isAtLeast(certainty, atLeast))
      const passages = articlesWaiting(db(), id, columns).flatMap((article) =>
        passagesOf(article, theme)
          .filter(({ certainty }) => isAtLeast(certainty, atLeast))
          .map(({ block, theme: slug }) => ({ article: String(article), block, theme: slug })),
      )
      return decideEach(passages, decision)
    },
  }
}

import { success } from '#core/result.ts'
import { readBody } from '#store/articles/article-body.ts'
import { readCoverage } from '#store/marks/coverage.ts'
import { themeId, unknownTheme } from '#store/marks/theme-rows.ts'
import { lookThrough } from '#store/triage/look-through.ts'
import { libraryOrigins } from '../analysis/library-origins.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { undecidedSuggestions } from './suggestions.ts'

/** Articles and milliseconds of one portion, after which other calls get their turn. */
const [MANY, PORTION] = [1_000, 15]

export function analysisHandlers(context: EngineContext): AreaHandlers<'analysis'> {
  const { db, looking } = context
  const undecided = (article: number) => undecidedSuggestions(context, article, readBody(db(), article)?.blocks ?? [])
  return {
    'analysis.coverage': async ({ theme }) => {
      const id = theme === undefined ? null : themeId(db(), theme)
      if (theme !== undefined && id === null) return unknownTheme(db(), theme)
      looking.begin()
      while (lookThrough(db(), undecided, MANY, PORTION) > 0) await new Promise(setImmediate)
      return success(readCoverage(db(), id).map((each) => ({ ...each, article: String(each.article) })))
    },
    'analysis.origins': async () => success(await libraryOrigins(db)),
  }
}

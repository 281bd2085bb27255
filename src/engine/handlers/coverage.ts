import { success } from '#core/result.ts'
import { readBody } from '#store/articles/article-body.ts'
import { coverageByMonth } from '#store/marks/coverage-months.ts'
import { themePairs } from '#store/marks/theme-pairs.ts'
import { themeId, unknownTheme } from '#store/marks/theme-rows.ts'
import { countWaiting } from '#store/triage/waiting.ts'
import { agencyReader } from '../analysis/agency-reader.ts'
import { coveredArticles, coveredPassages, themesCovered } from '../analysis/library-coverage.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { noArticle } from '../views.ts'
import { writeTextFile } from '../write-text-file.ts'
import { undecidedSuggestions } from './suggestions.ts'

/** None waits until all articles were looked through: what is found meanwhile is announced. */
export function coverageHandlers(context: EngineContext): AreaHandlers<'coverage' | 'charts'> {
  const { db, looking } = context
  const agencies = agencyReader()
  return {
    'coverage.months': () => {
      looking.begin()
      return success({ toLook: countWaiting(db()).due, months: coverageByMonth(db()) })
    },
    'coverage.pairs': () => {
      looking.begin()
      return success(themePairs(db()))
    },
    'coverage.articles': ({ theme, also, month, after, limit }) => {
      const [id, other] = [theme, also].map((slug) => (slug === undefined ? null : themeId(db(), slug)))
      if (theme !== undefined && id == null) return unknownTheme(db(), theme)
      if (also !== undefined && other == null) return unknownTheme(db(), also)
      looking.begin()
      return success(
        coveredArticles(db(), {
          theme: id ?? null,
          also: other ?? null,
          month,
          below: after === null ? null : Number(after),
          limit,
        }),
      )
    },
    'coverage.themes': async () => {
      looking.begin()
      return success(await themesCovered(db, agencies))
    },
    'charts.write': ({ to, format, content }) =>
      writeTextFile(format === 'svg' ? content : Buffer.from(content, 'base64'), to, context.library.path),
    'coverage.passages': ({ theme, article }) => {
      if (themeId(db(), theme) === null) return unknownTheme(db(), theme)
      const body = readBody(db(), Number(article))
      if (body === null) return noArticle(article)
      return success(coveredPassages(db(), Number(article), theme, undecidedSuggestions(context, Number(article), body.blocks)))
    },
  }
}

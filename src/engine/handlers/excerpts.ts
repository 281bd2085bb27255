import { anchorQuote } from '#core/anchor.ts'
import { success } from '#core/result.ts'
import { readBody } from '#store/articles/article-body.ts'
import { hasArticle } from '#store/articles/articles.ts'
import { excerptPage, listExcerpts } from '#store/marks/excerpt-list.ts'
import { withOwnNumbers } from '#store/marks/own-numbers.ts'
import { removeExcerpt, restoreExcerpt, updateExcerpt } from '#store/marks/excerpts.ts'
import { themeId, unknownTheme } from '#store/marks/theme-rows.ts'
import { inTransaction } from '#store/sqlite/database.ts'
import { markExcerpt } from '../mark-excerpt.ts'
import { noArticle } from '../views.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'

/** Longer lists are exported or counted, and nobody reads their places. */
const LONGEST_PAGE = 500

export function excerptHandlers(context: EngineContext): AreaHandlers<'excerpts'> {
  const { db } = context
  return {
    'excerpts.add': ({ article, quote, at, themes, note }) =>
      inTransaction(db(), () => {
        const body = readBody(db(), Number(article))
        if (body === null) return noArticle(article)
        const found = anchorQuote(body.blocks, quote, at)
        if (!found.ok) return found
        const { n: _n, places: _places, ...anchor } = found.value
        return markExcerpt(db(), Number(article), anchor, themes, note, body)
      }),
    'excerpts.list': ({ limit, offset, article, ...filter }) => {
      if (filter.theme !== undefined && themeId(db(), filter.theme) === null) return unknownTheme(db(), filter.theme)
      if (article !== undefined && !hasArticle(db(), Number(article))) return noArticle(article)
      const ofArticle = article === undefined ? {} : { article: Number(article) }
      const page = excerptPage(db(), { ...filter, ...ofArticle }, { limit, offset })
      return success(page.rows.length > LONGEST_PAGE ? page : { ...page, rows: withOwnNumbers(db(), page.rows) })
    },
    'excerpts.get': ({ ids }) => success(withOwnNumbers(db(), listExcerpts(db(), { ids }))),
    'excerpts.update': ({ id, themes, note, credibility }) => {
      const updated = updateExcerpt(db(), id, {
        ...(themes === undefined ? {} : { themes }),
        ...(note === undefined ? {} : { note }),
        ...(credibility === undefined ? {} : { credibility }),
      })
      return updated
    },
    'excerpts.remove': ({ ids }) => {
      const failed = ids.map((id) => removeExcerpt(db(), id)).find(({ ok }) => !ok)
      return failed?.ok === false ? failed : success({})
    },
    'excerpts.restore': ({ ids }) => {
      const failed = ids.map((id) => restoreExcerpt(db(), id)).find(({ ok }) => !ok)
      return failed?.ok === false ? failed : success({})
    },
  }
}

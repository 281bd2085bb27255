import { anchorQuote } from '#core/anchor.ts'
import { anchorAt } from '#core/anchor/anchor-at.ts'
import { keptBlocks } from '#core/article.ts'
import type { Anchor } from '#core/excerpt.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { readBody } from '#store/articles/article-body.ts'
import { hasArticle } from '#store/articles/articles.ts'
import { excerptPage, listExcerpts } from '#store/marks/excerpt-list.ts'
import { withOwnNumbers } from '#store/marks/own-numbers.ts'
import { getExcerpt, removeExcerpt, restoreExcerpt, updateExcerpt } from '#store/marks/excerpts.ts'
import { themeId, unknownTheme } from '#store/marks/theme-rows.ts'
import { inTransaction, type ReadableDB } from '#store/sqlite/database.ts'
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
    'excerpts.update': ({ id, themes, note, credibility, at }) =>
      inTransaction(db(), () => {
        const moved = at === undefined ? null : passageAt(db(), id, at)
        if (moved?.ok === false) return moved
        return updateExcerpt(db(), id, {
          ...(themes === undefined ? {} : { themes }),
          ...(note === undefined ? {} : { note }),
          ...(credibility === undefined ? {} : { credibility }),
          ...(moved === null ? {} : { anchor: moved.value, state: 'anchored' }),
        })
      }),
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

/** The anchor of a passage of the excerpt's article, without white space at its edges. Failures: no-such-excerpt, quote-not-there. */
function passageAt(db: ReadableDB, id: string, at: { block: number; start: number; end: number }): Result<Anchor> {
  const excerpt = getExcerpt(db, id)
  if (excerpt === null) return failure('no-such-excerpt', t('refused:noExcerpt', { id }))
  const block = keptBlocks(readBody(db, excerpt.article)?.blocks ?? []).find((one) => one.id === at.block)
  const part = block?.text.slice(at.start, at.end) ?? ''
  if (block === undefined || part.trim() === '' || at.end > block.text.length)
    return failure('quote-not-there', t('refused:noPassage', { article: excerpt.article }))
  const start = at.start + (part.length - part.trimStart().length)
  return success(anchorAt(block, start, start + part.trim().length))
}

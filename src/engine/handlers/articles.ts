import { lostGuesses } from '#core/anchor/lost-guesses.ts'
import { articleText, containment } from '#core/near-duplicate.ts'
import { success } from '#core/result.ts'
import { restoreArticles, trashArticles, updateMetadata } from '#store/articles/article-changes.ts'
import { setArticleState } from '#store/articles/article-state.ts'
import { correctArticle } from '#store/articles/correct-article.ts'
import { setArticleBlocks } from '#store/articles/article-blocks.ts'
import { listArticles, listedIds } from '#store/articles/article-list.ts'
import { articlesBeginning, nextPlace } from '#store/articles/begins-with.ts'
import { articleVersions } from '#store/articles/article-versions.ts'
import { getArticle } from '#store/articles/articles.ts'
import { listDecisions } from '#store/marks/decisions.ts'
import { listExcerpts } from '#store/marks/excerpt-list.ts'
import { t } from '#text/text.ts'
import { compareDrafts } from '../review/compare-drafts.ts'
import { noArticle, rowView } from '../views.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { deleteMany, moveMany } from '../library/large-change.ts'
import { atStake } from '#store/articles/delete-for-good.ts'
import { knownFilter } from './known-filter.ts'
import { undecidedSuggestions } from './suggestions.ts'

export function articleHandlers(context: EngineContext): Omit<AreaHandlers<'articles'>, 'articles.cite'> {
  const { db } = context
  return {
    'articles.list': ({ trash, ...options }) => {
      const filter = knownFilter(db(), options)
      if (!filter.ok) return filter
      const { sort, group, limit, offset } = options
      const { total, rows, groups } = listArticles(db(), { ...filter.value, sort, group, limit, offset, trashed: trash })
      return success({ total, rows: rows.map(rowView), groups })
    },
    'articles.stretch': ({ trash, first, last, ...options }) => {
      const filter = knownFilter(db(), options)
      if (!filter.ok) return filter
      const { sort, group } = options
      const limit = Math.max(0, last - first + 1)
      const ids = listedIds(db(), { ...filter.value, sort, group, limit, offset: first, trashed: trash })
      return success({ ids: ids.map(String) })
    },
    'articles.beginning': ({ trash, letters, from, ...options }) => {
      const filter = knownFilter(db(), options)
      if (!filter.ok) return filter
      const { sort, group } = options
      const index = nextPlace(articlesBeginning(db(), letters, trash), from, (offset, limit) =>
        listedIds(db(), { ...filter.value, sort, group, limit, offset, trashed: trash }),
      )
      return success({ index })
    },
    'articles.get': ({ id }) => {
      const article = getArticle(db(), Number(id))
      if (article === null) return noArticle(id)
      const decisions = listDecisions(db(), article.id)
      const excerpts = listExcerpts(db(), { article: article.id })
      const { title, standfirst, authors, organisations, publication, date, url, language, origins, reliability, marking } =
        article
      const { blocks, source, collections, read, starred } = article
      return success({
        id,
        title,
        standfirst,
        authors,
        organisations,
        details: article.details,
        origins,
        versions: articleVersions(db(), article.id).map((version) => ({ ...version, id: String(version.id) })),
        publication,
        date,
        url,
        language,
        blocks,
        collections,
        reliability,
        marking,
        read,
        starred,
        decisions,
        suggestions: undecidedSuggestions(context, article.id, blocks),
        excerpts,
        guesses: lostGuesses(excerpts, blocks),
        source: {
          file: source?.file ?? '',
          sha256: source?.sha256 ?? '',
          importedAt: source?.importedAt ?? article.importedAt,
        },
      })
    },
    'articles.present': ({ ids }) => {
      const among = (trashed: boolean): string[] =>
        listArticles(db(), { ids: ids.map(Number), trashed, limit: ids.length }).rows.map(({ id }) => String(id))
      return success({ library: among(false), trash: among(true) })
    },
    'articles.update': ({ id, metadata, organisations, details, marking }) => {
      const given = Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined))
      const updated = updateMetadata(db(), Number(id), {
        ...given,
        ...(organisations && { organisations }),
        ...(details && { details }),
        ...(marking !== undefined && { marking }),
      })
      if (!updated.ok) return updated
      return success({})
    },
    'articles.blocks': ({ id, blocks, dropped, reason }) => {
      const set = setArticleBlocks(db(), Number(id), blocks, dropped, reason)
      if (!set.ok) return set
      return success({})
    },
    'articles.correct': ({ id, correction }) => correctArticle(db(), Number(id), correction),
    'articles.compare': ({ left, right }) => {
      const [one, other] = [getArticle(db(), Number(left)), getArticle(db(), Number(right))]
      if (one === null || other === null) return noArticle(one === null ? left : right)
      return success(compareDrafts(one, other, containment(articleText(one.blocks), articleText(other.blocks))))
    },
    'articles.state': ({ ids, read, starred }) => {
      setArticleState(db(), ids.map(Number), { read, starred })
      return success({})
    },
    'articles.trash': ({ ids }) => {
      trashArticles(db(), ids.map(Number))
      return success({})
    },
    'articles.restore': ({ ids }) => {
      restoreArticles(db(), ids.map(Number))
      return success({})
    },
    'articles.move': ({ ids, to }) => {
      const what = t(`shell:large.${to}`, { count: ids.length })
      return moveMany(context, what, ids.map(Number), to)
    },
    'articles.atStake': ({ ids }) => success(atStake(db(), ids.map(Number))),
    'articles.deleteForGood': ({ ids }) => deleteMany(context, ids.map(Number)),
  }
}

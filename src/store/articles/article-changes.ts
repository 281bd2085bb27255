import { ArticleMetadata, keptBlocks } from '#core/article.ts'
import { failure, success, type Result } from '#core/result.ts'
import { editedOrigins } from '#core/review/edited-origins.ts'
import type { SourceDetails } from '#core/source-details.ts'
import { t } from '#text/text.ts'
import { readBody } from './article-body.ts'
import { authorNames, storedDetails } from './article-row.ts'
import { followArticles, shareOf, type EachDone } from './follow-articles.ts'
import { snippetOf, titleKey } from './articles.ts'
import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, statement, type WritableDB } from '../sqlite/database.ts'
import { removeFromFullText } from '../search/full-text.ts'
import { freeOrd } from './ord.ts'
import { reindexArticle } from '../search/reindex.ts'
import { urlKey } from './url-key.ts'

type RawMetadata = Omit<ArticleMetadata, 'authors' | 'standfirst'> & {
  ord: number
  authors: string
  organisations: string
  details: string
  marking: string
}
type MetadataChange = Partial<ArticleMetadata> & { organisations?: readonly string[]; details?: SourceDetails; marking?: string }

/**
 * Changes what is given, which then comes from the analyst; a new date moves the article to its place in every list and search. Failure:
 * no-such-article.
 */
export function updateMetadata(db: WritableDB, id: number, change: MetadataChange): Result<ArticleMetadata> {
  return inTransaction(db, () => {
    const row = statement<RawMetadata>(
      db,
      'SELECT ord, title, authors, organisations, details, publication, date, url, language, marking FROM article WHERE id = ?',
    ).get(id)
    const body = readBody(db, id)
    if (row === undefined || body === null) return failure('no-such-article', t('refused:noArticle', { id }))
    const { ord, authors, organisations, details, marking, ...rest } = row
    const before: ArticleMetadata = { ...rest, authors: authorNames(authors), standfirst: body.standfirst }
    const after = ArticleMetadata.parse({ ...before, ...change })
    const ofAuthors = new Set(after.authors)
    const bodies = (change.organisations ?? authorNames(organisations)).filter((name) => ofAuthors.has(name))
    const place = after.date === before.date ? ord : freeOrd(db, after.date)
    if (place !== ord) removeFromFullText(db, ord)
    // article_theme and collection_article follow ord by ON UPDATE CASCADE.
    statement(
      db,
      `UPDATE article SET ord = ?, title = ?, title_key = ?, authors = ?, publication = ?, date = ?, url = ?, language = ?, snippet = ?,
        organisations = ?, details = ?, url_key = ?, marking = ? WHERE id = ?`,
    ).run(
      BigInt(place),
      after.title,
      titleKey(after.title),
      JSON.stringify(after.authors),
      after.publication,
      after.date,
      after.url,
      after.language,
      snippetOf(after.standfirst, keptBlocks(body.blocks)),
      JSON.stringify(bodies),
      JSON.stringify(change.details ?? storedDetails(details)),
      urlKey(after.url),
      change.marking ?? marking,
      id,
    )
    statement(db, 'UPDATE article_body SET standfirst = ?, origins = ? WHERE article_id = ?').run(
      after.standfirst,
      JSON.stringify(editedOrigins(before, after, body.origins)),
      id,
    )
    reindexArticle(db, id)
    return success(after)
  })
}

/** Moves articles to the trash: out of lists, searches and theme counts, with everything kept. Returns how many were moved. `each` hears how far it is, and may throw to end it. */
export function trashArticles(db: WritableDB, ids: readonly number[], at = timestamp(), each?: EachDone): number {
  return setDeleted(db, ids, at, each)
}

/** Brings articles back from the trash, with what hears of it as above. Returns how many there were. */
export function restoreArticles(db: WritableDB, ids: readonly number[], each?: EachDone): number {
  return setDeleted(db, ids, null, each)
}

function setDeleted(db: WritableDB, ids: readonly number[], at: string | null, each: EachDone = () => undefined): number {
  // Both take about as long.
  const [setting, following] = [shareOf(each, 0, 0.5), shareOf(each, 0.5, 1)]
  return inTransaction(db, () => {
    const set = statement(db, 'UPDATE article SET deleted_at = :at WHERE id = :id AND (deleted_at IS NULL) = (:at IS NOT NULL)')
    const moved = ids.filter((id, done) => {
      setting(done, ids.length)
      return set.run({ at, id }).changes > 0
    })
    followArticles(db, { themed: moved, searched: moved }, following)
    return moved.length
  })
}

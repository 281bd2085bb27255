import { SourceDetails } from '#core/source-details.ts'
import { z } from 'zod'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { passDamaged, whole } from '../sqlite/damage.ts'

/** An article as lists show it. `words` is counted as Word counts; `snippet` is how the text begins. */
export type ArticleRow = {
  id: number
  title: string
  authors: string[]
  publication: string | null
  date: string | null
  url: string | null
  language: string | null
  paragraphs: number
  words: number
  snippet: string
  excerpts: number
  themes: string[]
  read: boolean
  starred: boolean
  importedAt: string
  deletedAt: string | null
}

export type RawArticleRow = Omit<ArticleRow, 'authors' | 'themes' | 'read' | 'starred'> & {
  ord: number
  authors: string
  themes: string
  read: number
  starred: number
}

const Texts = z.array(z.string())

/** The columns of a row, for a query in which the article table is `a`. */
export const ROW_COLUMNS = `a.id, a.ord, a.title, a.authors, a.publication, a.date, a.url, a.language, a.paragraphs, a.words, a.snippet,
  a.read_at IS NOT NULL AS read, a.starred_at IS NOT NULL AS starred, a.imported_at AS importedAt, a.deleted_at AS deletedAt,
  (SELECT count(*) FROM excerpt e WHERE e.article_id = a.id AND e.removed_at IS NULL) AS excerpts,
  (SELECT json_group_array(slug) FROM (SELECT t.slug FROM article_theme x JOIN theme t ON t.id = x.theme_id
    WHERE x.ord = a.ord AND t.removed_at IS NULL ORDER BY t.position, t.id)) AS themes`

/** The authors column of the article table. */
export function authorNames(json: string): string[] {
  return Texts.parse(JSON.parse(json))
}

/** The details column of the article table. */
export function storedDetails(json: string): SourceDetails {
  return SourceDetails.parse(JSON.parse(json))
}

export function toArticleRow({ ord: _ord, authors, themes, read, starred, ...plain }: RawArticleRow): ArticleRow {
  return whole('article', plain.id, () => ({
    ...plain,
    authors: authorNames(authors),
    themes: Texts.parse(JSON.parse(themes)),
    read: read === 1,
    starred: starred === 1,
  }))
}

/** Rows by id; missing ones are left out. */
export function rowsById(db: ReadableDB, ids: readonly number[]): Map<number, ArticleRow> {
  return rowsBy(db, 'id', ids)
}

/** Rows by ord; missing ones are left out. */
export function rowsByOrd(db: ReadableDB, ords: readonly number[]): Map<number, ArticleRow> {
  return rowsBy(db, 'ord', ords)
}

/** The ids of the articles at these places of the list, in the same order; missing ones are left out. */
export function idsByOrd(db: ReadableDB, ords: readonly number[]): number[] {
  const sql = 'SELECT a.id FROM json_each(?) AS wanted CROSS JOIN article a ON a.ord = wanted.value ORDER BY wanted.key'
  return statement<{ id: number }>(db, sql)
    .all(JSON.stringify(ords))
    .map(({ id }) => id)
}

function rowsBy(db: ReadableDB, key: 'id' | 'ord', wanted: readonly number[]): Map<number, ArticleRow> {
  const rows = statement<RawArticleRow>(
    db,
    `SELECT ${ROW_COLUMNS} FROM json_each(?) AS wanted CROSS JOIN article a ON a.${key} = wanted.value`,
  ).all(JSON.stringify(wanted))
  return new Map(passDamaged(db, rows, (row) => [row[key], toArticleRow(row)] as const))
}

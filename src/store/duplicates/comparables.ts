import { ArticleMetadata, type Block } from '#core/article.ts'
import { parseBlocks, readBody } from '../articles/article-body.ts'
import { authorNames } from '../articles/article-row.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'

/** What is compared of an article before its text is; `words` of the kept blocks. */
export type ComparableFacts = Pick<ArticleMetadata, 'title' | 'authors' | 'date' | 'url' | 'language'> & { words: number }

const Facts = ArticleMetadata.pick({ title: true, authors: true, date: true, url: true, language: true })

/** Of an article of the library; null where there is none. */
export function articleFacts(db: ReadableDB, article: number): ComparableFacts | null {
  const row = statement<Omit<ComparableFacts, 'authors'> & { authors: string }>(
    db,
    'SELECT title, authors, date, url, language, words FROM article WHERE id = ?',
  ).get(article)
  return row === undefined ? null : { ...row, authors: authorNames(row.authors) }
}

/** Of a staged item; null where it is not staged (any more). */
export function stagedFacts(db: ReadableDB, item: number): ComparableFacts | null {
  const row = statement<{ facts: string; words: number }>(
    db,
    'SELECT i.facts, i.words FROM import_item i JOIN import_draft d ON d.item_id = i.id WHERE i.id = ?',
  ).get(item)
  return row === undefined ? null : { ...Facts.parse(JSON.parse(row.facts)), words: row.words }
}

/** The text of the one or the other. */
export function comparableBlocks(db: ReadableDB, { article, item }: { article: number | null; item: number | null }): Block[] {
  if (article !== null) return readBody(db, article)?.blocks ?? []
  const row = statement<{ blocks: Buffer }>(db, 'SELECT blocks FROM import_draft WHERE item_id = ?').get(item)
  return row === undefined ? [] : parseBlocks(row.blocks)
}

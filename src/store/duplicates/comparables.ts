import { ArticleMetadata, type Block } from '#core/article.ts'
import { parseBlocks, readBody } from '../articles/article-body.ts'
import { authorNames } from '../articles/article-row.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'

/** What is compared of an article before its text is; `words` of the kept blocks, `hash` of their text as `textHash` makes it. */
export type ComparableFacts = Pick<ArticleMetadata, 'title' | 'authors' | 'date' | 'url' | 'language'> & {
  words: number
  hash: Uint8Array
}

/** An article of the library, or an item of an import; the other is null. */
export type Comparable = { article: number | null; item: number | null }

const Facts = ArticleMetadata.pick({ title: true, authors: true, date: true, url: true, language: true })

/** How many words it has; null where it is neither in the library nor staged (any more). Asked of many, of which few are compared. */
export function comparableWords(db: ReadableDB, { article, item }: Comparable): number | null {
  const row =
    article !== null
      ? statement<{ words: number }>(db, 'SELECT words FROM article WHERE id = ?').get(article)
      : statement<{ words: number }>(
          db,
          'SELECT i.words FROM import_item i JOIN import_draft d ON d.item_id = i.id WHERE i.id = ?',
        ).get(item)
  return row?.words ?? null
}

/** null where it is neither in the library nor staged (any more). */
export function comparableFacts(db: ReadableDB, { article, item }: Comparable): ComparableFacts | null {
  if (article !== null) return articleFacts(db, article)
  return item === null ? null : stagedFacts(db, item)
}

function articleFacts(db: ReadableDB, article: number): ComparableFacts | null {
  const row = statement<Omit<ComparableFacts, 'authors'> & { authors: string }>(
    db,
    'SELECT title, authors, date, url, language, words, text_hash AS hash FROM article WHERE id = ?',
  ).get(article)
  return row === undefined ? null : { ...row, authors: authorNames(row.authors) }
}

function stagedFacts(db: ReadableDB, item: number): ComparableFacts | null {
  const row = statement<{ facts: string; words: number; hash: Buffer }>(
    db,
    'SELECT i.facts, i.words, d.text_hash AS hash FROM import_item i JOIN import_draft d ON d.item_id = i.id WHERE i.id = ?',
  ).get(item)
  return row === undefined ? null : { ...Facts.parse(JSON.parse(row.facts)), words: row.words, hash: row.hash }
}

/** The text of the one or the other. */
export function comparableBlocks(db: ReadableDB, { article, item }: Comparable): Block[] {
  if (article !== null) return readBody(db, article)?.blocks ?? []
  const row = statement<{ blocks: Buffer }>(db, 'SELECT blocks FROM import_draft WHERE item_id = ?').get(item)
  return row === undefined ? [] : parseBlocks(row.blocks)
}

import { keptBlocks, type ArticleDraft, type Block } from '#core/article.ts'
import type { SourceDetails } from '#core/source-details.ts'
import type { Reliability } from '#core/grade.ts'
import type { Fingerprint } from '#core/near-duplicate.ts'
import { countArticleWords, countParagraphs } from '#core/article-counts.ts'
import { readBody, storedBlocks, textHash, type ArticleBody } from './article-body.ts'
import { authorNames, ROW_COLUMNS, storedDetails, toArticleRow, type ArticleRow, type RawArticleRow } from './article-row.ts'
import { timestamp } from '../sqlite/clock.ts'
import { addToCollection, ensureCollection } from './collections.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { fold } from '#core/fold.ts'
import { markingInText } from '#core/import/text-marking.ts'
import { addToFullText } from '../search/full-text.ts'
import { saveFingerprint } from '../duplicates/near-duplicates.ts'
import { whole } from '../sqlite/damage.ts'
import { freeOrd } from './ord.ts'
import { reliabilityOf } from './publication-grades.ts'
import { urlKey } from './url-key.ts'

/** An article as an import hands it over. `collection` is a name; a new one is made where there is none of that name. */
export type NewArticle = {
  draft: ArticleDraft
  sourceId: number | null
  fingerprint?: Fingerprint | null
  collection?: string
  /** The article of which this is another version; of one that is a version itself, that one's first. */
  versionOf?: number | null
}

export type Article = ArticleRow &
  ArticleBody & {
    organisations: string[]
    details: SourceDetails
    source: { id: number; file: string; sha256: string; importedAt: string } | null
    collections: string[]
    /** Of its publication; null where that is not judged. */
    reliability: Reliability | null
    /** The handling marking that the source carries; empty for none. */
    marking: string
  }

const SNIPPET_LENGTH = 240

/** Stores one article, searchable from then on, and returns its id. */
export function insertArticle(db: WritableDB, article: NewArticle): number {
  const [id] = insertArticles(db, [article])
  if (id === undefined) throw new Error('An article was stored without an id.')
  return id
}

/** Stores articles in one transaction and returns their ids in the order given. 500 at a time is fastest; fewer keep other calls waiting less. */
export function insertArticles(db: WritableDB, articles: readonly NewArticle[]): number[] {
  return inTransaction(db, () => {
    const now = timestamp()
    const stored = articles.map((article) => ({ article, ...insertOne(db, article, now) }))
    const byOrd = stored.toSorted((a, b) => a.ord - b.ord)
    for (const { article, ord } of byOrd) addToFullText(db, { ...article.draft, ord, notes: [] })
    return stored.map(({ id }) => id)
  })
}

function insertOne(
  db: WritableDB,
  { draft, sourceId, fingerprint, collection, versionOf = null }: NewArticle,
  now: string,
): { id: number; ord: number } {
  const ord = freeOrd(db, draft.date)
  const kept = keptBlocks(draft.blocks)
  const { lastInsertRowid } = statement(
    db,
    `INSERT INTO article (ord, title, title_key, authors, publication, date, url, language, paragraphs, words, snippet, source_file_id, text_hash,
      imported_at, organisations, details, url_key, marking, version_of)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(version_of, id) FROM article WHERE id = ?))`,
  ).run(
    BigInt(ord),
    draft.title,
    titleKey(draft.title),
    JSON.stringify(draft.authors),
    draft.publication,
    draft.date,
    draft.url,
    draft.language,
    countParagraphs(kept),
    countArticleWords(kept, draft.language),
    snippetOf(draft.standfirst, kept),
    sourceId,
    textHash(draft.blocks),
    now,
    JSON.stringify(draft.organisations ?? []),
    JSON.stringify(draft.details ?? {}),
    urlKey(draft.url),
    markingInText(draft),
    versionOf,
  )
  const id = Number(lastInsertRowid)
  statement(db, 'INSERT INTO article_body (article_id, standfirst, blocks, origins) VALUES (?, ?, ?, ?)').run(
    id,
    draft.standfirst,
    storedBlocks(draft.blocks),
    JSON.stringify(draft.origins ?? {}),
  )
  if (fingerprint != null) saveFingerprint(db, id, fingerprint)
  if (collection !== undefined) addToCollection(db, ensureCollection(db, collection), [id])
  return { id, ord }
}

/** What titles are sorted by: case, accents and leading quotation marks do not count. */
export function titleKey(title: string): string {
  return fold(title).replace(/^[^\p{L}\p{N}]+/u, '')
}

/** How an article begins, in one or two lines. */
export function snippetOf(standfirst: string | null, kept: readonly Block[]): string {
  const text = standfirst || (kept.find((block) => block.kind === 'paragraph') ?? kept[0])?.text || ''
  if (text.length <= SNIPPET_LENGTH) return text
  const cut = text.lastIndexOf(' ', SNIPPET_LENGTH)
  return `${text.slice(0, cut > SNIPPET_LENGTH / 2 ? cut : SNIPPET_LENGTH)}…`
}

/** Also of one in the trash. */
export function hasArticle(db: ReadableDB, id: number): boolean {
  return statement(db, 'SELECT 1 FROM article WHERE id = ?').get(id) !== undefined
}

/** Of these articles those that are in the trash. */
export function trashedAmong(db: ReadableDB, ids: readonly number[]): Set<number> {
  const rows = statement<{ id: number }>(
    db,
    'SELECT id FROM article WHERE deleted_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify(ids))
  return new Set(rows.map(({ id }) => id))
}

/** The whole article, from the trash too; null where there is none of that id. */
export function getArticle(db: ReadableDB, id: number): Article | null {
  const raw = statement<RawArticleRow & { organisations: string; details: string; marking: string }>(
    db,
    `SELECT ${ROW_COLUMNS}, a.organisations, a.details, a.marking FROM article a WHERE a.id = ?`,
  ).get(id)
  const body = raw === undefined ? null : readBody(db, id)
  if (raw === undefined || body === null) return null
  const source = statement<{ id: number; file: string; sha256: string; importedAt: string }>(
    db,
    `SELECT s.id, s.name AS file, s.sha256, s.imported_at AS importedAt FROM article a JOIN source_file s ON s.id = a.source_file_id
      WHERE a.id = ?`,
  ).get(id)
  const collections = statement<{ name: string }>(
    db,
    'SELECT c.name FROM collection_article x JOIN collection c ON c.id = x.collection_id WHERE x.ord = ? ORDER BY c.name_key',
  ).all(raw.ord)
  const { organisations, details, marking, ...row } = raw
  return {
    ...toArticleRow(row),
    ...body,
    organisations: whole('article', id, () => authorNames(organisations)),
    details: whole('article', id, () => storedDetails(details)),
    source: source ?? null,
    reliability: reliabilityOf(db, raw.publication),
    marking,
    collections: collections.map(({ name }) => name),
  }
}

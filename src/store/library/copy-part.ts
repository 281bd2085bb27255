import { bandsOf } from '#core/near-duplicate.ts'
import { refreshArticleThemes } from '../articles/article-themes.ts'
import { readBody } from '../articles/article-body.ts'
import { saveFingerprint, toSignature } from '../duplicates/near-duplicates.ts'
import { reindexArticle } from '../search/reindex.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { insertRow, type Row } from '../sqlite/rows.ts'

/** `sourcesLeftOut`: files that hold other articles too, which are not exported. */
export type PartCounts = { articles: number; marks: number; themes: number; collections: number; sourcesLeftOut: number }

/** `collection`: only its articles; `articles`: only these; null: all. */
export type PartOf = { collection: number | null; articles: readonly number[] | null }

/**
 * Copies the articles outside the trash, all or those that are chosen, with what the analyst made of them: text, marks, notes, grades, decisions, the themes that these name (of the whole library: all),
 * and their collections (of one collection: only that; of single articles: none). Ids stay. Not copied: briefs (they rest on all of a library; a brief goes out as a document), templates, searches, reading states and
 * stars, settings, the history, imports, what was removed; and of files where they stood on this machine. A file from which articles came that are not copied is left out, since
 * their texts are in it.
 */
export function copyPart(
  from: ReadableDB,
  to: WritableDB,
  { collection, articles: chosenIds }: PartOf,
  each: (done: number, total: number) => void,
): PartCounts {
  const articles = articlesOf(from, collection, chosenIds)
  const chosen = new Set(articles)
  const counts: PartCounts = { articles: 0, marks: 0, themes: 0, collections: 0, sourcesLeftOut: 0 }
  counts.themes = copyThemes(from, to, collection === null && chosenIds === null ? null : articles)
  const sources = new Map<number, number | null>()
  for (const [done, article] of articles.entries()) {
    each(done, articles.length)
    copyArticle(from, to, article, { chosen, sources })
    counts.marks += copyMarks(from, to, article)
    const body = readBody(to, article)
    refreshArticleThemes(to, article, body)
    reindexArticle(to, article, body)
  }
  each(articles.length, articles.length)
  counts.articles = articles.length
  counts.sourcesLeftOut = [...sources.values()].filter((id) => id === null).length
  counts.collections = chosenIds === null ? copyCollections(from, to, collection) : 0
  copyGrades(from, to)
  return counts
}

/** By their dates, in which order the full text takes them fastest. */
function articlesOf(db: ReadableDB, collection: number | null, chosen: readonly number[] | null): number[] {
  return statement<{ id: number }>(
    db,
    `SELECT id FROM article a WHERE deleted_at IS NULL AND (:collection IS NULL OR EXISTS (
      SELECT 1 FROM collection_article x WHERE x.collection_id = :collection AND x.ord = a.ord))
      AND (:chosen IS NULL OR a.id IN (SELECT value FROM json_each(:chosen))) ORDER BY ord`,
  )
    .all({ collection, chosen: chosen === null ? null : JSON.stringify(chosen) })
    .map(({ id }) => id)
}

type Scope = { chosen: ReadonlySet<number>; sources: Map<number, number | null> }

function copyArticle(from: ReadableDB, to: WritableDB, id: number, { chosen, sources }: Scope): void {
  const row = statement<Row>(from, 'SELECT * FROM article WHERE id = ?').get(id) ?? {}
  const body = statement<Row>(from, 'SELECT * FROM article_body WHERE article_id = ?').get(id) ?? {}
  const source = row['source_file_id']
  if (typeof source === 'number' && !sources.has(source)) sources.set(source, copySource(from, to, source, chosen))
  const first = row['version_of']
  insertRow(to, 'article', {
    ...row,
    ord: BigInt(Number(row['ord'])),
    source_file_id: typeof source === 'number' ? (sources.get(source) ?? null) : null,
    version_of: null,
    read_at: null,
    starred_at: null,
  })
  insertRow(to, 'article_body', body)
  if (typeof first === 'number' && statement(to, 'SELECT 1 FROM article WHERE id = ?').get(first) !== undefined)
    statement(to, 'UPDATE article SET version_of = ? WHERE id = ?').run(first, id)
  const sketch = statement<{ signature: Buffer }>(from, 'SELECT signature FROM fingerprint WHERE article_id = ?').get(id)
  if (sketch === undefined) return
  const signature = toSignature(sketch.signature)
  saveFingerprint(to, id, { signature, bands: bandsOf(signature) })
}

/** Null where the file holds an article that is not copied, be it in the trash. */
function copySource(from: ReadableDB, to: WritableDB, id: number, chosen: ReadonlySet<number>): number | null {
  const held = statement<{ id: number }>(from, 'SELECT id FROM article WHERE source_file_id = ?').all(id)
  if (held.some((article) => !chosen.has(article.id))) return null
  const row = statement<Row>(from, 'SELECT * FROM source_file WHERE id = ?').get(id)
  return row === undefined ? null : insertRow(to, 'source_file', { ...row, path: null })
}

function copyMarks(from: ReadableDB, to: WritableDB, article: number): number {
  const excerpts = statement<Row>(from, 'SELECT * FROM excerpt WHERE article_id = ? AND removed_at IS NULL').all(article)
  for (const row of excerpts) insertRow(to, 'excerpt', row)
  for (const [table, owner] of [
    ['excerpt_theme', 'excerpt_id IN (SELECT id FROM excerpt WHERE article_id = ? AND removed_at IS NULL)'],
    ['theme_decision', 'article_id = ?'],
  ] as const) {
    const rows = statement<Row>(
      from,
      `SELECT x.* FROM ${table} x JOIN theme t ON t.id = x.theme_id WHERE t.removed_at IS NULL AND ${owner}`,
    ).all(article)
    for (const row of rows) insertRow(to, table, row)
  }
  // So that a number that was given stays taken there too.
  const given = statement<Row>(from, 'SELECT * FROM excerpt_given WHERE article_id = ?').get(article)
  if (given !== undefined) insertRow(to, 'excerpt_given', given)
  return excerpts.length
}

/** All themes; of a collection those that its articles name, with those above them. */
function copyThemes(from: ReadableDB, to: WritableDB, articles: readonly number[] | null): number {
  const rows = statement<Row>(
    from,
    `WITH RECURSIVE named (slug) AS (
        SELECT t.slug FROM theme t WHERE t.removed_at IS NULL AND (:articles IS NULL
          OR t.id IN (SELECT theme_id FROM theme_decision WHERE article_id IN (SELECT value FROM json_each(:articles)))
          OR t.id IN (SELECT x.theme_id FROM excerpt_theme x JOIN excerpt e ON e.id = x.excerpt_id
            WHERE e.removed_at IS NULL AND e.article_id IN (SELECT value FROM json_each(:articles))))
        UNION SELECT t.data ->> '$.parent' FROM named n JOIN theme t ON t.slug = n.slug WHERE t.data ->> '$.parent' IS NOT NULL
      ) SELECT id, slug, position, built_in, edited, data FROM theme WHERE removed_at IS NULL AND slug IN (SELECT slug FROM named)
      ORDER BY position, id`,
  ).all({ articles: articles === null ? null : JSON.stringify(articles) })
  for (const row of rows) insertRow(to, 'theme', row)
  return rows.length
}

function copyCollections(from: ReadableDB, to: WritableDB, only: number | null): number {
  const rows = statement<Row>(from, 'SELECT * FROM collection WHERE :only IS NULL OR id = :only ORDER BY id').all({ only })
  const members = statement<Row & { ord: number }>(
    from,
    `SELECT x.* FROM collection_article x JOIN article a ON a.ord = x.ord WHERE x.collection_id = ? AND a.deleted_at IS NULL`,
  )
  for (const row of rows) {
    insertRow(to, 'collection', row)
    for (const member of members.all(row['id'])) insertRow(to, 'collection_article', { ...member, ord: BigInt(member.ord) })
  }
  return rows.length
}

/** What is held of the publications whose articles are in the file. */
function copyGrades(from: ReadableDB, to: WritableDB): void {
  const there = statement(to, 'SELECT 1 FROM article WHERE publication = ? COLLATE NOCASE')
  for (const row of statement<Row>(from, 'SELECT * FROM publication_grade').all())
    if (there.get(row['publication']) !== undefined) insertRow(to, 'publication_grade', row)
}

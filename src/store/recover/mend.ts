import { textHash, parseBlocks, storedBlocks } from '../articles/article-body.ts'
import { reindexArticle } from '../search/reindex.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'

type Reference = { child: string; from: string; parent: string; to: string; nullable: boolean }

/** Lets nothing refer to what was not read: a reference that may be empty is emptied, other rows go. */
export function cutReferences(db: WritableDB, tables: readonly string[]): void {
  const references = tables.flatMap((table) => referencesOf(db, table))
  // A row that goes may have been what another refers to.
  for (let changed = true; changed;) changed = references.map((each) => cut(db, each)).some((rows) => rows > 0)
}

/** Writes the search index of every article anew, in the order of their places, which FTS5 likes best; `step` hears of each. */
export function indexAll(db: WritableDB, step: () => void): void {
  for (const { id } of statement<{ id: number }>(db, 'SELECT id FROM article WHERE deleted_at IS NULL ORDER BY ord').all()) {
    reindexArticle(db, id)
    step()
  }
}

function referencesOf(db: ReadableDB, table: string): Reference[] {
  return db
    .prepare<[string], { parent: string; from: string; to: string | null }>(
      'SELECT "table" AS parent, "from", "to" FROM pragma_foreign_key_list(?)',
    )
    .all(table)
    .map(({ parent, from, to }) => ({
      child: table,
      from,
      parent,
      to: to ?? 'id',
      nullable: db.prepare('SELECT "notnull" FROM pragma_table_info(?) WHERE name = ? AND pk = 0').pluck().get(table, from) === 0,
    }))
}

function cut(db: WritableDB, { child, from, parent, to, nullable }: Reference): number {
  const dangling = `"${from}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "${parent}" p WHERE p."${to}" = "${child}"."${from}")`
  const act = nullable ? `UPDATE "${child}" SET "${from}" = NULL` : `DELETE FROM "${child}"`
  return db.prepare(`${act} WHERE ${dangling}`).run().changes
}

/** Gives articles whose text was lost an empty one: what is known of them and their excerpts stay. Returns their numbers. */
export function emptyLostTexts(db: WritableDB): number[] {
  const lost: number[] = []
  const read = statement<{ blocks: Buffer; origins: string }>(db, 'SELECT blocks, origins FROM article_body WHERE article_id = ?')
  for (const { id } of statement<{ id: number }>(db, 'SELECT id FROM article ORDER BY id').all()) {
    const row = read.get(id)
    if (row !== undefined && isReadable(row)) continue
    lost.push(id)
    db.prepare('INSERT OR REPLACE INTO article_body (article_id, standfirst, blocks, origins) VALUES (?, NULL, ?, ?)').run(
      id,
      storedBlocks([]),
      '{}',
    )
    db.prepare('UPDATE article SET text_hash = ?, paragraphs = 0, words = 0 WHERE id = ?').run(textHash([]), id)
  }
  return lost
}

function isReadable({ blocks, origins }: { blocks: Buffer; origins: string }): boolean {
  try {
    parseBlocks(blocks)
    JSON.parse(origins)
    return true
  } catch {
    return false
  }
}

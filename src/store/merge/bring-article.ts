import { bandsOf } from '#core/near-duplicate.ts'
import { readBody, textHash, type ArticleBody } from '../articles/article-body.ts'
import { freeOrd } from '../articles/ord.ts'
import { restoreArticles } from '../articles/article-changes.ts'
import { saveFingerprint, toSignature } from '../duplicates/near-duplicates.ts'
import { inflate } from '../sqlite/deflate.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { insertRow, type Row } from '../sqlite/rows.ts'
import { sourceHash } from '../sources/pack-source.ts'
import { entryName } from '../sqlite/damage.ts'
import { DamagedOther, theirs, type Merging } from './merging.ts'

/**
 * Puts an article of the other library into this one, unread and in the trash, and returns its id and text. `publish` takes it out of there: that is what the step of the
 * history notes, so that undoing the merge puts it back into the trash, as with an import.
 */
export function bringArticle({ db, other, at }: Merging, id: number): { id: number; body: ArticleBody } {
  const row = statement<Row>(other, 'SELECT * FROM article WHERE id = ?').get(id) ?? {}
  const stored = statement<Row>(other, 'SELECT * FROM article_body WHERE article_id = ?').get(id)
  const body = theirs(other, () => readBody(other, id))
  if (stored === undefined || body === null) throw new DamagedOther(entryName('article', id))
  const { id: _id, ...facts } = row
  const date = typeof row['date'] === 'string' ? row['date'] : null
  const brought = insertRow(db, 'article', {
    ...facts,
    ord: BigInt(freeOrd(db, date)),
    text_hash: textHash(body.blocks),
    source_file_id: row['source_file_id'] === null ? null : bringSource(db, other, Number(row['source_file_id'])),
    version_of: null,
    imported_at: at,
    read_at: null,
    starred_at: null,
    deleted_at: at,
  })
  insertRow(db, 'article_body', { ...stored, article_id: brought })
  const sketch = statement<{ signature: Buffer }>(other, 'SELECT signature FROM fingerprint WHERE article_id = ?').get(id)
  if (sketch !== undefined) {
    const signature = toSignature(sketch.signature)
    saveFingerprint(db, brought, { signature, bands: bandsOf(signature) })
  }
  return { id: brought, body }
}

/** Takes an article that was brought out of the trash, searchable from then on. */
export function publish({ db }: Merging, article: number): void {
  restoreArticles(db, [article])
}

/** Their versions of one article are versions here too, of those that were brought. */
export function bringVersions(
  { db, other }: Merging,
  brought: ReadonlyMap<number, number>,
  ours: ReadonlyMap<number, number>,
): void {
  const first = statement<{ first: number | null }>(other, 'SELECT version_of AS first FROM article WHERE id = ?')
  for (const [their, own] of brought) {
    const version = first.get(their)?.first ?? null
    const mine = version === null ? undefined : ours.get(version)
    if (mine !== undefined && mine !== own) makeVersion(db, own, mine)
  }
}

/** Makes an article a version of another, or of what that is a version of. */
export function makeVersion(db: Merging['db'], article: number, of: number): void {
  statement(db, 'UPDATE article SET version_of = (SELECT coalesce(version_of, id) FROM article WHERE id = ?) WHERE id = ?').run(
    of,
    article,
  )
}

/** The file that an article came from, once; where it stood on another machine says nothing here. */
function bringSource(db: Merging['db'], other: ReadableDB, id: number): number {
  const { id: _id, ...source } = statement<Row>(other, 'SELECT * FROM source_file WHERE id = ?').get(id) ?? {}
  const sha256 = String(source['sha256'])
  const known = statement<{ id: number }>(db, 'SELECT id FROM source_file WHERE sha256 = ?').get(sha256)
  if (known !== undefined) return known.id
  if (hashOf(source['deflated']) !== sha256) throw new DamagedOther(entryName('file', String(source['name'])))
  return insertRow(db, 'source_file', { ...source, path: null })
}

function hashOf(deflated: unknown): string | null {
  try {
    return deflated instanceof Buffer ? sourceHash(inflate(deflated)) : null
  } catch {
    return null
  }
}

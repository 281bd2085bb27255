import { keptBlocks } from '#core/article.ts'
import { doubtfulFields } from '#core/review/doubtful-fields.ts'
import { snippetOf } from '../articles/articles.ts'
import { statement, type WritableDB } from '../sqlite/database.ts'
import { readDraft } from './import-drafts.ts'
import type { Facts } from './import-items.ts'
import { urlKey } from '../articles/url-key.ts'

/** Writes what is known about a staged article whose text stays as it is. In the caller's transaction. */
export function writeFacts(db: WritableDB, item: number, before: Facts, after: Facts): void {
  statement(db, 'UPDATE import_item SET facts = ?, doubtful = ? WHERE id = ?').run(
    JSON.stringify(after),
    Number(doubtfulFields(after).length > 0),
    item,
  )
  if (after.url !== before.url)
    statement(db, 'UPDATE import_draft SET url_key = ? WHERE item_id = ?').run(urlKey(after.url), item)
  if (after.standfirst === before.standfirst) return
  const kept = keptBlocks(readDraft(db, item)?.blocks ?? [])
  statement(db, 'UPDATE import_item SET snippet = ? WHERE id = ?').run(snippetOf(after.standfirst, kept), item)
}

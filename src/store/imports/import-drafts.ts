import type { ArticleDraft, Block } from '#core/article.ts'
import { keptBlocks } from '#core/article.ts'
import type { Fingerprint } from '#core/near-duplicate.ts'
import { doubtfulFields } from '#core/review/doubtful-fields.ts'
import { countArticleWords, countParagraphs } from '#core/article-counts.ts'
import { parseBlocks, storedBlocks, textHash } from '../articles/article-body.ts'
import { snippetOf } from '../articles/articles.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { fromFingerprint, toFingerprint } from '../duplicates/stored-fingerprint.ts'
import { urlKey } from '../articles/url-key.ts'
import { whole } from '../sqlite/damage.ts'

/** The text of a staged item and its fingerprint; null for an item without (unread, failed or stored). */
export function readDraft(db: ReadableDB, item: number): { blocks: Block[]; fingerprint: Fingerprint } | null {
  const row = statement<{ blocks: Buffer; fingerprint: Buffer }>(
    db,
    'SELECT blocks, fingerprint FROM import_draft WHERE item_id = ?',
  ).get(item)
  if (row === undefined) return null
  return whole('item', item, () => ({ blocks: parseBlocks(row.blocks), fingerprint: toFingerprint(row.fingerprint) }))
}

/** Writes an item's text and facts, and everything that a list derives from them. In the caller's transaction. */
export function writeDraft(db: WritableDB, item: number, { blocks, ...facts }: ArticleDraft, fingerprint: Fingerprint): void {
  statement(
    db,
    'INSERT OR REPLACE INTO import_draft (item_id, blocks, text_hash, url_key, fingerprint) VALUES (?, ?, ?, ?, ?)',
  ).run(item, storedBlocks(blocks), textHash(blocks), urlKey(facts.url), fromFingerprint(fingerprint))
  writeDerived(db, item, { ...facts, blocks })
}

/** Writes what lists show of an item. */
export function writeDerived(db: WritableDB, item: number, { blocks, ...facts }: ArticleDraft): void {
  const kept = keptBlocks(blocks)
  statement(
    db,
    'UPDATE import_item SET facts = ?, doubtful = ?, paragraphs = ?, words = ?, dropped = ?, snippet = ? WHERE id = ?',
  ).run(
    JSON.stringify(facts),
    Number(doubtfulFields(facts).length > 0),
    countParagraphs(kept),
    countArticleWords(kept, facts.language),
    blocks.length - kept.length,
    snippetOf(facts.standfirst, kept),
    item,
  )
}

import type { Failure } from '#core/result.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import type { ItemDecision, ItemState, Repeats } from './import-items.ts'

/** Sets what becomes of an item; `decided`: somebody said so. */
export function setDecision(
  db: WritableDB,
  item: number,
  { state, decision, decided }: { state: ItemState; decision: ItemDecision; decided: boolean },
): void {
  statement(db, 'UPDATE import_item SET state = ?, decision = ?, decided = ? WHERE id = ?').run(
    state,
    decision,
    Number(decided),
    item,
  )
}

export function setRepeats(db: WritableDB, item: number, repeats: Repeats | null): void {
  statement(
    db,
    'UPDATE import_item SET repeats_why = ?, repeats_article = ?, repeats_item = ?, repeats_similarity = ? WHERE id = ?',
  ).run(repeats?.why ?? null, repeats?.article ?? null, repeats?.item ?? null, repeats?.similarity ?? null, item)
}

/** The items of which this one is what they repeat, in the order of the list. */
export function repeatersOf(db: ReadableDB, item: number): { id: number; state: ItemState; decided: boolean }[] {
  return statement<{ id: number; state: ItemState; decided: number }>(
    db,
    'SELECT id, state, decided FROM import_item WHERE repeats_item = ? ORDER BY position, id',
  )
    .all(item)
    .map(({ decided, ...rest }) => ({ ...rest, decided: decided === 1 }))
}

/** What repeated the one item repeats the other from now on. */
export function moveRepeaters(db: WritableDB, from: number, to: number): void {
  statement(db, 'UPDATE import_item SET repeats_item = ? WHERE repeats_item = ? AND id <> ?').run(to, from, to)
}

/** The item is in the library now; its text stands there, and what repeats the item repeats the article. */
export function markStored(db: WritableDB, item: number, article: number): void {
  statement(db, 'UPDATE import_item SET repeats_article = ?, repeats_item = NULL WHERE repeats_item = ?').run(article, item)
  statement(db, "UPDATE import_item SET state = 'stored', article_id = ? WHERE id = ?").run(article, item)
  statement(db, 'DELETE FROM import_draft WHERE item_id = ?').run(item)
}

export function markFailed(db: WritableDB, item: number, reason: Failure): void {
  statement(db, "UPDATE import_item SET state = 'failed', failure = ? WHERE id = ?").run(JSON.stringify(reason), item)
}

/** Failed items are to be read again: all of the import, or those named. Returns how many there are. */
export function markUnread(db: WritableDB, batch: number, ids: readonly number[] | null): number {
  const only = ids === null ? '' : ' AND id IN (SELECT value FROM json_each(?))'
  return statement(
    db,
    `UPDATE import_item SET state = 'unread', failure = NULL, tries = 0 WHERE batch_id = ? AND state = 'failed'${only}`,
  ).run(...(ids === null ? [batch] : [batch, JSON.stringify(ids)])).changes
}

/** The articles that an import has stored from one source. */
export function articlesOfSource(db: ReadableDB, batch: number, source: number): number[] {
  return statement<{ article: number }>(
    db,
    'SELECT article_id AS article FROM import_item WHERE source_file_id = ? AND batch_id = ? AND article_id IS NOT NULL',
  )
    .all(source, batch)
    .map(({ article }) => article)
}

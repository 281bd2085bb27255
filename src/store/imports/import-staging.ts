import type { Failure } from '#core/result.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import type { ItemDecision, ItemState, Repeats } from './import-items.ts'

/** Places that one file has in the list: for its articles, and for the members of an archive. */
const ROOM = 2 ** 20

/**
 * A file whose turn has not come; `member` where one member of an archive is to be read again; `sourceId` of pasted text, whose bytes are kept; `tries`:
 * how often the program ended while it was being read.
 */
export type UnreadItem = {
  id: number
  position: number
  file: string
  member: string | null
  sourceId: number | null
  tries: number
}

/** A file to read, or with a `failure` one that cannot be looked at; `sourceId` where its bytes are in the library. */
export type FileToStage = { file: string; sourceId: number | null; failure: Failure | null }

/** Forgets what a walk that was interrupted wrote down: it begins anew. */
export function beginWalk(db: WritableDB, batch: number): void {
  inTransaction(db, () => {
    statement(db, 'DELETE FROM import_item WHERE batch_id = ?').run(batch)
    statement(db, 'UPDATE import_batch SET files = 0 WHERE id = ?').run(batch)
  })
}

/** Writes down files of an import in their order, after those it has. */
export function stageFiles(db: WritableDB, batch: number, files: readonly FileToStage[]): void {
  inTransaction(db, () => {
    const last = statement<{ last: number | null }>(db, 'SELECT max(position) AS last FROM import_item WHERE batch_id = ?').get(
      batch,
    )?.last
    let place = fileOf(last ?? 0)
    for (const { file, sourceId, failure } of files) {
      place += ROOM
      insertItem(db, { ...blank, batch, position: place, file, sourceId, failure, state: failure === null ? 'unread' : 'failed' })
    }
    statement(db, 'UPDATE import_batch SET files = files + ? WHERE id = ?').run(files.length, batch)
  })
}

/** All files of an import are written down. */
export function endWalk(db: WritableDB, batch: number): void {
  statement(db, 'UPDATE import_batch SET walked = 1 WHERE id = ?').run(batch)
}

/** The files of an import that are still to be read, in their order. */
export function unreadItems(db: ReadableDB, batch: number): UnreadItem[] {
  return statement<UnreadItem>(
    db,
    `SELECT id, position, file, member, source_file_id AS sourceId, tries FROM import_item WHERE batch_id = ? AND state = 'unread' ORDER BY position, id`,
  ).all(batch)
}

/** The unread files of an import in which the program ended twice. */
export function twiceTried(db: ReadableDB, batch: number): { id: number; file: string }[] {
  return statement<{ id: number; file: string }>(
    db,
    "SELECT id, file FROM import_item WHERE batch_id = ? AND state = 'unread' AND tries > 1 ORDER BY position, id",
  ).all(batch)
}

/**
 * The reading of a file begins; should the program end in it, the next one knows. A try counts from what this reader saw: two processes that read one
 * import at once and are ended together have tried each file once.
 */
export function noteTry(db: WritableDB, { id, tries }: Pick<UnreadItem, 'id' | 'tries'>): void {
  statement(db, 'UPDATE import_item SET tries = ? WHERE id = ?').run(tries + 1, id)
}

/** Reading has ended in order: none of the files left is to blame. */
export function forgetTries(db: WritableDB, batch: number): void {
  statement(db, "UPDATE import_item SET tries = 0 WHERE batch_id = ? AND state = 'unread' AND tries > 0").run(batch)
}

/** The files of an import that were being read when the program ended, in their order. */
export function triedFiles(db: ReadableDB, batch: number): string[] {
  return statement<{ file: string }>(
    db,
    "SELECT DISTINCT file FROM import_item WHERE batch_id = ? AND state = 'unread' AND tries > 0 ORDER BY position",
  )
    .all(batch)
    .map(({ file }) => file)
}

/** The members of an archive that need not be read again; `position` is that of one of its items. */
export function doneMembers(db: ReadableDB, batch: number, position: number): Set<string> {
  const rows = statement<{ member: string }>(
    db,
    `SELECT member FROM import_item WHERE batch_id = ? AND position >= ? AND position < ? AND member IS NOT NULL
      GROUP BY member HAVING sum(state = 'unread') = 0`,
  ).all(batch, fileOf(position), fileOf(position) + ROOM)
  return new Set(rows.map(({ member }) => member))
}

/** The titles of the articles that the list has of a file, or of a member of it, in their order, and the place of the last. */
export function readSoFar(
  db: ReadableDB,
  batch: number,
  position: number,
  member: string | null,
): { titles: string[]; last: number | null } {
  const rows = statement<{ title: string; position: number }>(
    db,
    `SELECT facts ->> '$.title' AS title, position FROM import_item
      WHERE batch_id = ? AND position >= ? AND position < ? AND member IS ? AND facts IS NOT NULL ORDER BY position, id`,
  ).all(batch, fileOf(position), fileOf(position) + ROOM, member)
  return { titles: rows.map(({ title }) => title), last: rows.at(-1)?.position ?? null }
}

/** The place after the last item of the file that has an item at `position`. */
export function nextPosition(db: ReadableDB, batch: number, position: number): number {
  const last = statement<{ last: number | null }>(
    db,
    'SELECT max(position) AS last FROM import_item WHERE batch_id = ? AND position >= ? AND position < ?',
  ).get(batch, fileOf(position), fileOf(position) + ROOM)?.last
  return last == null ? fileOf(position) : last + 1
}

/** Makes room for one item after the one at `position`, among the items of its file; returns the place. */
export function roomAfter(db: WritableDB, batch: number, position: number): number {
  statement(db, 'UPDATE import_item SET position = position + 1 WHERE batch_id = ? AND position > ? AND position < ?').run(
    batch,
    position,
    fileOf(position) + ROOM,
  )
  return position + 1
}

export type NewItem = {
  batch: number
  position: number
  file: string
  member: string | null
  state: ItemState
  decision: ItemDecision
  decided: boolean
  warnings: readonly string[]
  repeats: Repeats | null
  failure: Failure | null
  sourceId: number | null
  article: number | null
}

const blank = {
  member: null,
  decision: 'store',
  decided: false,
  warnings: [],
  repeats: null,
  failure: null,
  sourceId: null,
  article: null,
} as const

/** Adds one row to an import and returns its id; its text is written apart (import-drafts.ts). */
export function insertItem(db: WritableDB, item: NewItem): number {
  const { lastInsertRowid } = statement(
    db,
    `INSERT INTO import_item (batch_id, position, file, member, state, decision, decided, warnings, repeats_why, repeats_article, repeats_item,
      repeats_similarity, failure, source_file_id, article_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    item.batch,
    item.position,
    item.file,
    item.member,
    item.state,
    item.decision,
    Number(item.decided),
    JSON.stringify(item.warnings),
    item.repeats?.why ?? null,
    item.repeats?.article ?? null,
    item.repeats?.item ?? null,
    item.repeats?.similarity ?? null,
    item.failure === null ? null : JSON.stringify(item.failure),
    item.sourceId,
    item.article,
  )
  return Number(lastInsertRowid)
}

/** Takes items off an import's list, with their texts. */
export function removeItems(db: WritableDB, ids: readonly number[]): void {
  const remove = statement(db, 'DELETE FROM import_item WHERE id = ?')
  for (const id of ids) remove.run(id)
}

/** The place of the file to which the item at `position` belongs: equal for all its items. */
export function fileOf(position: number): number {
  return position - (position % ROOM)
}

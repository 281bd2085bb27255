import { z } from 'zod'
import type { EachDone } from '../articles/follow-articles.ts'
import { timestamp } from '../sqlite/clock.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { composed } from './compose.ts'
import { packChanges, unpackChanges, type RowChange } from './row-change.ts'
import { touchedArticles } from './touched.ts'

/** What a step was about, as it was called then: the article, brief, theme, template or publication, and of how many it was one. */
export const About = z.object({
  name: z.string(),
  count: z.int(),
  article: z.int().nullable(),
  block: z.int().nullable(),
  brief: z.int().nullable(),
  /** Of an import that was taken back: when its articles went to the trash. */
  trashedAt: z.string().nullable(),
})
export type About = z.infer<typeof About>

export type Step = { id: number; kind: string; about: About; madeAt: string; undone: boolean; undoable: boolean }
type RawStep = { id: number; kind: string; about: string; madeAt: string; undone: number | null; undoable: number }

/** Steps that can be taken back. */
export const UNDOABLE_STEPS = 500
/** Bytes that they may take together; what is older is only read. */
const MOST_BYTES = 64 * 1024 * 1024
/** Steps that can be read. */
const READABLE_STEPS = 20_000
/** Milliseconds after which the next change of the same is a step of its own. */
const JOINED_WITHIN = 60_000

const COLUMNS = 'id, kind, about, made_at AS madeAt, undone, changes IS NOT NULL AS undoable'

export type NewStep = { kind: string; about: About; joins: string | null; changes: readonly RowChange[] }

/**
 * Writes down what was just done, in the same transaction; what had been taken back before cannot be done again from then on. The next change of the same (`joins`) within a
 * minute joins the step before it. Returns the step's id.
 */
export function addStep(db: WritableDB, { kind, about, joins, changes }: NewStep, each?: EachDone): number {
  statement(db, 'DELETE FROM step WHERE undone IS NOT NULL').run()
  const joined = joins === null ? null : joinable(db, joins)
  const now = timestamp()
  if (joined !== null) {
    const both = composed(db, unpackChanges(joined.changes), changes)
    statement(
      db,
      "UPDATE step SET changes = ?, last_at = ?, about = json_set(about, '$.count', about ->> '$.count' + ?) WHERE id = ?",
    ).run(packChanges(both), now, about.count, joined.id)
    noteArticles(db, joined.id, touchedArticles(db, changes))
    return joined.id
  }
  const { lastInsertRowid } = statement(
    db,
    'INSERT INTO step (kind, about, joins, made_at, last_at, changes) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(kind, JSON.stringify(about), joins, now, now, packChanges(changes))
  const id = Number(lastInsertRowid)
  noteArticles(db, id, touchedArticles(db, changes), each)
  forgetOld(db, id)
  return id
}

/** Writes down which articles a step is about; `each` hears how far that is, within the transaction, so that it may still end it. */
export function noteArticles(db: WritableDB, step: number, articles: readonly number[], each?: EachDone): void {
  const note = statement(db, 'INSERT OR IGNORE INTO step_article (article_id, step_id) SELECT id, ? FROM article WHERE id = ?')
  for (const [done, article] of articles.entries()) {
    each?.(done, articles.length)
    note.run(step, article)
  }
  each?.(articles.length, articles.length)
}

/** The step that undo or redo takes next; null where there is none. */
export function nextStep(db: ReadableDB, way: 'undo' | 'redo'): Step | null {
  const row = statement<RawStep>(
    db,
    way === 'undo'
      ? `SELECT ${COLUMNS} FROM step WHERE undone IS NULL AND changes IS NOT NULL ORDER BY id DESC LIMIT 1`
      : `SELECT ${COLUMNS} FROM step WHERE undone IS NOT NULL AND changes IS NOT NULL ORDER BY undone DESC LIMIT 1`,
  ).get()
  return row === undefined ? null : toStep(row)
}

export function getStep(db: ReadableDB, id: number): Step | null {
  const row = statement<RawStep>(db, `SELECT ${COLUMNS} FROM step WHERE id = ?`).get(id)
  return row === undefined ? null : toStep(row)
}

/** Newest first; those of an article where one is named. */
export function listSteps(db: ReadableDB, { limit, article }: { limit: number; article?: number | undefined }): Step[] {
  const rows =
    article === undefined
      ? statement<RawStep>(db, `SELECT ${COLUMNS} FROM step ORDER BY id DESC LIMIT ?`).all(limit)
      : statement<RawStep>(
          db,
          `SELECT ${COLUMNS} FROM step WHERE id IN (SELECT step_id FROM step_article WHERE article_id = ?) ORDER BY id DESC LIMIT ?`,
        ).all(article, limit)
  return rows.map(toStep)
}

/** The articles that an import brought. */
export function stepArticles(db: ReadableDB, step: number): number[] {
  return statement<{ id: number }>(db, 'SELECT article_id AS id FROM step_article WHERE step_id = ? ORDER BY article_id')
    .all(step)
    .map(({ id }) => id)
}

/** What a step made of which rows; null where that is not kept any more. */
export function stepChanges(db: ReadableDB, id: number): RowChange[] | null {
  const row = statement<{ changes: Buffer | null }>(db, 'SELECT changes FROM step WHERE id = ?').get(id)
  return row?.changes == null ? null : unpackChanges(row.changes)
}

/** A step was taken back, or done again; `changes` is what it makes of the rows as they are known now. */
export function turnStep(db: WritableDB, step: Step, way: 'undo' | 'redo', changes: readonly RowChange[], about: About): void {
  statement(
    db,
    `UPDATE step SET undone = ${way === 'undo' ? '(SELECT coalesce(max(undone), 0) + 1 FROM step)' : 'NULL'}, changes = ?, about = ?, joins = NULL
      WHERE id = ?`,
  ).run(packChanges(changes), JSON.stringify(about), step.id)
}

/** A step cannot be taken back any more, and stays in the history; one that was taken back cannot be done again, and goes. */
export function letStepLapse(db: WritableDB, id: number): void {
  statement(db, 'DELETE FROM step WHERE id = ? AND undone IS NOT NULL').run(id)
  statement(db, 'UPDATE step SET changes = NULL WHERE id = ?').run(id)
}

function joinable(db: WritableDB, joins: string): { id: number; changes: Buffer } | null {
  const last = statement<{ id: number; joins: string | null; lastAt: string; changes: Buffer | null }>(
    db,
    'SELECT id, joins, last_at AS lastAt, changes FROM step ORDER BY id DESC LIMIT 1',
  ).get()
  if (last?.joins !== joins || last.changes === null) return null
  const age = Date.now() - Date.parse(last.lastAt)
  return age >= 0 && age < JOINED_WITHIN ? { id: last.id, changes: last.changes } : null
}

function forgetOld(db: WritableDB, newest: number): void {
  statement(
    db,
    `UPDATE step SET changes = NULL WHERE changes IS NOT NULL AND id < :newest AND id IN (
      SELECT id FROM (SELECT id, row_number() OVER newer AS place, sum(length(changes)) OVER newer AS bytes FROM step
        WHERE changes IS NOT NULL WINDOW newer AS (ORDER BY id DESC)) WHERE place > :steps OR bytes > :bytes)`,
  ).run({ newest, steps: UNDOABLE_STEPS, bytes: MOST_BYTES })
  statement(db, 'DELETE FROM step WHERE id <= ?').run(newest - READABLE_STEPS)
}

function toStep({ about, undone, undoable, ...row }: RawStep): Step {
  return { ...row, about: About.parse(JSON.parse(about)), undone: undone !== null, undoable: undoable === 1 }
}

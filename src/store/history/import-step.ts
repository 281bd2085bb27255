import { restoreArticles, trashArticles } from '../articles/article-changes.ts'
import type { EachDone } from '../articles/follow-articles.ts'
import { statement, type WritableDB } from '../sqlite/database.ts'
import { packChanges, unpackChanges, type RowChange } from './row-change.ts'
import { addStep, noteArticles, stepArticles, type About, type Step } from './steps.ts'

/** The kind of an import's step. */
export const IMPORT = 'import'

const lastSteps = new WeakMap<WritableDB, Map<string, number>>()

/**
 * Writes down that an import brought an article, in the same transaction. All that it brings is one step, also where it goes on after it was broken off; `made` are other rows
 * that came with the article.
 */
export function noteImported(
  db: WritableDB,
  batch: number,
  { id, name }: { id: number; name: string },
  made: readonly RowChange[],
): void {
  const joins = `${IMPORT} ${batch}`
  const step = stepOf(db, joins) ?? begin(db, joins, { name, article: id })
  noteArticles(db, step, [id])
  statement(db, "UPDATE step SET about = json_set(about, '$.count', about ->> '$.count' + 1) WHERE id = ?").run(step)
  if (made.length === 0) return
  const row = statement<{ changes: Buffer | null }>(db, 'SELECT changes FROM step WHERE id = ?').get(step)
  const changes = row?.changes == null ? [] : unpackChanges(row.changes)
  statement(db, 'UPDATE step SET changes = ? WHERE id = ?').run(packChanges([...changes, ...made]), step)
}

/** The step that this import has begun and nobody has taken back. It is asked for again and again, and known by heart. */
function stepOf(db: WritableDB, joins: string): number | null {
  const known = lastSteps.get(db)?.get(joins)
  const isOpen = 'joins = ? AND undone IS NULL AND changes IS NOT NULL'
  if (known !== undefined && statement(db, `SELECT 1 FROM step WHERE id = ? AND ${isOpen}`).get(known, joins) !== undefined)
    return known
  const found =
    statement<{ id: number }>(db, `SELECT id FROM step WHERE ${isOpen} ORDER BY id DESC LIMIT 1`).get(joins)?.id ?? null
  if (found !== null) know(db, joins, found)
  return found
}

function begin(db: WritableDB, joins: string, { name, article }: { name: string; article: number }): number {
  const about: About = { name, count: 0, article, block: null, brief: null, trashedAt: null }
  const step = addStep(db, { kind: IMPORT, about, joins, changes: [] })
  know(db, joins, step)
  return step
}

function know(db: WritableDB, joins: string, step: number): void {
  const steps = lastSteps.get(db) ?? new Map<string, number>()
  lastSteps.set(db, steps.set(joins, step))
}

/** What an import brought goes to the trash, or comes back from there where it went then; copies of whole texts are not kept for it. */
export function turnImport(db: WritableDB, step: Step, way: 'undo' | 'redo', now: string, each?: EachDone): About {
  const brought = stepArticles(db, step.id)
  if (way === 'undo') {
    trashArticles(db, brought, now, each)
    return { ...step.about, trashedAt: now }
  }
  const went = statement(db, 'SELECT 1 FROM article WHERE id = ? AND deleted_at = ?')
  restoreArticles(
    db,
    brought.filter((id) => went.get(id, step.about.trashedAt) !== undefined),
    each,
  )
  return { ...step.about, trashedAt: null }
}

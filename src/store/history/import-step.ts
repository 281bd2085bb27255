import { restoreArticles, trashArticles } from '../articles/article-changes.ts'
import { statement, type WritableDB } from '../sqlite/database.ts'
import { stepArticles, type About, type Step } from './steps.ts'

/** What an import brought goes to the trash, or comes back from there where it went then; copies of whole texts are not kept for it. */
export function turnImport(db: WritableDB, step: Step, way: 'undo' | 'redo', now: string): About {
  const brought = stepArticles(db, step.id)
  if (way === 'undo') {
    trashArticles(db, brought, now)
    return { ...step.about, trashedAt: now }
  }
  const went = statement(db, 'SELECT 1 FROM article WHERE id = ? AND deleted_at = ?')
  restoreArticles(
    db,
    brought.filter((id) => went.get(id, step.about.trashedAt) !== undefined),
  )
  return { ...step.about, trashedAt: null }
}

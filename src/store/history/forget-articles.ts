import type { EachDone } from '../articles/follow-articles.ts'
import { statement, type WritableDB } from '../sqlite/database.ts'
import { IMPORT } from './import-step.ts'
import { packChanges, unpackChanges } from './row-change.ts'
import { letStepLapse } from './steps.ts'
import { articlesOf } from './touched.ts'

/**
 * Takes what steps noted of articles out of the history, before these articles are deleted for good: their words go with them, and what a step did to others can still be taken back. A step that was about
 * nothing else stays as a line that cannot be taken back.
 */
export function forgetArticles(db: WritableDB, ids: readonly number[], each: EachDone): void {
  const gone = new Set(ids)
  const asked = JSON.stringify(ids)
  const steps = statement<{ id: number; kind: string; changes: Buffer; others: number }>(
    db,
    `SELECT id, kind, changes, EXISTS (SELECT 1 FROM step_article x WHERE x.step_id = step.id AND x.article_id NOT IN (SELECT value FROM json_each(:asked))) AS others
      FROM step WHERE changes IS NOT NULL AND id IN (SELECT step_id FROM step_article WHERE article_id IN (SELECT value FROM json_each(:asked)))`,
  ).all({ asked })
  const keep = statement(db, 'UPDATE step SET changes = ? WHERE id = ?')
  for (const [done, { id, kind, changes, others }] of steps.entries()) {
    each(done, steps.length)
    const all = unpackChanges(changes)
    const about = articlesOf(db, all)
    const left = all.filter((_, at) => !gone.has(about[at] ?? -1))
    // What an import brought is not noted by its rows.
    if (left.length === 0 && !(kind === IMPORT && others === 1)) letStepLapse(db, id)
    else keep.run(packChanges(left), id)
  }
  statement(
    db,
    `UPDATE step SET about = json_set(about, '$.article', NULL, '$.block', NULL) WHERE about ->> '$.article' IN (SELECT value FROM json_each(?))`,
  ).run(asked)
  each(steps.length, steps.length)
}

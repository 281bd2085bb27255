import { revisionsToForget, type Revision } from '#core/brief/kept-revisions.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { deflate } from '../sqlite/deflate.ts'

/** Old states are looked through once in so many saves. */
const EVERY = 20

/** The earlier states of a brief, newest first; the latest is among them only if it has a name. */
export function briefRevisions(db: ReadableDB, id: number): Revision[] {
  return statement<Revision>(
    db,
    'SELECT revision, name, saved_at AS savedAt FROM brief_revision WHERE brief_id = ? ORDER BY revision DESC',
  ).all(id)
}

/** Keeps what a brief said before a save, and forgets what is old and has no name. */
export function keepRevision(db: WritableDB, id: number, { revision, content, savedAt }: KeptState): void {
  // One that was given a name is there already.
  statement(db, 'INSERT OR IGNORE INTO brief_revision (brief_id, revision, deflated, saved_at) VALUES (?, ?, ?, ?)').run(
    id,
    revision,
    deflate(content),
    savedAt,
  )
  if (revision % EVERY !== 0) return
  // The window asks for the one where its author left the brief, to show what was written elsewhere since.
  const left = statement<{ revision: number }>(db, 'SELECT revision FROM brief_place WHERE brief_id = ?').get(id)?.revision
  for (const old of revisionsToForget(briefRevisions(db, id), Date.now()))
    if (old !== left) statement(db, 'DELETE FROM brief_revision WHERE brief_id = ? AND revision = ?').run(id, old)
}

type KeptState = { revision: number; content: string; savedAt: string }

/**
 * Gives a state of a brief a name, by which it is kept for good; null takes it away again. Failures: no-such-brief, no-such-revision (it was forgotten, or never was).
 */
export function nameRevision(db: WritableDB, id: number, revision: number, name: string | null): Result<{ revision: number }> {
  return inTransaction(db, () => {
    const brief = statement<KeptState>(
      db,
      'SELECT revision, content, updated_at AS savedAt FROM brief WHERE id = ? AND removed_at IS NULL',
    ).get(id)
    if (brief === undefined) return failure('no-such-brief', t('refused:noBrief', { id }))
    if (brief.revision === revision && name !== null) keepRevision(db, id, brief)
    const { changes } = statement(db, 'UPDATE brief_revision SET name = ? WHERE brief_id = ? AND revision = ?').run(
      name,
      id,
      revision,
    )
    return changes > 0 ? success({ revision }) : failure('no-such-revision', t('refused:noRevision', { id, revision }))
  })
}

import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { EachDone } from '../articles/follow-articles.ts'
import { briefsHolding } from '../briefs/briefs.ts'
import type { WritableDB } from '../sqlite/database.ts'
import { followChanges } from './follow.ts'
import { recording } from './recorder.ts'
import type { RowChange } from './row-change.ts'
import { writeChange } from './write-change.ts'

/** Whose rows go with the row they belong to; what went is noted, and comes back with it. */
const GOES_WITH: Record<string, string> = {
  brief_source: 'brief',
  brief_waiver: 'brief',
  brief_confirmation: 'brief',
  brief_revision: 'brief',
  collection_article: 'collection',
}

/**
 * Makes changes to rows, in this order, where every row is as it was when the opposite was done, and brings up to date what follows from them. Answers with what was really
 * done, which takes it back the other way. Within a transaction, which has to end without a commit after a failure: step-overtaken (a row is another than it was, something
 * that came later rests on it, or more would change than the step did).
 */
export function applyChanges(db: WritableDB, changes: readonly RowChange[], each?: EachDone): Result<RowChange[]> {
  // Rows may refer to each other in any order until the end.
  db.pragma('defer_foreign_keys = ON')
  const { done: failed, changes: made } = recording(db, () => {
    for (const change of changes) if (!written(db, change)) return true
    return false
  })
  if (failed || !isExpected(changes, made)) return overtaken(t('history:overtaken'))
  const brief = heldBy(db, made)
  if (brief !== null) return overtaken(t('history:held', { brief }))
  followChanges(db, made, each)
  return success(made)
}

/** A row whose place another has taken since cannot be put back either. */
function written(db: WritableDB, change: RowChange): boolean {
  try {
    return writeChange(db, change)
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')) return false
    throw error
  }
}

function isExpected(wanted: readonly RowChange[], made: readonly RowChange[]): boolean {
  const names = new Set(wanted.map(nameOf))
  const deleted = new Set(wanted.filter(({ did }) => did === 'deleted').map(nameOf))
  return made.every((change) => {
    const owner = GOES_WITH[change.table]
    const goesWith = owner !== undefined && change.did === 'deleted' && deleted.has(`${owner} ${JSON.stringify([change.key[0]])}`)
    return goesWith || names.has(nameOf(change))
  })
}

function nameOf({ table, key }: RowChange): string {
  return `${table} ${JSON.stringify(key)}`
}

/** The title of a brief that quotes an excerpt whose making is being taken back; null where none does. */
function heldBy(db: WritableDB, made: readonly RowChange[]): string | null {
  const gone = made.flatMap((change) =>
    change.table === 'excerpt' && change.did === 'deleted'
      ? [JSON.stringify(`${Number(change.row['article_id'])}:${Number(change.row['number'])}`)]
      : [],
  )
  return gone.length === 0 ? null : (briefsHolding(db, gone)[0]?.title ?? null)
}

function overtaken(message: string): Result<never> {
  return failure('step-overtaken', message)
}

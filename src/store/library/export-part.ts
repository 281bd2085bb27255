import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { findCollection, unknownCollection } from '../articles/collections.ts'
import { isDiskFull } from '../files/disk-full.ts'
import { openReplacement, type Replacement } from '../files/replace-file.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import type { ReadableDB, WritableDB } from '../sqlite/database.ts'
import { statement } from '../sqlite/database.ts'
import { copyPart, type PartCounts, type PartOf } from './copy-part.ts'
import { migrate } from './migrate.ts'

export type ExportedPart = PartCounts & { file: string; bytes: number }
/** `collection`: only its articles, `articles`: only those of these ids that are outside the trash; null: all. */
export type PartChosen = { collection: string | null; articles: readonly number[] | null }
/** `each` hears of every article, how many are done; what it throws ends the export. */
export type ExportPartOptions = PartChosen & {
  library: string
  to: string
  each: (done: number, total: number) => void
}

/**
 * Writes the library open as `db`, or the part that is chosen of it, into a library file of its own, for somebody who merges it into hers (see `copyPart` for what is in it). It is
 * filled from nothing, row by row, rather than a copy that is trimmed: nothing else can be in its pages. Failures: no-such-collection, export-onto-library, is-a-folder, not-a-file, link-to-nothing,
 * target-changed, disk-full, backup-not-written, backup-differs. No half-written file is left.
 */
export function exportPart(db: ReadableDB, { library, to, collection, articles, each }: ExportPartOptions): Result<ExportedPart> {
  const only = collection === null ? null : findCollection(db, collection)
  if (collection !== null && only === null) return unknownCollection(db, collection)
  let replacement: Replacement | undefined
  try {
    const opened = openReplacement(to, { library, onto: 'export-onto-library', access: 'shared' })
    if (!opened.ok) return opened
    replacement = opened.value
    const counts = fill(db, replacement.part, { collection: only, articles }, each)
    if (counts === null) return failure('backup-differs', t('storage:export.differs', { file: to }))
    const { size } = statSync(replacement.part)
    const placed = replacement.commit()
    return placed.ok ? success({ file: to, bytes: size, ...counts }) : placed
  } catch (error) {
    if (isDiskFull(error, to)) return failure('disk-full', t('storage:export.diskFull', { file: to }))
    if (!isOfFiles(error)) throw error
    return failure('backup-not-written', t('storage:export.unwritten', { file: to, reason: error.code }))
  } finally {
    replacement?.discard()
  }
}

/** The new file, or null where it is not whole. All is read as it was at one moment. */
function fill(db: ReadableDB, path: string, only: PartOf, each: ExportPartOptions['each']): PartCounts | null {
  const part = new Database(path) as Database.Database & WritableDB
  try {
    // The file is nobody's until it is whole, so that nothing has to be taken back.
    part.pragma('journal_mode = MEMORY')
    part.pragma('synchronous = OFF')
    migrate(part, MIGRATIONS, MIGRATIONS.length)
    const counts = db.transaction(() => part.transaction(() => copyPart(db, part, only, each))()).deferred()
    const whole =
      part.pragma('quick_check(1)', { simple: true }) === 'ok' && (part.pragma('foreign_key_check') as unknown[]).length === 0
    const held = statement<{ count: number }>(part, 'SELECT count(*) AS count FROM article').get()?.count
    part.pragma('journal_mode = DELETE')
    return whole && held === counts.articles ? counts : null
  } finally {
    part.close()
  }
}

function isOfFiles(error: unknown): error is Error & { code: string } {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^(E[A-Z]+|SQLITE_(IOERR|CANTOPEN|READONLY))/.test(error.code)
  )
}

import { basename } from 'node:path'
import type { MergeReport } from '#core/merge/merge-report.ts'
import type { Failure, Result } from '#core/result.ts'
import { failure, success } from '#core/result.ts'
import { openBeside } from '#store/library/beside.ts'
import { exportPart, type ExportedPart, type PartChosen } from '#store/library/export-part.ts'
import { openForReading } from '#store/library/read-only-library.ts'
import { mergeLibrary } from '#store/merge/merge-library.ts'
import { DamagedOther } from '#store/merge/merging.ts'
import { damaged, openOther } from '#store/merge/open-other.ts'
import { MIGRATIONS } from '#store/migrations/index.ts'
import { DamagedEntry } from '#store/sqlite/damage.ts'
import { databaseFailure } from '#store/sqlite/database-failure.ts'
import { t } from '#text/text.ts'
import { recorded } from '../history/recorded.ts'
import { Stopped } from '../jobs/stoppable-work.ts'

/** What goes between two libraries: a part of the open one into a file, or the library in a file into the open one. Paths are whole. */
export type PartWork =
  | ({ do: 'export'; library: string; to: string } & PartChosen)
  | { do: 'merge'; library: string; from: string; password?: string | undefined }
export type PartDone = { did: 'export'; part: ExportedPart } | { did: 'merge'; report: MergeReport }
type Each = (done: number, total: number | null) => void

/** Does it over a connection of its own, in one transaction; `each` hears of every article and may throw `Stopped`, for which the answer is null. */
export async function doPartWork(work: PartWork, each: Each): Promise<Result<PartDone> | null> {
  try {
    return work.do === 'export' ? exported(work, each) : await merged(work, each)
  } catch (error) {
    if (error instanceof Stopped) return null
    if (error instanceof DamagedOther && work.do === 'merge') return damaged(work.from, error.part)
    if (error instanceof DamagedEntry) return failure('entry-damaged', t('storage:library.damagedPart', { what: error.what }))
    const known: Failure | null = databaseFailure(error, work.library)
    if (known === null) throw error
    return { ok: false, failure: known }
  }
}

function exported({ library, to, collection, articles }: Extract<PartWork, { do: 'export' }>, each: Each): Result<PartDone> {
  const opened = openForReading(library, MIGRATIONS, MIGRATIONS.length, { readonly: true })
  if (!opened.ok) return opened
  try {
    const part = exportPart(opened.value.db, { library, to, collection, articles, each })
    return part.ok ? success({ did: 'export', part: part.value }) : part
  } finally {
    opened.value.close()
  }
}

async function merged({ library, from, password }: Extract<PartWork, { do: 'merge' }>, each: Each): Promise<Result<PartDone>> {
  const other = await openOther(from, library, { password, each: () => each(0, null) })
  if (!other.ok) return other
  try {
    const db = openBeside(library)
    try {
      const file = basename(from)
      const report = recorded(
        db,
        { kind: 'merge', about: ({ articles, marks }) => ({ name: file, count: articles + marks, article: null, block: null }) },
        () => mergeLibrary(db, other.value.db, { file, each }),
      )
      return success({ did: 'merge', report })
    } finally {
      db.close()
    }
  } finally {
    other.value.close()
  }
}

import { basename } from 'node:path'
import type { MergeReport } from '#core/merge/merge-report.ts'
import type { Failure, Result } from '#core/result.ts'
import { failure, success } from '#core/result.ts'
import { restoreArticles, trashArticles } from '#store/articles/article-changes.ts'
import { removeForGood } from '#store/articles/delete-for-good.ts'
import { shareOf } from '#store/articles/follow-articles.ts'
import type { Step } from '#store/history/steps.ts'
import { turn } from '#store/history/undo.ts'
import { openBeside } from '#store/library/beside.ts'
import { exportPart, type ExportedPart, type PartChosen } from '#store/library/export-part.ts'
import { openForReading } from '#store/library/read-only-library.ts'
import { mergeLibrary } from '#store/merge/merge-library.ts'
import { DamagedOther } from '#store/merge/merging.ts'
import { damaged, openOther } from '#store/merge/open-other.ts'
import { MIGRATIONS } from '#store/migrations/index.ts'
import type { WritableDB } from '#store/sqlite/database.ts'
import { DamagedEntry } from '#store/sqlite/damage.ts'
import { databaseFailure } from '#store/sqlite/database-failure.ts'
import { t } from '#text/text.ts'
import { recorded } from '../history/recorded.ts'
import { Stopped } from '../jobs/stoppable-work.ts'

/** What goes between two libraries (a part of the open one into a file, or the library in a file into the open one), and what changes very many articles of the open one. Paths are whole. */
export type PartWork =
  | ({ do: 'export'; library: string; to: string } & PartChosen)
  | { do: 'merge'; library: string; from: string; password?: string | undefined }
  | { do: 'move'; library: string; articles: readonly number[]; to: 'trash' | 'library' }
  | { do: 'delete'; library: string; articles: readonly number[] }
  | { do: 'turn'; library: string; way: 'undo' | 'redo'; step: number }
export type PartDone =
  | { did: 'export'; part: ExportedPart }
  | { did: 'merge'; report: MergeReport }
  | { did: 'move'; moved: number }
  | { did: 'delete'; deleted: number }
  | { did: 'turn'; step: Step }
type Each = (done: number, total: number | null) => void

/** Does it over a connection of its own, in one transaction; `each` hears of every article and may throw `Stopped`, for which the answer is null. */
export async function doPartWork(work: PartWork, each: Each): Promise<Result<PartDone> | null> {
  try {
    if (work.do === 'export') return exported(work, each)
    if (work.do === 'merge') return await merged(work, each)
    if (work.do === 'delete') return deleted(work, each)
    return work.do === 'move' ? moved(work, each) : turned(work, each)
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
    return beside(library, (db) => {
      const file = basename(from)
      const report = recorded(
        db,
        { kind: 'merge', about: ({ articles, marks }) => ({ name: file, count: articles + marks, article: null, block: null }) },
        () => mergeLibrary(db, other.value.db, { file, each }),
      )
      return success({ did: 'merge', report })
    })
  } finally {
    other.value.close()
  }
}

/** How much of moving very many is done before its step of the history is written: two thirds of the time, measured at 20,000. */
const MOVED = 2 / 3

function moved({ library, articles, to }: Extract<PartWork, { do: 'move' }>, each: Each): Result<PartDone> {
  const [moving, noting] = [shareOf(each, 0, MOVED), shareOf(each, MOVED, 1)]
  return beside(library, (db) => {
    const count = recorded(db, { kind: to === 'trash' ? 'trash' : 'restore', each: noting }, () =>
      to === 'trash' ? trashArticles(db, articles, undefined, moving) : restoreArticles(db, articles, moving),
    )
    return success({ did: 'move', moved: count })
  })
}

function deleted({ library, articles }: Extract<PartWork, { do: 'delete' }>, each: Each): Result<PartDone> {
  return beside(library, (db) => success({ did: 'delete', deleted: removeForGood(db, articles, each) }))
}

function turned({ library, way, step }: Extract<PartWork, { do: 'turn' }>, each: Each): Result<PartDone> {
  return beside(library, (db) => {
    const done = turn(db, way, step, each)
    return done.ok ? success({ did: 'turn', step: done.value }) : done
  })
}

function beside<T>(library: string, work: (db: WritableDB) => T): T {
  const db = openBeside(library)
  try {
    return work(db)
  } finally {
    db.close()
  }
}

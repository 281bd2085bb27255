import { basename } from 'node:path'
import type { ExportReport } from '#contract/job.ts'
import type { Brief } from '#core/brief.ts'
import { keepExport } from '#store/briefs/brief-exports.ts'
import type { EngineContext } from '../context.ts'
import { isWritable } from '../library/is-writable.ts'

/** Keeps in the library what was exported of a brief; a library that cannot be written to is exported from without a record. */
export function recordExport(context: Pick<EngineContext, 'db' | 'library'>, { id, revision }: Brief) {
  return ({ format, register, sha256, file }: ExportReport): void => {
    if (isWritable(context)) keepExport(context.db(), id, { revision, format, register, file: sha256, name: basename(file) })
  }
}

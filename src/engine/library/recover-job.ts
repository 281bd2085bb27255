import { basename } from 'node:path'
import type { JobList } from '../jobs/job-list.ts'
import type { ProgramFiles } from '../program-files.ts'
import { runRecovery } from './recovery.ts'

/** Reads what can be read of the library at `path` into a new file beside it: as a job, which may be cancelled, and then leaves no file. Returns its id. */
export function startRecovery(jobs: JobList, path: string, workers: ProgramFiles['workers']): string {
  return jobs.start('recover', { file: basename(path) }, async (progress, signal) => {
    const recovered = await runRecovery({ path, to: null }, workers, progress, signal)
    if (recovered === null) return { state: 'cancelled' }
    return recovered.ok ? { state: 'done', result: recovered.value } : { state: 'failed', failure: recovered.failure }
  })
}

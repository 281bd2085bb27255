import type { Handlers } from '#contract/call.ts'
import type { AppEvent } from '#contract/events.ts'
import { engine as contract } from '#contract/engine.ts'
import { hasEnded } from '#contract/job.ts'
import { serve } from '#contract/serve.ts'
import { failure as refused, success, type Failure } from '#core/result.ts'
import { backupFolder, listBackups } from '#store/library/backup-folder.ts'
import { t } from '#text/text.ts'
import type { ProgramFiles } from '../program-files.ts'
import type { Engine } from '../engine.ts'
import { jobHandlers } from '../handlers/jobs.ts'
import { createJobList } from '../jobs/job-list.ts'
import { lookInto } from './look-into.ts'
import { startRecovery } from './recover-job.ts'
import { restoreInto } from './restore-into.ts'

/** What is answered although no library could be opened. */
const ANSWERED = {
  'library.recover': contract['library.recover'],
  'library.restore': contract['library.restore'],
  'backups.list': contract['backups.list'],
  'backups.look': contract['backups.look'],
  'jobs.list': contract['jobs.list'],
  'jobs.cancel': contract['jobs.cancel'],
  'jobs.pause': contract['jobs.pause'],
  'jobs.resume': contract['jobs.resume'],
}

type Options = {
  path: string
  /** Why there is none: what every other call is answered. */
  failure: Failure
  workers: ProgramFiles['workers']
  log: (message: string, error: unknown) => void
  emit: (event: AppEvent) => void
  /** Something else stands in the library's place now. */
  restored: () => void
}

/** Answers where the library could not be opened: why, and what can mend it. */
export function withoutLibrary({ path, failure, workers, log, emit, restored }: Options): Pick<Engine, 'answer' | 'close'> {
  const jobs = createJobList((job) => emit({ name: 'jobs.changed', job }), log)
  const handlers: Handlers<typeof ANSWERED> = {
    ...jobHandlers({ jobs }),
    'library.recover': () => success({ jobId: startRecovery(jobs, path, workers) }),
    'backups.list': () =>
      success({
        folder: backupFolder(path),
        backups: listBackups(path).map(({ name, at, bytes }) => ({ name, at, bytes })),
        failed: null,
      }),
    'backups.look': ({ from, password }) => lookInto(path, from, password),
    'library.restore': async ({ from, password }) => {
      if (!jobs.list().every(hasEnded)) return refused('busy', t('refused:restore.jobRuns'))
      const done = await restoreInto(path, from, password, (work) => work())
      if (done.ok) restored()
      return done
    },
  }
  const answer = serve(ANSWERED, handlers, log)
  return {
    answer: (name, input) => (Object.hasOwn(ANSWERED, name) ? answer(name, input) : Promise.resolve({ ok: false, failure })),
    close: () => jobs.close(),
  }
}

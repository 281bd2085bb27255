import type { Handlers } from '#contract/call.ts'
import { engine as contract } from '#contract/engine.ts'
import { serve } from '#contract/serve.ts'
import { success, type Failure, type Result } from '#core/result.ts'
import { backupFolder, listBackups } from '#store/library/backup-folder.ts'
import type { ProgramFiles } from '../program-files.ts'
import type { Engine } from '../engine.ts'
import { recoverInWorker } from './check-in-worker.ts'
import { lookInto } from './look-into.ts'
import { recoverBeside } from './recover-beside.ts'
import { restoreInto } from './restore-into.ts'
import type { Recovered } from '#store/recover/recover-library.ts'

/** What is answered although no library could be opened. */
const ANSWERED = {
  'library.recover': contract['library.recover'],
  'library.restore': contract['library.restore'],
  'backups.list': contract['backups.list'],
  'backups.look': contract['backups.look'],
}

type Options = {
  path: string
  /** Why there is none: what every other call is answered. */
  failure: Failure
  workers: ProgramFiles['workers']
  log: (message: string, error: unknown) => void
  /** Something else stands in the library's place now. */
  restored: () => void
}

/** Answers where the library could not be opened: why, and what can mend it. */
export function withoutLibrary({ path, failure, workers, log, restored }: Options): Engine['answer'] {
  const handlers: Handlers<typeof ANSWERED> = {
    'library.recover': () => recover(path, workers),
    'backups.list': () =>
      success({
        folder: backupFolder(path),
        backups: listBackups(path).map(({ name, at, bytes }) => ({ name, at, bytes })),
        failed: null,
      }),
    'backups.look': ({ from, password }) => lookInto(path, from, password),
    'library.restore': async ({ from, password }) => {
      const done = await restoreInto(path, from, password, (work) => work())
      if (done.ok) restored()
      return done
    },
  }
  const answer = serve(ANSWERED, handlers, log)
  return (name, input) => (Object.hasOwn(ANSWERED, name) ? answer(name, input) : Promise.resolve({ ok: false, failure }))
}

/** Reads what can be read of the library into a new file beside it, in a thread of its own where the program has one. */
export function recover(path: string, workers: ProgramFiles['workers']): Result<Recovered> | Promise<Result<Recovered>> {
  return workers === null ? recoverBeside(path) : recoverInWorker(new URL('recover.worker.js', workers), path)
}

import { basename, join } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { AppContract } from '#contract/app.ts'
import type { Handlers } from '#contract/call.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { chooseBackup, chooseBackupTarget, chooseLibrary } from './dialogs.ts'
import type { EngineProcess } from './engine-process.ts'

type BackupCalls = 'library.merge' | 'library.backup' | 'backups.choose' | 'backups.look' | 'library.restore'

/** The calls about backups and libraries that are merged: the window names an automatic one, or the file that was chosen in a dialog here, never a path. */
export function backupHandlers(engine: EngineProcess, window: () => BrowserWindow): Pick<Handlers<AppContract>, BackupCalls> {
  let chosen: string | null = null
  let toMerge: string | null = null
  const pathOf = async ({ name, recovery }: { name: string | null; recovery?: string | undefined }): Promise<Result<string>> => {
    if (recovery !== undefined) return recoveredFile(engine, recovery)
    if (name === null) return chosen === null ? noBackup() : success(chosen)
    const listed = await engine.call('backups.list', {})
    if (!listed.ok) return listed
    const { folder, backups } = listed.value
    return backups.some((each) => each.name === name) ? success(join(folder, basename(name))) : noBackup()
  }
  return {
    'library.merge': async ({ password }) => {
      // With a password it is about the file that asked for one.
      const path = password === undefined ? await chooseLibrary(window()) : toMerge
      if (path === null) return password === undefined ? success({ jobId: null }) : noBackup()
      toMerge = path
      return engine.call('library.merge', { path, password })
    },
    'library.backup': async ({ password }) => {
      const to = await chooseBackupTarget(window(), new Date().toISOString().slice(0, 10), password !== undefined)
      if (to === null) return success({ file: null })
      return engine.call('library.backup', { to, password })
    },
    'backups.choose': async () => {
      const file = await chooseBackup(window())
      if (file !== null) chosen = file
      return success({ chosen: file })
    },
    'backups.look': async ({ password, ...which }) => {
      const from = await pathOf(which)
      return from.ok ? engine.call('backups.look', { from: from.value, password }) : from
    },
    'library.restore': async ({ password, ...which }) => {
      const from = await pathOf(which)
      return from.ok ? engine.call('library.restore', { from: from.value, password }) : from
    },
  }
}

/** Only a file that a recovery of this session wrote. */
async function recoveredFile(engine: EngineProcess, jobId: string): Promise<Result<string>> {
  const jobs = await engine.call('jobs.list', {})
  if (!jobs.ok) return jobs
  const job = jobs.value.find((each) => each.id === jobId)
  return job?.kind === 'recover' && job.result !== undefined ? success(job.result.file) : noBackup()
}

function noBackup(): Result<never> {
  return failure('no-file', t('desktop:noBackup'))
}

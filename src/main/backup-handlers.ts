import { basename, join } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { AppContract } from '#contract/app.ts'
import type { Handlers } from '#contract/call.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { chooseBackup, chooseBackupTarget } from './dialogs.ts'
import type { EngineProcess } from './engine-process.ts'

type BackupCalls = 'library.recover' | 'library.backup' | 'backups.choose' | 'backups.look' | 'library.restore'

/** The calls about backups: the window names an automatic one, or the file that was chosen in a dialog here, never a path. */
export function backupHandlers(engine: EngineProcess, window: () => BrowserWindow): Pick<Handlers<AppContract>, BackupCalls> {
  let chosen: string | null = null
  const pathOf = async (name: string | null): Promise<Result<string>> => {
    if (name === null) return chosen === null ? noBackup() : success(chosen)
    const listed = await engine.call('backups.list', {})
    if (!listed.ok) return listed
    const { folder, backups } = listed.value
    return backups.some((each) => each.name === name) ? success(join(folder, basename(name))) : noBackup()
  }
  return {
    'library.backup': async ({ password }) => {
      const to = await chooseBackupTarget(window(), new Date().toISOString().slice(0, 10), password !== undefined)
      if (to === null) return success({ file: null })
      return engine.call('library.backup', { to, password })
    },
    'library.recover': async () => {
      const recovered = await engine.call('library.recover', {})
      // So that it can be looked into and put in the library's place.
      if (recovered.ok) chosen = recovered.value.file
      return recovered
    },
    'backups.choose': async () => {
      const file = await chooseBackup(window())
      if (file !== null) chosen = file
      return success({ chosen: file })
    },
    'backups.look': async ({ name, password }) => {
      const from = await pathOf(name)
      return from.ok ? engine.call('backups.look', { from: from.value, password }) : from
    },
    'library.restore': async ({ name, password }) => {
      const from = await pathOf(name)
      return from.ok ? engine.call('library.restore', { from: from.value, password }) : from
    },
  }
}

function noBackup(): Result<never> {
  return failure('no-file', t('desktop:noBackup'))
}

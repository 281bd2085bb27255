import { success } from '#core/result.ts'
import { backupFolder, listBackups } from '#store/library/backup-folder.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { lookInto } from '../library/look-into.ts'

export function backupHandlers({ library, backups }: EngineContext): AreaHandlers<'backups'> {
  return {
    'backups.list': () =>
      success({
        folder: backupFolder(library.path),
        backups: listBackups(library.path).map(({ name, at, bytes }) => ({ name, at, bytes })),
        failed: backups.failed(),
      }),
    'backups.look': ({ from, password }) => lookInto(library.path, from, password),
  }
}

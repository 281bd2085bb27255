import { readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { keptBackups } from '#core/backups/kept-backups.ts'
import { realPath } from '../files/file-identity.ts'

/** An automatic backup: a whole library file in the folder beside its library. `at` is when it was made (ISO 8601, UTC). */
export type AutomaticBackup = { name: string; file: string; at: string; bytes: number }

const NAME = /^(.+) (\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)Z\.sqlite$/

/** The folder of a library's automatic backups, which may not be there: beside it and called after it, since one folder can hold several libraries. */
export function backupFolder(library: string): string {
  const file = realPath(library)
  return join(dirname(file), `${stem(file)} backups`)
}

/** Where a backup that is made now belongs; no colons, which Windows does not take. */
export function backupFile(library: string, now: Date): string {
  return join(backupFolder(library), `${stem(realPath(library))} ${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.sqlite`)
}

/** The automatic backups of a library, the newest first. Other files in the folder are nobody's business. */
export function listBackups(library: string): AutomaticBackup[] {
  const folder = backupFolder(library)
  const own = stem(realPath(library))
  return namesIn(folder)
    .flatMap((name) => {
      const [, of, hour, minute, second] = NAME.exec(name) ?? []
      const stat = of === own ? statSync(join(folder, name), { throwIfNoEntry: false }) : undefined
      if (stat?.isFile() !== true) return []
      return [{ name, file: join(folder, name), at: `${hour}:${minute}:${second}Z`, bytes: stat.size }]
    })
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
}

/** Deletes the automatic backups that are not among those to keep. */
export function pruneBackups(library: string): void {
  const all = listBackups(library)
  const kept = keptBackups(all.map(({ at }) => at))
  for (const { at, file } of all) if (!kept.has(at)) rmSync(file, { force: true })
}

function stem(file: string): string {
  return basename(file, extname(file))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

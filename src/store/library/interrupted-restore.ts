import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { t } from '#text/text.ts'
import { BESIDE, identityOf, sameIdentity } from '../files/file-identity.ts'
import { isRunning } from '../files/part-names.ts'
import { flush, flushFolder, moveToFreePlace } from '../files/replace-file.ts'

/** Stands beside a library while a backup takes its place: the name under which the library itself is kept, and which process is at it. */
const Marker = z.object({ aside: z.string(), pid: z.int() })

const markerOf = (file: string): string => `${file}.restoring`

/**
 * Puts `part` in the place of the library `file`, which is kept whole as `aside`; says whether there was one. Wherever it is interrupted, there is a
 * library under the name or the next opening brings it back. Throws what the file system answers, with everything as it was.
 */
export function exchangeFiles(file: string, part: string, aside: string): boolean {
  if (!existsSync(file)) {
    // A log without its library would be taken for the new one's.
    moveBeside(file, aside)
    if (!moveToFreePlace(part, file)) throw new Error(`${file} was made by another program meanwhile`)
    return false
  }
  writeFileSync(markerOf(file), JSON.stringify({ aside: basename(aside), pid: process.pid }), { flag: 'wx', mode: 0o600 })
  try {
    flush(markerOf(file))
    flushFolder(dirname(file))
    try {
      linkSync(file, aside)
    } catch {
      // No hard links here: for a moment the library has only its other name, which the marker tells.
      renameSync(file, aside)
    }
    moveBeside(file, aside)
    renameSync(part, file)
    flushFolder(dirname(file))
    rmSync(markerOf(file))
    return true
  } catch (error) {
    bringBack(file, aside)
    throw error
  }
}

/** Gives what SQLite left beside `from` the names that belong to `to`. */
function moveBeside(from: string, to: string): void {
  for (const end of BESIDE) if (existsSync(from + end)) renameSync(from + end, to + end)
}

/**
 * Ends a restore that was interrupted at `file`: the library is what it was, or wholly the backup. Says which, in a sentence; null where none was.
 * `busy`: another process is at it right now.
 */
export function endInterruptedRestore(file: string): { busy: boolean; notice: string | null } {
  if (!existsSync(markerOf(file))) return { busy: false, notice: null }
  const marker = readMarker(file)
  if (marker === null) return { busy: false, notice: null }
  if (marker.pid !== process.pid && isRunning(marker.pid)) return { busy: true, notice: null }
  const aside = join(dirname(file), marker.aside)
  const done = bringBack(file, aside)
  const notice = done ? t('storage:restore.interruptedAtEnd', { aside }) : t('storage:restore.interrupted')
  return { busy: false, notice }
}

/** Undoes an exchange unless the new file stands already; says whether it does. */
function bringBack(file: string, aside: string): boolean {
  const [now, kept] = [identityOf(file), identityOf(aside)]
  const done = kept !== null && now !== null && !sameIdentity(now, kept)
  if (!done && kept !== null) {
    for (const end of BESIDE) if (existsSync(aside + end) && !existsSync(file + end)) renameSync(aside + end, file + end)
    if (now === null) renameSync(aside, file)
    else rmSync(aside)
  }
  flushFolder(dirname(file))
  rmSync(markerOf(file), { force: true })
  return done
}

/** Null for what is no marker of ours, or names a file elsewhere. One that was cut off while it was written goes: nothing had happened yet. */
function readMarker(file: string): z.infer<typeof Marker> | null {
  const text = readFileSync(markerOf(file), 'utf8')
  if ('{"aside":'.startsWith(text.slice(0, 9)) && !text.endsWith('}')) rmSync(markerOf(file))
  try {
    const marker = Marker.parse(JSON.parse(text))
    return marker.aside.startsWith(`${basename(file)}.replaced-`) && basename(marker.aside) === marker.aside ? marker : null
  } catch {
    return null
  }
}

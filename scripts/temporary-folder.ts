import { accessSync, chmodSync, constants, mkdirSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

/** A file system in memory that Linux has: a library made there waits for no disk (a tenth of the time here). */
const IN_MEMORY = '/dev/shm'
/** Bytes that must be free there; a whole run of journeys takes a few hundred million. */
const ENOUGH = 4_000_000_000

/**
 * The environment in which tests make their files in memory, where there is room; elsewhere nothing differs. Not for what is measured, and not for `npm run torture`,
 * which is about disks.
 */
export function inMemory(): { TMPDIR?: string } {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY)
    accessSync(IN_MEMORY, constants.W_OK)
    if (bavail * bsize < ENOUGH) return {}
    const folder = join(IN_MEMORY, 'briefwright-tests')
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, 0o1777) // as a temporary folder is: some tests give up being root
    return { TMPDIR: folder }
  } catch {
    return {} // another system, or a container that gives none of it
  }
}

import { createHash, randomBytes } from 'node:crypto'
import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** `.<name>.<machine>-<process>-<random>.briefwright-part`, with what SQLite may have put beside it. */
const PART = /^\..+\.([0-9a-f]{8})-(\d+)-[0-9a-f]{16}\.briefwright-part(?:-wal|-shm|-journal)?$/
/** Names may be 255 bytes long, and a character has up to four. */
const NAME_CHARACTERS = 40
const DAY_MILLISECONDS = 24 * 3600 * 1000

/** A name beside `file` that nobody can guess, and by which a later run knows whose it was. */
export function partName(file: string): string {
  const name = Array.from(basename(file)).slice(0, NAME_CHARACTERS).join('')
  return join(dirname(file), `.${name}.${machine()}-${process.pid}-${randomBytes(8).toString('hex')}.briefwright-part`)
}

/**
 * Removes from a folder what killed processes left half-written. What a running process writes stays, and what another machine writes (in a
 * shared folder) too, unless it is a day old.
 */
export function sweepParts(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, host, pid] = PART.exec(name) ?? []
    if (host === undefined || pid === undefined) continue
    try {
      const path = join(folder, name)
      const old = Date.now() - lstatSync(path).mtimeMs > DAY_MILLISECONDS
      if (old || (host === machine() && !isRunning(Number(pid)))) rmSync(path, { recursive: true, force: true })
    } catch {
      // Somebody else swept it, or may not: it is only clutter.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Whether there is a process of that number on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A name of this machine, for what several may leave in one folder. */
export function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
}

import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, rmSync, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { backupLibrary } from '#store/library/backup.ts'
import { backupFile, backupFolder, listBackups, pruneBackups, type AutomaticBackup } from '#store/library/backup-folder.ts'
import { libraryCounts } from '#store/library/library-counts.ts'
import { verifyCopy } from '#store/library/verify-copy.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { EngineContext } from '../context.ts'
import { writingFailure } from '../file-failure.ts'
import { verifyInWorker } from './check-in-worker.ts'
import { isWritable } from './is-writable.ts'

/** After the window has shown itself and asked for what it shows. */
const AFTER_START_MILLISECONDS = 10_000
/** A program that is never closed gets its backup of each day. */
const LOOK_MILLISECONDS = 3600 * 1000
const DAY_MILLISECONDS = 24 * 3600 * 1000
/** Pages copied between two pauses (4 MB, some milliseconds), since nobody waits for it. */
const PAGES_A_STEP = 1_000

export type AutomaticBackups = {
  /** Makes one soon, and one each day for as long as the program runs. */
  begin(): void
  /** Makes one now; null where there is nothing to keep that the newest does not hold. Failures: backup-damaged (the library is), those of `backupLibrary` and of making the folder. */
  make(): Promise<Result<AutomaticBackup | null>>
  /** Why the last one could not be made. */
  failed(): string | null
  /** Ends the one that is under way, of which nothing stays. */
  end(): Promise<void>
  /** Ends it, and makes no more. */
  stop(): Promise<void>
}

type Context = Pick<EngineContext, 'library' | 'db' | 'program' | 'emit'>

/**
 * Keeps whole copies of the library in a folder beside it, each opened and read through before older ones go. A library in which nothing changed since the newest
 * gets none.
 */
export function automaticBackups(context: Context, now: () => Date = () => new Date()): AutomaticBackups {
  const { library, emit } = context
  let stopping = false
  let running: Promise<unknown> = Promise.resolve()
  let timers: NodeJS.Timeout[] = []
  let failed: string | null = null

  const make = async (): Promise<Result<AutomaticBackup | null>> => {
    if (!library.isOpen() || !isWritable(context) || isEmpty(context)) return success(null)
    const made = await copyTo(context, backupFile(library.path, now()), () => stopping)
    if (!stopping) tell(made.ok ? null : made.failure.message)
    return made
  }
  const tell = (message: string | null): void => {
    if (message !== null && message !== failed) emit({ name: 'backup.failed', message })
    failed = message
  }
  const inTurn = (): Promise<Result<AutomaticBackup | null>> => {
    const next = running.then(make)
    running = next.catch(() => undefined)
    return next
  }
  const daily = (): void => {
    const newest = listBackups(library.path)[0]
    if (newest === undefined || now().getTime() - Date.parse(newest.at) > DAY_MILLISECONDS) void inTurn().catch(() => undefined)
  }
  const end = async (): Promise<void> => {
    stopping = true
    await running
    stopping = false
  }
  return {
    begin() {
      timers = [
        setTimeout(() => void inTurn().catch(() => undefined), AFTER_START_MILLISECONDS),
        setInterval(daily, LOOK_MILLISECONDS),
      ]
      for (const timer of timers) timer.unref()
    },
    make: inTurn,
    failed: () => failed,
    end,
    stop() {
      for (const timer of timers) clearTimeout(timer)
      return end()
    },
  }
}

/** Nothing that anybody would miss; the themes that come with the program come again. */
function isEmpty({ db }: Context): boolean {
  const { articles, trashed, briefs } = libraryCounts(db())
  return articles + trashed + briefs === 0
}

async function copyTo(context: Context, file: string, stopped: () => boolean): Promise<Result<AutomaticBackup | null>> {
  const { path } = context.library
  const before = listBackups(path)[0]
  try {
    // A folder of the user's own: what is in it is the library.
    mkdirSync(backupFolder(path), { mode: 0o700, recursive: true })
  } catch (error) {
    return { ok: false, failure: writingFailure(backupFolder(path), error) }
  }
  const copied = await backupLibrary(context.db(), path, file, { pagesAStep: PAGES_A_STEP, onProgress: () => endWhen(stopped()) })
  if (!copied.ok) return copied
  if (before !== undefined && before.file !== file && (await isSame(before.file, file))) {
    rmSync(file)
    return success(null)
  }
  const wrong = await verify(context, file)
  if (wrong !== null) {
    rmSync(file, { force: true })
    return failure(
      'backup-damaged',
      before === undefined
        ? t('storage:automatic.damaged', { path, wrong })
        : t('storage:automatic.damagedSince', { path, wrong, file: before.file }),
    )
  }
  pruneBackups(path)
  return success(listBackups(path).find((each) => each.file === file) ?? null)
}

/** SQLite's backup ends where its progress throws. */
function endWhen(stopped: boolean): void {
  if (stopped) throw new Error('The program ends.')
}

function verify({ program: { workers } }: Context, file: string): Promise<string | null> {
  return workers === null ? Promise.resolve(verifyCopy(file)) : verifyInWorker(new URL('check.worker.js', workers), file)
}

async function isSame(one: string, other: string): Promise<boolean> {
  return statSync(one).size === statSync(other).size && (await hashOf(one)) === (await hashOf(other))
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

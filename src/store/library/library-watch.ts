import { renameSync, rmSync, statSync } from 'node:fs'
import { failure, type Failure } from '#core/result.ts'
import { t } from '#text/text.ts'
import { identityOf, realPath, sameIdentity } from '../files/file-identity.ts'
import { holdFile, type HeldFile } from '../files/held-file.ts'

/**
 * `look` tells whether an open library is still the file that was opened; some looks at the file system, microseconds. `close` comes after the library's
 * own closing: until then it holds the library's file and the log's index, so that nobody here lets go of SQLite's locks (held-file.ts).
 */
export type LibraryWatch = {
  look: () => Failure | null
  /** For a lost library, once it is closed: takes its log away from what stands there now, under a name of its own. SQLite would put it into that file. */
  setLogAside: () => void
  close: () => void
}

/**
 * Watches a library from now on. Answers library-gone when its file (or its write-ahead log) was deleted or moved, library-replaced when another
 * file stands in its place or somebody wrote into it past SQLite; and stays with that, since what was acknowledged since is nowhere else.
 */
export function watchLibrary(path: string): LibraryWatch {
  const logPath = `${realPath(path)}-wal`
  const [file, logFile] = [identityOf(path), identityOf(logPath)]
  const library = held(path)
  const indexPath = `${realPath(path)}-shm`
  let index = held(indexPath)
  let known = { log: logState(index), written: writtenAt(path) }
  let lost: Failure | null = null

  const look = (): Failure | null => {
    const [fileNow, logNow] = [identityOf(path), identityOf(logPath)]
    if (fileNow === null || (logFile !== null && logNow === null))
      return failure('library-gone', t('storage:library.gone', { path })).failure
    const replaced = failure('library-replaced', t('storage:library.replaced', { path })).failure
    if (!sameIdentity(file, fileNow) || (logFile !== null && !sameIdentity(logFile, logNow))) return replaced
    // SQLite writes into the file only when it moves the log's pages there, which the log's index tells; anything else is a stranger's doing.
    const written = writtenAt(path)
    // Where it could not be opened at first, it may be now.
    index ??= held(indexPath)
    const log = logState(index)
    if (written !== known.written && log !== null && !log.moving && known.log?.moved === log.moved) return replaced
    // The file is looked at after its log: pages that move between the two looks cannot seem to be a stranger's.
    known = { log, written: writtenAt(path) }
    return null
  }
  return {
    look: () => (lost ??= look()),
    setLogAside() {
      if (!sameIdentity(logFile, identityOf(logPath))) return
      const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
      renameSync(logPath, `${realPath(path)}.lost-log-${stamp}`)
      rmSync(indexPath, { force: true })
    },
    close() {
      index?.release()
      library?.release()
    },
  }
}

function writtenAt(path: string): string {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? '' : `${stat.mtimeNs} ${stat.size}`
}

/** https://www.sqlite.org/walformat.html#wal_index_format: the log's salts, the pages moved so far, and those that are being moved. */
const SALTS = { from: 32, to: 40 }
const MOVED = { from: 96, to: 100 }
const MOVING = { from: 128, to: 132 }

function held(path: string): HeldFile | null {
  try {
    return holdFile(path)
  } catch {
    return null
  }
}

/** What the log's index says of pages moved into the file; null where it cannot be read. `moving`: just now, or when a process was killed. */
function logState(index: HeldFile | null): { moved: string; moving: boolean } | null {
  if (index === null) return null
  try {
    const read = ({ from, to }: { from: number; to: number }): string => index.read(from, to - from).toString('hex')
    const moved = read(MOVED)
    return { moved: read(SALTS) + moved, moving: read(MOVING) !== moved }
  } catch {
    return null
  }
}

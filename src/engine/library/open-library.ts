import { success, type Failure, type Result } from '#core/result.ts'
import type { Theme } from '#core/theme.ts'
import type { WritableDB } from '#store/sqlite/database.ts'
import { databaseFailure } from '#store/sqlite/database-failure.ts'
import { openLibrary, type Library } from '#store/library/library.ts'
import { t } from '#text/text.ts'
import { seedThemes } from '#store/marks/themes.ts'
import { readThemes, type ProgramFiles } from '../program-files.ts'

/** No library is open, because none could be opened after an exchange; thrown to whoever wants to work on it all the same. */
export class NoLibrary extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

/** The library the engine works on. Its file can be exchanged while everybody keeps this object. */
export type OpenLibrary = {
  path: string
  /** Throws `NoLibrary` while none is open. */
  db: () => WritableDB
  isOpen: () => boolean
  /** What can be asked of the file that is open now. */
  now: () => Pick<Library, 'readOnly' | 'notice' | 'lost'>
  /**
   * Closes the file for as long as `work` takes, which may put another one in its place. Where none can be opened afterwards the failure says so, and
   * another exchange may mend it.
   */
  exchange<T>(work: () => Result<T>): Result<T>
  /** Whoever would change the library waits for `work`, which does so beside this thread: two writers would hold each other up. */
  hold(work: Promise<unknown>): void
  /** The end of that work; null where none is being done. */
  held(): Promise<void> | null
  close(): void
}

/** Opens the library, made new where `create` allows, with the built-in themes in it. Failures: those of `openLibrary` in the store. */
export function openWithThemes(path: string, create: boolean, program: ProgramFiles): Result<OpenLibrary> {
  const themes = readThemes(program)
  const opened = openSeeded(path, create, themes)
  if (!opened.ok) return opened
  let library = opened.value
  let none: Failure | null = null
  let held: Promise<void> | null = null
  const reopen = (): void => {
    const again = openSeeded(path, false, themes)
    none = again.ok ? null : noneOpen(again.failure)
    if (again.ok) library = again.value
  }
  return success({
    path: library.path,
    db() {
      if (none !== null) throw new NoLibrary(none)
      return library.db
    },
    isOpen: () => none === null,
    now: () => (none === null ? library : { readOnly: false, notice: null, lost: () => none }),
    exchange(work) {
      library.close()
      const done = closedFor(work, reopen)
      if (none === null) return done
      if (done.ok) return { ok: false, failure: none }
      return {
        ok: false,
        failure: { ...done.failure, message: t('refused:library.notRestored', { why: done.failure.message, now: none.message }) },
      }
    },
    hold(work) {
      const end = (): void => void (held = null)
      held = work.then(end, end)
    },
    held: () => held,
    close: () => library.close(),
  })
}

/** What `work` answers, and the library is opened again even where it throws. */
function closedFor<T>(work: () => T, reopen: () => void): T {
  try {
    return work()
  } finally {
    reopen()
  }
}

function noneOpen({ code, message }: Failure): Failure {
  return { code, message: t('refused:library.noneOpen', { why: message }) }
}

function openSeeded(path: string, create: boolean, themes: readonly Theme[]): Result<Library> {
  const opened = openLibrary(path, { create })
  if (!opened.ok || opened.value.readOnly) return opened
  try {
    seedThemes(opened.value.db, themes)
    return opened
  } catch (error) {
    opened.value.close()
    const known = databaseFailure(error, opened.value.path)
    if (known === null) throw error
    return { ok: false, failure: known }
  }
}

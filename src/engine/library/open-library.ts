import { success, type Result } from '#core/result.ts'
import type { Theme } from '#core/theme.ts'
import type { WritableDB } from '#store/sqlite/database.ts'
import { databaseFailure } from '#store/sqlite/database-failure.ts'
import { openLibrary, type Library } from '#store/library/library.ts'
import { seedThemes } from '#store/marks/themes.ts'
import { readThemes, type ProgramFiles } from '../program-files.ts'

/** The library the engine works on. Its file can be exchanged while everybody keeps this object. */
export type OpenLibrary = {
  path: string
  db: () => WritableDB
  /** What can be asked of the file that is open now. */
  now: () => Pick<Library, 'readOnly' | 'notice' | 'lost'>
  /** Closes the file for as long as `work` takes, which may put another one in its place. */
  exchange<T>(work: () => T): Result<T>
  close(): void
}

/** Opens the library, made new where `create` allows, with the built-in themes in it. Failures: those of `openLibrary` in the store. */
export function openWithThemes(path: string, create: boolean, program: ProgramFiles): Result<OpenLibrary> {
  const themes = readThemes(program)
  const opened = openSeeded(path, create, themes)
  if (!opened.ok) return opened
  let library = opened.value
  return success({
    path: library.path,
    db: () => library.db,
    now: () => library,
    exchange(work) {
      library.close()
      const value = work()
      const again = openSeeded(path, false, themes)
      if (!again.ok) return again
      library = again.value
      return success(value)
    },
    close: () => library.close(),
  })
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

import { success, type Result } from '#core/result.ts'
import type { WritableDB } from '#store/database.ts'
import { openLibrary, type Library } from '#store/library.ts'
import { seedThemes } from '#store/themes.ts'
import { readThemes, type ProgramFiles } from './program-files.ts'

/** The library the engine works on. Its file can be exchanged while everybody keeps this object. */
export type OpenLibrary = {
  path: string
  db: () => WritableDB
  /** Closes the file for as long as `work` takes, which may put another one in its place. */
  exchange<T>(work: () => T): Result<T>
  close(): void
}

/** Opens the library, made new where `create` allows, with the built-in themes in it. Failures: those of `openLibrary` in the store. */
export function openWithThemes(path: string, create: boolean, program: ProgramFiles): Result<OpenLibrary> {
  const themes = readThemes(program)
  const opened = openLibrary(path, { create })
  if (!opened.ok) return opened
  let library: Library = opened.value
  seedThemes(library.db, themes)
  return success({
    path: library.path,
    db: () => library.db,
    exchange(work) {
      library.close()
      const value = work()
      const again = openLibrary(path)
      if (!again.ok) return again
      library = again.value
      seedThemes(library.db, themes)
      return success(value)
    },
    close: () => library.close(),
  })
}

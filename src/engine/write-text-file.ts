import { writeFileSync } from 'node:fs'
import { success, type Result } from '#core/result.ts'
import { openReplacement } from '#store/files/replace-file.ts'
import { writingFailure } from './file-failure.ts'

/** Writes a text, or bytes, as a whole file, which takes the place of one that is there; `library` is the path of the library that is open. Failures: those of writing a file. */
export function writeTextFile(text: string | Uint8Array, to: string, library: string): Result<{ file: string }> {
  try {
    const opened = openReplacement(to, { library, onto: 'export-onto-library', access: 'shared' })
    if (!opened.ok) return opened
    try {
      writeFileSync(opened.value.part, text)
      const placed = opened.value.commit()
      return placed.ok ? success({ file: to }) : placed
    } catch (error) {
      opened.value.discard()
      throw error
    }
  } catch (error) {
    return { ok: false, failure: writingFailure(to, error) }
  }
}

import { recoverLibrary, type Recovered } from '#store/recover/recover-library.ts'
import type { Result } from '#core/result.ts'

/** Reads what can be read of a damaged library into a new file; no library need be open. Failures: those of `recoverLibrary`. */
export function recoverInto(from: string, to: string): Result<Recovered> {
  return recoverLibrary(from, to)
}

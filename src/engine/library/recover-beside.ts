import { existsSync } from 'node:fs'
import { format, parse } from 'node:path'
import type { Result } from '#core/result.ts'
import { recoverLibrary, type Each, type Recovered } from '#store/recover/recover-library.ts'

/**
 * Reads what can be read of a library into a new file beside it (`library recovered.sqlite`, or the next number that is free); the library stays as it is.
 * `each` hears how far that is and may throw, for which nothing stays. Failures: those of `recoverLibrary`.
 */
export function recoverBeside(path: string, each: Each): Result<Recovered> {
  const { dir, name, ext } = parse(path)
  const named = (number: number): string =>
    format({ dir, name: `${name} recovered${number === 1 ? '' : ` ${number}`}`, ext: ext === '' ? '.sqlite' : ext })
  let number = 1
  while (existsSync(named(number))) number += 1
  return recoverLibrary(path, named(number), each)
}

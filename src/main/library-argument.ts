import { resolve } from 'node:path'

/** The library file named by `--library FILE` or `--library=FILE` among a program's arguments, made absolute; null where none is. */
export function libraryArgument(argv: readonly string[]): string | null {
  for (const [index, argument] of argv.entries()) {
    if (argument.startsWith('--library=')) return resolve(argument.slice('--library='.length))
    const next = argv[index + 1]
    if (argument === '--library' && next !== undefined) return resolve(next)
  }
  return null
}

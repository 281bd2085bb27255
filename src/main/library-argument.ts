import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The library file named by `--library FILE` or `--library=FILE` among a program's arguments, or the .briefwright file that the desktop hands over at a double
 * click, as a path or a file URL; made absolute from `folder`, null where none is.
 */
export function libraryArgument(argv: readonly string[], folder = process.cwd()): string | null {
  for (const [index, argument] of argv.entries()) {
    if (argument.startsWith('--library=')) return resolve(folder, argument.slice('--library='.length))
    const next = argv[index + 1]
    if (argument === '--library' && next !== undefined) return resolve(folder, next)
  }
  const handed = argv.find((argument) => /\.briefwright$/i.test(argument) && !argument.startsWith('-'))
  return handed === undefined ? null : resolve(folder, pathOf(handed))
}

/** The same arguments, without the program, for a start with another library. */
export function argumentsFor(library: string, argv: readonly string[]): string[] {
  const others = argv
    .slice(1)
    .filter((argument, index, all) => !isOfLibrary(argument) && (index === 0 || all[index - 1] !== '--library'))
  return [...others, '--library', library]
}

function isOfLibrary(argument: string): boolean {
  return argument === '--library' || argument.startsWith('--library=') || /^[^-].*\.briefwright$/i.test(argument)
}

/** A URL that is none is a path of that name. */
function pathOf(handed: string): string {
  try {
    return handed.startsWith('file:') ? fileURLToPath(handed) : handed
  } catch {
    return handed
  }
}

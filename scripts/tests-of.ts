import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** The unit tests among these files and folders, and those that import one of them; as paths with `/`, relative to the checkout. */
export function testsOf(files: readonly string[]): string[] {
  const wanted = files.map((file) => resolve(file))
  const isWanted = (path: string): boolean => wanted.some((each) => path === each || path.startsWith(join(each, '/')))
  const tests = globSync('src/**/*.test.{ts,tsx}').map((test) => resolve(test))
  return tests
    .filter((test) => isWanted(test) || importsOf(test).some(isWanted))
    .map((test) => relative('.', test).replaceAll('\\', '/'))
    .toSorted()
}

/** Where the relative and `#folder/…` imports of a file lead. */
function importsOf(file: string): string[] {
  return Array.from(readFileSync(file, 'utf8').matchAll(/(?:from |import |import\()'((?:#|\.)[^']+)'/g), ([, path = '']) =>
    path.startsWith('#') ? resolve('src', path.slice(1)) : resolve(dirname(file), path),
  )
}

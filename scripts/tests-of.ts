import { globSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'

/** A file that no test imports is tried by the tests of what imports it, this many times over. */
const FARTHEST = 3

/** The unit tests among these files and folders, and for each file those that import it or, where there are none, import what imports it; with `/`. */
export function testsOf(files: readonly string[]): string[] {
  const sources = globSync('src/**/*.{ts,tsx}').map((file) => resolve(file))
  const importers = importersOf(sources)
  const given = files.map((file) => resolve(file))
  const wanted = sources.filter((file) => given.some((each) => file === each || file.startsWith(each + sep)))
  return [...new Set(wanted.flatMap((file) => nearestTests(file, importers)))]
    .map((test) => relative('.', test).replaceAll('\\', '/'))
    .toSorted()
}

/** All unit tests that a file can make fail: those that import it, then those that import what imports it, and so on; with `/`. */
export function testsReaching(file: string): string[] {
  const importers = importersOf(globSync('src/**/*.{ts,tsx}').map((each) => resolve(each)))
  const reached = new Set([resolve(file)])
  // A set goes on with what is added while it is gone through: nearest first.
  for (const each of reached) for (const importer of importers.get(each) ?? []) reached.add(importer)
  return [...reached].filter(isTest).map((test) => relative('.', test).replaceAll('\\', '/'))
}

function nearestTests(file: string, importers: ReadonlyMap<string, string[]>): string[] {
  let near = [file]
  for (let distance = 0; distance <= FARTHEST; distance += 1) {
    const tests = near.filter(isTest)
    if (tests.length > 0) return tests
    near = [...new Set(near.flatMap((each) => importers.get(each) ?? []))]
  }
  return []
}

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file)

/** Who imports each file, by relative and `#folder/…` imports. */
function importersOf(files: readonly string[]): Map<string, string[]> {
  const importers = new Map<string, string[]>()
  for (const file of files) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from |import |import\()'((?:#|\.)[^']+)'/g)) {
      const imported = path.startsWith('#') ? resolve('src', path.slice(1)) : resolve(dirname(file), path)
      importers.set(imported, [...(importers.get(imported) ?? []), file])
    }
  }
  return importers
}

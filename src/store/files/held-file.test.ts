import { spawnSync } from 'node:child_process'
import { linkSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLibrary } from '../library/library.ts'
import { inspectLibraryFile } from '../library/library-file.ts'
import { temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { holdFile, isOpenDatabase } from './held-file.ts'

let library: TemporaryLibrary
beforeEach(() => {
  library = temporaryLibrary()
})
afterEach(() => library.remove())

/** What another process can take while this one is in the middle of an edit. */
function another(): { wrote: boolean; took: boolean } {
  const program = fileURLToPath(new URL('../testing/try-lock.ts', import.meta.url))
  const { stdout } = spawnSync(process.execPath, [program, library.path], { encoding: 'utf8' })
  return JSON.parse(stdout) as { wrote: boolean; took: boolean }
}

const ACTS: [string, () => void][] = [
  ['nothing else is done', () => undefined],
  ['the library is looked at', () => void library.lost()],
  ['its file is inspected', () => void inspectLibraryFile(library.path)],
  [
    'it is opened a second time here and closed',
    () => {
      const second = openLibrary(library.path, { readonly: true })
      if (second.ok) second.value.close()
    },
  ],
  ['it is held and released', () => holdFile(`${library.path}-shm`).release()],
]

/** The locks that this process has on the library and on the index of its log (proc_locks(5)). */
function locks(): string[] {
  const files = [library.path, `${library.path}-shm`].map((path) => `:${statSync(path).ino} `)
  const all = readFileSync('/proc/locks', 'utf8').split('\n')
  return all
    .filter((line) => line.includes(` ${process.pid} `) && files.some((file) => line.includes(file)))
    .map((line) => line.replace(/^\d+: /, ''))
}

// Windows has no locks that closing another descriptor lets go of.
describe.skipIf(process.platform === 'win32')('an edit keeps its locks against other processes', () => {
  test.each(ACTS)('when %s', (_what, act) => {
    library.db.exec('BEGIN IMMEDIATE')
    act()
    expect(another()).toEqual({ wrote: false, took: false })
    library.db.exec('ROLLBACK')
    // Between two edits others may write, but not take the log away.
    act()
    expect(another()).toEqual({ wrote: true, took: false })
  })

  test.skipIf(process.platform !== 'linux').each(ACTS)('as the system tells, when %s', (_what, act) => {
    const before = locks()
    expect(before).toHaveLength(2)
    act()
    expect(locks()).toEqual(before)
  })

  test('when a second opening for writing has been closed, with its watch', () => {
    const second = openLibrary(library.path)
    if (!second.ok) throw new Error(second.failure.message)
    second.value.close()
    library.db.exec('BEGIN IMMEDIATE')
    expect(another()).toEqual({ wrote: false, took: false })
    library.db.exec('ROLLBACK')
  })

  test('and lets go of them when it is closed', () => {
    library.close()
    expect(another()).toEqual({ wrote: true, took: true })
  })
})

test('a file that is held twice is read through one descriptor, and closed after the second', () => {
  const path = join(library.folder, 'some.bin')
  writeFileSync(path, 'abcdef')
  const [one, two] = [holdFile(path), holdFile(path)]
  one.release()
  one.release()
  expect(two.read(2, 10).toString()).toBe('cdef')
  two.release()
  expect(() => two.read(0, 1)).toThrow()
})

test('an open library, and what stands beside it, is a database that is open; another file is not', () => {
  expect(['', '-wal', '-shm'].map((end) => isOpenDatabase(library.path + end))).toEqual([true, true, true])
  linkSync(library.path, join(library.folder, 'other name.txt'))
  expect(isOpenDatabase(join(library.folder, 'other name.txt'))).toBe(true)
  writeFileSync(join(library.folder, 'text.txt'), 'Text.')
  expect(isOpenDatabase(join(library.folder, 'text.txt'))).toBe(false)
})

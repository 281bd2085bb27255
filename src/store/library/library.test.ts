import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listArticles } from '../articles/article-list.ts'
import { databaseFailure } from '../sqlite/database-failure.ts'
import { openLibrary, type OpenOptions } from './library.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import { addArticle, temporaryFolder } from '../testing/temporary-library.ts'

let folder: string
beforeEach(() => (folder = temporaryFolder()))
afterEach(() => rmSync(folder, { recursive: true }))

const file = (name: string): string => join(folder, name)

function open(path: string, options: OpenOptions = {}) {
  const opened = openLibrary(path, options)
  if (!opened.ok) throw new Error(opened.failure.message)
  return opened.value
}

function codeOf(path: string, options: OpenOptions = {}): string {
  const opened = openLibrary(path, options)
  if (opened.ok) {
    opened.value.close()
    return 'opened'
  }
  expect(opened.failure.message).toContain(folder)
  return opened.failure.code
}

function refused(name: string, code: string): void {
  const before = readFileSync(file(name))
  for (const options of [{}, { create: true }, { readonly: true }]) expect(codeOf(file(name), options)).toBe(code)
  expect(readFileSync(file(name)).equals(before)).toBe(true)
  expect(readdirSync(folder)).toEqual([name])
}

test('a new library keeps what is put into it and leaves one file', () => {
  const path = file('my.briefwright')
  const library = open(path, { create: true })
  addArticle(library.db, ['Some text.'])
  library.close()
  expect(readdirSync(folder)).toEqual(['my.briefwright'])
  const again = open(path)
  expect(listArticles(again.db).total).toBe(1)
  again.close()
})

test('an empty file, as a process killed while making a library leaves it, is a new library, but nothing to read', () => {
  const path = file('empty.briefwright')
  writeFileSync(path, '')
  expect(codeOf(path, { readonly: true })).toBe('not-a-library')
  expect(readFileSync(path)).toHaveLength(0)
  expect(codeOf(path)).toBe('opened')
  expect(codeOf(path, { readonly: true })).toBe('opened')
})

test('a library that is not there is not made by opening it', () => {
  expect(codeOf(file('none.briefwright'))).toBe('library-missing')
  expect(codeOf(join(folder, 'no-such-folder', 'x.briefwright'), { create: true })).toBe('folder-missing')
  expect(readdirSync(folder)).toEqual([])
})

describe('a file that cannot be a library is refused and not touched', () => {
  test('text', () => {
    writeFileSync(file('notes.txt'), 'Dear diary, '.repeat(500))
    refused('notes.txt', 'not-a-library')
  })

  test('the first bytes of a library', () => {
    writeFileSync(file('cut.briefwright'), 'SQLite format 3\0')
    refused('cut.briefwright', 'not-a-library')
  })

  test('the database of another program', () => {
    const other = new Database(file('other.db'))
    other.exec('PRAGMA journal_mode = WAL; CREATE TABLE history (url TEXT)')
    other.close()
    refused('other.db', 'not-a-library')
  })

  test('a library from a newer version of the program', () => {
    const path = file('future.briefwright')
    open(path, { create: true }).close()
    const future = new Database(path)
    future.pragma(`user_version = ${MIGRATIONS.length + 1}`)
    future.close()
    refused('future.briefwright', 'newer-library')
  })

  test('a folder', () => {
    mkdirSync(file('folder.briefwright'))
    expect(codeOf(file('folder.briefwright'), { create: true })).toBe('not-a-library')
  })
})

test('a library whose pages are overwritten is reported as damaged', () => {
  const path = file('damaged.briefwright')
  open(path, { create: true }).close()
  const bytes = readFileSync(path)
  bytes.fill(0x5a, 100, 4096)
  writeFileSync(path, bytes)
  expect(codeOf(path)).toBe('library-damaged')
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('a library that another program has locked is reported within seconds, at opening and at writing', () => {
  const path = file('locked.briefwright')
  const library = open(path, { create: true })
  const other = new Database(path)
  other.exec('BEGIN IMMEDIATE')
  expect(codeOf(path)).toBe('library-locked')
  // Ten seconds, which SQLite is trusted to keep: here it waits for less.
  expect(library.db.pragma('busy_timeout', { simple: true })).toBe(10_000)
  library.db.pragma('busy_timeout = 50')
  let thrown: unknown
  try {
    addArticle(library.db, ['Text.'])
  } catch (error) {
    thrown = error
  }
  expect(databaseFailure(thrown, path)?.code).toBe('library-locked')
  other.exec('ROLLBACK')
  other.close()
  addArticle(library.db, ['Text.'])
  expect(listArticles(library.db).total).toBe(1)
  library.close()
})

// Windows has no such permission bits; a read-only disk is found by the same call there.
test.skipIf(process.platform === 'win32')(
  'without permission to write, a library opens for reading; without permission to read, that is said',
  async () => {
    const path = file('theirs.briefwright')
    open(path, { create: true }).close()
    const before = readFileSync(path)
    expect(await codeWithout('write', path)).toBe('opened for reading')
    expect(await codeWithout('read', path)).toBe('no-permission')
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual(['theirs.briefwright'])
  },
)

/** Opens the library in a process that may not write to (or read) it; root may do everything, so the process gives that up first. */
async function codeWithout(permission: 'read' | 'write', path: string): Promise<string> {
  const program = `
    import { chmodSync } from 'node:fs'
    const { openLibrary } = await import(${JSON.stringify(new URL('./library.ts', import.meta.url).href)})
    chmodSync(${JSON.stringify(folder)}, 0o555)
    chmodSync(${JSON.stringify(path)}, ${permission === 'write' ? '0o444' : '0o000'})
    if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534) }
    const opened = openLibrary(${JSON.stringify(path)})
    console.log(opened.ok ? (opened.value.readOnly ? 'opened for reading' : 'opened') : opened.failure.code)
    if (opened.ok) opened.value.close()`
  const hooks = new URL('../testing/raw-sql.mjs', import.meta.url).href
  const child = spawn(process.execPath, ['--import', hooks, '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  await new Promise((resolve) => child.on('close', resolve))
  chmodSync(folder, 0o755)
  chmodSync(path, 0o644)
  return output.trim()
}

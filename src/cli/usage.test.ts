import { FORMATS } from '#core/formats.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

let cli: CommandLine
beforeEach(() => {
  cli = commandLine()
})
afterEach(() => cli.remove())

describe('wrong usage is exit code 2 with a hint', () => {
  test.each([
    [['lst'], 'list'],
    [['list', '--limt', '3'], '--limit'],
    [['show'], 'id'],
    [['show', 'first'], 'number'],
    [['list', '--from', 'yesterday'], '2022-01-14'],
    [['brief', 'export', '1', '--to', 'x.pdf', '--waive', 'citation'], 'reason'],
    [['brief', 'export', '1', '--to', 'x.pdf', '--annex', 'index'], 'evidence-register'],
    [['brief', 'export', '1', '--to', 'brief'], '--format'],
    [['list', '--to', '2022-02-31'], '2022-01-14'],
    [['excerpts', 'add', '1', '--quote', ' '], 'empty'],
    [['brief', 'new', '--template', 'bluf-note', '--title', ''], 'empty'],
    [['themes', 'add', '', '--definition', 'Rivers.', '--term', 'river*'], 'empty'],
    [['themes', 'add', 'Water', '--definition', 'Rivers.', '--term', ''], 'empty'],
    [['import', 'x.txt', '--collection', ''], 'empty'],
    [['themes', 'suggest', '1', '--text', 'x.txt'], 'not both'],
    [[], 'Usage'],
  ])('%j', async (argv, hint) => {
    const { code, out, err } = await cli.runWith({ anyLibrary: true }, ...argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(hint)
  })

  test('help is no failure', async () => {
    const { code, out } = await cli.runWith({ anyLibrary: true }, 'import', '--help')
    expect(code).toBe(0)
    expect(out).toContain('--allow-duplicates')
    expect(out).toContain('--library')
  })
})

test('--library and --json are understood before the command and after it', async () => {
  await cli.run('themes', 'list')
  const before = await cli.runWith({ anyLibrary: true }, '--library', cli.library, '--json', 'themes', 'list')
  const between = await cli.runWith({ anyLibrary: true }, 'themes', '--library', cli.library, 'list', '--json')
  expect(before.json).toEqual(between.json)
  expect(existsSync(join(cli.folder, 'user'))).toBe(false)
})

test('a format that cannot be imported is named', async () => {
  const file = join(cli.folder, 'subscriptions.xml')
  writeFileSync(file, '<?xml version="1.0"?><opml version="2.0"></opml>')
  const { code, json } = await cli.run('import', file, '--json')
  expect(code).toBe(3)
  expect(json).toMatchObject({
    imported: [],
    failed: [{ code: 'format-not-yet', reason: expect.stringContaining('subscriptions.xml') }],
  })
})

describe('a library that cannot be used is a sentence, exit code 1, and an untouched file', () => {
  test('not SQLite', async () => {
    const path = join(cli.folder, 'notes.txt')
    writeFileSync(
      path,
      'These are my notes, and they are longer than a hundred bytes so that nobody can say the file was simply too short.',
    )
    expect(await refused(path)).toContain('not a Briefwright library')
  })

  test('from a newer version', async () => {
    await cli.run('themes', 'list')
    const path = join(cli.folder, 'newer.sqlite')
    copyFileSync(cli.library, path)
    const db = new DatabaseSync(path)
    db.exec('PRAGMA user_version = 999; PRAGMA journal_mode = DELETE')
    db.close()
    expect(await refused(path)).toContain('newer version')
  })

  test('locked by another program', async () => {
    await cli.run('themes', 'list')
    const stop = await lockElsewhere(cli.library)
    const { code, err } = await cli.run('list')
    await stop()
    expect(code).toBe(1)
    expect(err).toMatch(/^The library .+ in use by another program[^\n]+\n$/)
  })

  test('not there', async () => {
    const path = join(cli.folder, 'nothing.sqlite')
    const { code, err } = await cli.runWith({ anyLibrary: true }, 'list', '--library', path)
    expect(code).toBe(1)
    expect(err).toContain(path)
    expect(existsSync(path)).toBe(false)
  })

  test('a folder', async () => {
    const path = join(cli.folder, 'folder')
    mkdirSync(path)
    expect(await cli.runWith({ anyLibrary: true }, 'import', 'x.txt', '--library', path)).toMatchObject({ code: 1, out: '' })
  })
})

/** Holds an exclusive lock in another process: within one process SQLite's locks do not count against each other. */
async function lockElsewhere(path: string): Promise<() => Promise<void>> {
  const program = `const { DatabaseSync } = require('node:sqlite'); const db = new DatabaseSync(process.argv[1])
    db.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE'); console.log('locked'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['-e', program, path], { stdio: ['ignore', 'pipe', 'ignore'] })
  await once(child.stdout, 'data')
  return async () => {
    child.kill()
    await once(child, 'exit')
  }
}

/** Runs a command on a library that must be refused; returns the sentence. */
async function refused(path: string): Promise<string> {
  const before = readFileSync(path)
  const { code, out, err } = await cli.runWith({ anyLibrary: true }, 'list', '--library', path, '--json')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(path)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(readFileSync(path).equals(before)).toBe(true)
  return err
}

test('the help of import names what the files of every format end with', async () => {
  const { out } = await cli.runWith({ anyLibrary: true }, 'import', '--help')
  for (const { extensions } of Object.values(FORMATS))
    for (const each of extensions) expect(out).toMatch(new RegExp(`\\.${each}\\b`))
})

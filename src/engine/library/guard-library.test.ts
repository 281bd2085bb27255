import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ImportReport } from '#contract/job.ts'
import { openLibrary } from '#store/library/library.ts'
import { listThemes } from '#store/marks/themes.ts'
import { createJobList } from '../jobs/job-list.ts'
import { guardLibrary } from './guard-library.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

const { SqliteError } = Database

let made: TemporaryEngine
let library: string
beforeEach(() => {
  made = temporaryEngine()
  library = join(made.folder, 'library.sqlite')
})
afterEach(() => made.remove())

const addTheme = (name: string) => made.engine.call('themes.add', { name, definition: '', terms: ['word'] })
const events = (): (string | null)[] => made.events.flatMap((event) => (event.name === 'library.lost' ? [event.message] : []))
const rescueFiles = (): string[] => readdirSync(made.folder).filter((name) => name.includes('.rescued-'))

describe('a library that is deleted under the engine', () => {
  test('takes no edits any more, can be read, and is kept whole in a rescue file', async () => {
    expectOk(await addTheme('Before'))
    rmSync(library)
    expect(await addTheme('After')).toMatchObject({ ok: false, failure: { code: 'library-gone' } })
    expect(expectOk(await made.engine.call('themes.list', {})).some(({ name }) => name === 'Before')).toBe(true)
    expect(events()).toEqual([expect.stringContaining(library)])
    const { file, whole } = expectOk(await made.engine.call('library.rescue', {}))
    expect(whole).toBe(true)
    const opened = expectOk(openLibrary(file))
    const names = listThemes(opened.db).map(({ name }) => name)
    opened.close()
    expect([names.includes('Before'), names.includes('After')]).toEqual([true, false])

    expectOk(await made.engine.call('library.restore', { from: file }))
    expectOk(await addTheme('Back'))
    expect(events()).toEqual([expect.stringContaining(library), null])
  })

  test('and is not restored, answers that no library is open, until a restore succeeds', async () => {
    const copy = join(made.folder, 'copy.sqlite')
    const notes = join(made.folder, 'notes.txt')
    writeFileSync(notes, 'no backup')
    expectOk(await addTheme('Before'))
    expectOk(await made.engine.call('library.backup', { to: copy }))
    rmSync(library)
    expectOk(await made.engine.call('library.rescue', {}))
    const restored = await made.engine.call('library.restore', { from: notes })
    const none = { ok: false, failure: { message: expect.stringContaining('No library is open') as string } }
    expect(restored).toMatchObject({ ...none, failure: { ...none.failure, code: 'not-a-library' } })
    expect(await addTheme('After')).toMatchObject(none)
    expect(await made.engine.call('themes.list', {})).toMatchObject(none)
    expect(await made.engine.call('library.info', {})).toMatchObject(none)
    expect(await made.engine.call('library.rescue', {})).toMatchObject(none)
    expect(await made.engine.call('library.check', {})).toMatchObject(none)
    expect(await made.engine.call('library.backup', { to: join(made.folder, 'other.sqlite') })).toMatchObject(none)
    expect(await made.engine.call('import.samples', {})).toMatchObject(none)
    expect(made.engine.passedOver()).toEqual([])
    expect(made.errors).toEqual([])

    expectOk(await made.engine.call('library.restore', { from: copy }))
    expectOk(await addTheme('Back'))
    expect(rescueFiles().length).toBeGreaterThan(0)
  })

  test('is kept when the engine ends, though nobody asked; once only', async () => {
    rmSync(library)
    await made.engine.close()
    expect(rescueFiles()).toHaveLength(1)
    made = temporaryEngine()
  })

  test('fails an import that was running', async () => {
    const started = await made.engine.call('import.samples', {})
    rmSync(library)
    expect(await made.ended(started)).toMatchObject({ state: 'failed', failure: { code: 'library-gone' } })
  })
})

test.each<[string, () => void]>([
  ['replaced', () => renameSync(join(made.folder, 'copy.sqlite'), library)],
  ['overwritten', () => copyFileSync(join(made.folder, 'copy.sqlite'), library)],
])('an edit of a library that was %s is not acknowledged', async (_how, act) => {
  expectOk(await made.engine.call('library.backup', { to: join(made.folder, 'copy.sqlite') }))
  expectOk(await addTheme('Before'))
  act()
  expect(await addTheme('After')).toMatchObject({ ok: false, failure: { code: 'library-replaced' } })
})

describe('nothing is written onto the open library', () => {
  test('no backup, no export, by whatever name', async () => {
    const { imported } = (await made.ended(await made.engine.call('import.samples', {}))).result as ImportReport
    const brief = expectOk(await made.engine.call('briefs.create', { template: 'bluf-note', title: 'One' }))
    const findings = expectOk(await made.engine.call('briefs.check', { id: brief.id })).findings
    const waivers = Object.fromEntries(findings.map(({ rule }) => [rule, 'A test.']))
    const names = ['library.sqlite', 'library.sqlite-wal', 'hard.pdf', 'link.pdf', 'here/library.sqlite']
    linkSync(library, join(made.folder, 'hard.pdf'))
    symlinkSync(library, join(made.folder, 'link.pdf'))
    symlinkSync(made.folder, join(made.folder, 'here'))
    for (const name of names) {
      const to = join(made.folder, name)
      expect(await made.engine.call('library.backup', { to })).toMatchObject({ failure: { code: 'backup-onto-library' } })
      const started = await made.engine.call('briefs.export', { id: brief.id, format: 'docx', to, waivers })
      expect(await made.ended(started)).toMatchObject({ state: 'failed', failure: { code: 'export-onto-library' } })
      expect(await made.engine.call('library.restore', { from: to })).toMatchObject({ ok: false })
    }
    expect(expectOk(await made.engine.call('library.info', {})).articles).toBe(imported.length)
    expectOk(await addTheme('Still there'))
  })
})

const immutable = process.platform === 'linux' && process.getuid?.() === 0

describe.skipIf(!immutable)('a library that cannot be written to (root makes it immutable)', () => {
  test('is read, says so, and refuses edits', async () => {
    expectOk(await addTheme('Before'))
    await made.engine.close()
    execFileSync('chattr', ['+i', library])
    try {
      made = temporaryEngine(made.folder)
      expect(expectOk(await made.engine.call('library.info', {}))).toMatchObject({ readOnly: true, path: library })
      expect(expectOk(await made.engine.call('themes.list', {})).some(({ name }) => name === 'Before')).toBe(true)
      expect(await addTheme('After')).toMatchObject({ ok: false, failure: { code: 'library-read-only' } })
      expectOk(await made.engine.call('library.backup', { to: join(made.folder, 'copy.sqlite') }))
    } finally {
      execFileSync('chattr', ['-i', library])
    }
  })
})

test('an empty library file, left by a process that was killed, is a new library', async () => {
  await made.engine.close()
  writeFileSync(library, '')
  made = temporaryEngine(made.folder)
  expectOk(await addTheme('First'))
  expect(readFileSync(library).length).toBeGreaterThan(0)
  expect(existsSync(`${library}-wal`)).toBe(true)
})

test('a job that the disk stops has failed, and says that the disk is full', async () => {
  const job = guardLibrary(
    { path: library, isOpen: () => true, held: () => null, now: () => ({ lost: () => null }) } as unknown as Parameters<
      typeof guardLibrary
    >[0],
    () => undefined,
  ).jobs(
    createJobList(
      () => undefined,
      () => expect.unreachable('a full disk is no bug'),
    ),
  )
  const full = new SqliteError('database or disk is full', 'SQLITE_FULL')
  const id = job.start('import', { kind: 'samples' }, () => Promise.reject(full))
  await vi.waitFor(() => expect(job.get(id)).toMatchObject({ state: 'failed', failure: { code: 'disk-full' } }), 20_000)
})

test('what would change the library waits for the end of a merge beside it, and is not refused', async () => {
  const { promise: merging, resolve: end } = Promise.withResolvers<void>()
  const asked: string[] = []
  const guarded = guardLibrary(
    {
      path: library,
      isOpen: () => true,
      held: () => merging,
      now: () => ({ readOnly: false, notice: null, lost: () => null }),
    } as unknown as Parameters<typeof guardLibrary>[0],
    () => undefined,
  )
  const { 'themes.add': add, 'themes.list': list } = guarded.handlers({
    'themes.add': () => void asked.push('add'),
    'themes.list': () => void asked.push('list'),
  } as unknown as Parameters<typeof guarded.handlers>[0])
  const added = add({ name: 'Rails', definition: '', terms: [], parent: null })
  await list({})
  expect(asked).toEqual(['list'])
  end()
  await added
  expect(asked).toEqual(['list', 'add'])
  guarded.stop()
})

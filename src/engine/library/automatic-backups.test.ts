import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { numberBlocks } from '#core/article.ts'
import { insertArticle } from '#store/articles/articles.ts'
import { lookInside } from '#store/library/look-inside.ts'
import type { AppEvent } from '#contract/events.ts'
import { CHECKOUT, expectOk } from '../testing/temporary-engine.ts'
import { temporaryFolder } from '#store/testing/temporary-library.ts'
import { automaticBackups, type AutomaticBackups } from './automatic-backups.ts'
import { openWithThemes, type OpenLibrary } from './open-library.ts'

let folder: string
let library: OpenLibrary
let backups: AutomaticBackups
let events: AppEvent[]
let now: Date
beforeEach(() => {
  folder = temporaryFolder()
  library = expectOk(openWithThemes(join(folder, 'library.sqlite'), true, CHECKOUT))
  events = []
  now = new Date('2026-11-20T09:00:00Z')
  const context = { library, db: library.db, program: CHECKOUT, emit: (event: AppEvent) => events.push(event) }
  backups = automaticBackups(context, () => now)
})
afterEach(async () => {
  await backups.stop()
  library.close()
})

const write = (title: string): number =>
  insertArticle(library.db(), {
    draft: {
      title,
      standfirst: null,
      authors: [],
      publication: null,
      date: null,
      url: null,
      language: 'en',
      blocks: numberBlocks([{ kind: 'paragraph', text: 'Text.' }]),
    },
    sourceId: null,
  })
const later = (hours: number): void => void (now = new Date(now.getTime() + hours * 3_600_000))
const inFolder = (): string[] => readdirSync(join(folder, 'library backups')).toSorted()

test('an empty library gets none', async () => {
  expect(expectOk(await backups.make())).toBeNull()
  expect(existsSync(join(folder, 'library backups'))).toBe(false)
})

test('a copy is a whole library of its own, for its owner only, in a folder beside the library', async () => {
  write('Kept')
  const made = expectOk(await backups.make())
  expect(inFolder()).toEqual(['library 2026-11-20T09-00-00Z.sqlite'])
  expect(expectOk(lookInside(made?.file ?? ''))).toMatchObject({ articles: 1, newest: { title: 'Kept' } })
  if (process.platform !== 'win32')
    expect([made?.file ?? '', join(folder, 'library backups')].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o700])
})

test('where nothing changed since the newest, none is made; a change brings the next', async () => {
  write('One')
  await backups.make()
  later(1)
  expect(expectOk(await backups.make())).toBeNull()
  write('Two')
  expect(expectOk(await backups.make())).not.toBeNull()
  expect(inFolder()).toEqual(['library 2026-11-20T09-00-00Z.sqlite', 'library 2026-11-20T10-00-00Z.sqlite'])
})

test('older ones go by the rule, and what else lies in the folder stays', async () => {
  for (let start = 0; start < 8; start += 1) {
    write(`Article ${start}`)
    await backups.make()
    if (start === 0) writeFileSync(join(folder, 'library backups', 'my notes.txt'), 'mine')
    if (start === 0) writeFileSync(join(folder, 'library backups', 'other 2026-11-20T09-10-00Z.sqlite'), 'of another library')
    later(0.5)
  }
  expect(inFolder()).toEqual([
    ...['10-30', '11-00', '11-30', '12-00', '12-30'].map((time) => `library 2026-11-20T${time}-00Z.sqlite`),
    'my notes.txt',
    'other 2026-11-20T09-10-00Z.sqlite',
  ])
})

test('of a damaged library none is made, older ones stay, and it is said once which is whole', async () => {
  for (let each = 0; each < 50; each += 1) write(`Article ${each}`)
  const whole = expectOk(await backups.make())
  const db = library.db()
  // The pages behind the first of the articles' own index: what reads the counts does not see it.
  db.unsafeMode(true)
  db.pragma('writable_schema = ON')
  db.exec(
    "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'setting') WHERE name = 'step_undoable'",
  )
  db.pragma('writable_schema = OFF')
  later(1)
  const twice = [await backups.make(), await backups.make()]
  expect(twice.map((made) => made.ok || made.failure.code)).toEqual(['backup-damaged', 'backup-damaged'])
  expect(inFolder()).toEqual(['library 2026-11-20T09-00-00Z.sqlite'])
  expect(events).toEqual([{ name: 'backup.failed', message: expect.stringContaining(whole?.file ?? '') as string }])
  expect(backups.failed()).toContain('is damaged')
})

test('a folder that cannot be made is said, and the library goes on', async () => {
  write('One')
  writeFileSync(join(folder, 'library backups'), 'a file of that name')
  expect(await backups.make()).toMatchObject({ ok: false })
  expect(events).toEqual([{ name: 'backup.failed', message: expect.stringContaining('library backups') as string }])
  expect(write('Two')).toBe(2)
})

test('one that is under way when the program ends leaves nothing behind', async () => {
  write('One')
  const made = backups.make()
  await backups.stop()
  expect(await made).toMatchObject({ ok: false })
  expect([inFolder(), events]).toEqual([[], []])
})

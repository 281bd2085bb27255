import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentDump } from '#store/testing/content-dump.ts'
import { expectOk, type TemporaryEngine } from '../testing/temporary-engine.ts'
import { fileOf, libraryOf, mark } from '../testing/two-libraries.ts'

const PASSWORD = 'Ürümqi 09:40'
let root: string
let hers: TemporaryEngine
/** A library of another analyst, encrypted. */
let locked: string
/** The same as it stands. */
let plain: string
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'merge-encrypted-'))
  hers = await libraryOf(join(root, 'hers'), ['Atyrau'])
  const theirs = await libraryOf(join(root, 'theirs'), ['Atyrau', 'Bakhty'])
  await mark(theirs, '2', 'Theirs', ['energy'])
  locked = join(root, 'theirs.briefwright-backup')
  expectOk(await theirs.engine.call('library.backup', { to: locked, password: PASSWORD }))
  await theirs.engine.close()
  plain = fileOf(theirs)
})
afterAll(async () => {
  await hers.engine.close()
  rmSync(root, { recursive: true })
})

const merge = (path: string, password?: string) =>
  hers.engine.call('library.merge', { path, ...(password === undefined ? {} : { password }) })
const changed = (name: string, change: (bytes: Buffer) => Buffer): string => {
  const path = join(root, name)
  writeFileSync(path, change(readFileSync(locked)))
  return path
}
const flipped = (at: number) => (bytes: Buffer) => {
  bytes[bytes.length + at] = (bytes.at(at) ?? 0) ^ 1
  return bytes
}

test('a library that is encrypted asks for its password, tells a wrong one from damage, and changes nothing here before it is right', async () => {
  const before = contentDump(fileOf(hers))
  expect(await merge(locked)).toMatchObject({ ok: false, failure: { code: 'password-needed' } })
  expect(await merge(locked, 'urumqi 09:40')).toMatchObject({ ok: false, failure: { code: 'wrong-password' } })
  const cut = changed('cut.briefwright-backup', (bytes) => bytes.subarray(0, bytes.length - 9))
  expect(await merge(cut, PASSWORD)).toMatchObject({ ok: false, failure: { code: 'backup-cut-off' } })
  // What lies behind its head is found by the job.
  const damaged = await hers.ended(await merge(changed('damaged.briefwright-backup', flipped(-40)), PASSWORD))
  expect(damaged).toMatchObject({
    state: 'failed',
    failure: { code: 'backup-damaged', message: expect.stringContaining('password is right') },
  })
  expect(contentDump(fileOf(hers))).toBe(before)
  expect(hers.errors).toEqual([])
})

test('with its password it is merged as the plain one is, and no plain copy of it stays', async () => {
  const bytes = readFileSync(locked)
  const job = await hers.ended(await merge(locked, PASSWORD))
  expect(job).toMatchObject({ state: 'done', result: { articles: 1, known: 1, marks: 1, file: 'theirs.briefwright-backup' } })
  expect(readFileSync(locked).equals(bytes)).toBe(true)
  expect(readdirSync(tmpdir()).filter((name) => name.includes('briefwright-merge'))).toEqual([])
  expect(await hers.ended(await merge(plain, PASSWORD))).toMatchObject({ state: 'done', result: { articles: 0, known: 2 } })
})

test('it can be cancelled while it is opened', async () => {
  const other = await libraryOf(join(root, 'empty'), [])
  const started = await other.engine.call('library.merge', { path: locked, password: PASSWORD })
  expectOk(await other.engine.call('jobs.cancel', { id: expectOk(started).jobId }))
  expect((await other.ended(started)).state).toBe('cancelled')
  expect(expectOk(await other.engine.call('library.info', {})).articles).toBe(0)
  await other.engine.close()
})

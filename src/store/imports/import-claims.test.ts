import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { temporaryLibrary } from '../testing/temporary-library.ts'
import { addBatch } from './import-batches.ts'
import { CLAIM_LASTS, claimImport, claimOn, releaseClaim, renewClaim } from './import-claims.ts'

let library: ReturnType<typeof temporaryLibrary>
let batch: number
beforeEach(() => {
  library = temporaryLibrary()
  batch = addBatch(library.db, {
    subject: { kind: 'samples' },
    paths: [],
    collection: null,
    review: true,
    allowDuplicates: false,
  })
  expect(claimImport(library.db, batch, 'first')).toBe(true)
})
afterEach(() => {
  vi.useRealTimers()
  library.remove()
})

/** Milliseconds from now. */
const later = (milliseconds: number): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds })
}

test('an import has one holder, until that one lets it go', () => {
  expect(claimImport(library.db, batch, 'second')).toBe(false)
  expect(claimImport(library.db, batch, 'first')).toBe(true)
  releaseClaim(library.db, batch, 'second')
  expect(claimOn(library.db, batch)).toBe('first')
  releaseClaim(library.db, batch, 'first')
  expect(claimImport(library.db, batch, 'second')).toBe(true)
})

test('what a program that was killed held is free at once', () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  library.db.prepare('UPDATE import_claim SET process = ?').run(pid)
  expect(claimImport(library.db, batch, 'second')).toBe(true)
  expect(renewClaim(library.db, batch, 'first')).toBe(false)
})

test('a claim that nobody renews grows old, also that of another machine, or of a number that another program has now', () => {
  library.db.prepare("UPDATE import_claim SET machine = 'elsewhere', process = 1").run()
  later(CLAIM_LASTS - 1_000)
  expect(claimImport(library.db, batch, 'second')).toBe(false)
  expect(renewClaim(library.db, batch, 'first')).toBe(true)
  later(2_000)
  expect(claimImport(library.db, batch, 'second')).toBe(false)
  later(CLAIM_LASTS)
  expect(claimImport(library.db, batch, 'second')).toBe(true)
})

test('a clock that is set back frees a claim', () => {
  later(-CLAIM_LASTS - 1_000)
  expect(claimImport(library.db, batch, 'second')).toBe(true)
})

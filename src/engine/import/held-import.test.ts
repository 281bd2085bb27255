import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addBatch } from '#store/imports/import-batches.ts'
import { claimImport, claimOn } from '#store/imports/import-claims.ts'
import { temporaryLibrary } from '#store/testing/temporary-library.ts'
import { ClaimLost, holdImport } from './held-import.ts'

const MINUTES = 60_000

let library: ReturnType<typeof temporaryLibrary>
let batch: number
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
  library = temporaryLibrary()
  batch = addBatch(library.db, {
    subject: { kind: 'samples' },
    paths: [],
    collection: null,
    review: true,
    allowDuplicates: false,
  })
  claimImport(library.db, batch, 'first')
})
afterEach(() => {
  vi.useRealTimers()
  library.remove()
})

test('a job that waits keeps its import, however long', () => {
  const lost = vi.fn()
  const held = holdImport(() => library.db, batch, 'first', lost)
  vi.advanceTimersByTime(20 * MINUTES)
  expect(claimImport(library.db, batch, 'second')).toBe(false)
  held.release()
  expect(claimOn(library.db, batch)).toBe(null)
  expect(lost).not.toHaveBeenCalled()
})

test('a job whose machine slept while another program took its import over writes nothing more', () => {
  const lost = vi.fn()
  const held = holdImport(() => library.db, batch, 'first', lost)
  expect(held.db()).toBe(library.db)
  vi.setSystemTime(Date.now() + 5 * MINUTES)
  expect(claimImport(library.db, batch, 'second')).toBe(true)
  expect(() => held.db()).toThrow(ClaimLost)
  vi.advanceTimersByTime(MINUTES)
  expect(lost).toHaveBeenCalled()
  held.release()
  expect(claimOn(library.db, batch)).toBe('second')
})

test('a claim that was taken back with its transaction is noticed before anything is written', () => {
  library.db.prepare('DELETE FROM import_claim').run()
  const held = holdImport(() => library.db, batch, 'first', vi.fn())
  expect(() => held.db()).toThrow(ClaimLost)
  held.release()
})

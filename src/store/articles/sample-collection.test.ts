import { afterEach, beforeEach, expect, test } from 'vitest'
import { temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { ensureCollection, sampleCollection } from './collections.ts'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

test('the samples go into the collection that was made for them, in whatever language', () => {
  expect(sampleCollection(library.db)).toBe('Sample library')
  ensureCollection(library.db, 'Библиотека-образец')
  expect(sampleCollection(library.db)).toBe('Библиотека-образец')
})

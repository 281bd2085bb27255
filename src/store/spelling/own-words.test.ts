import { afterEach, beforeEach, expect, test } from 'vitest'
import { temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { keepOwnWords, ownWords } from './own-words.ts'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

test('own words are those that were kept last, none at first', () => {
  const { db } = library
  expect(ownWords(db)).toEqual([])
  keepOwnWords(db, ['Khorgos'])
  keepOwnWords(db, ['Khorgos', 'Tokayev'])
  expect(ownWords(db)).toEqual(['Khorgos', 'Tokayev'])
})

test('what is stored and cannot be read counts as none', () => {
  const { db } = library
  keepOwnWords(db, ['Khorgos'])
  db.prepare(`UPDATE setting SET value = '{"words":' WHERE key = 'own-words'`).run()
  expect(ownWords(db)).toEqual([])
})

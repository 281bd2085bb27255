import { afterEach, beforeEach, expect, test } from 'vitest'
import { temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { editSearch, listSearches, removeSearch, saveSearch } from './saved-searches.ts'

let library: TemporaryLibrary
beforeEach(() => {
  library = temporaryLibrary()
})
afterEach(() => library.remove())

test('searches are kept by name, and a name is given once, whatever its case and accents', () => {
  const { db } = library
  expect(saveSearch(db, 'Öl', 'oil OR petrol*')).toEqual({ ok: true, value: { id: 1, name: 'Öl', query: 'oil OR petrol*' } })
  expect(saveSearch(db, 'Gas', 'gas')).toMatchObject({ ok: true })
  expect(saveSearch(db, 'OL', 'coal')).toMatchObject({ failure: { code: 'search-exists' } })
  expect(editSearch(db, 2, { name: 'öl' })).toMatchObject({ failure: { code: 'search-exists' } })
  expect(editSearch(db, 1, { name: 'öl' })).toMatchObject({ ok: true })
  expect(editSearch(db, 2, { query: 'gas year:2022' })).toMatchObject({ ok: true })
  expect(listSearches(db)).toEqual([
    { id: 2, name: 'Gas', query: 'gas year:2022' },
    { id: 1, name: 'öl', query: 'oil OR petrol*' },
  ])
})

test('a search that is gone is said to be, and its id is not given again', () => {
  const { db } = library
  saveSearch(db, 'Gas', 'gas')
  expect(removeSearch(db, 1)).toMatchObject({ ok: true })
  expect(removeSearch(db, 1)).toMatchObject({ failure: { code: 'no-such-search' } })
  expect(editSearch(db, 1, { name: 'Oil' })).toMatchObject({ failure: { code: 'no-such-search' } })
  expect(saveSearch(db, 'Gas', 'gas')).toMatchObject({ value: { id: 2 } })
})

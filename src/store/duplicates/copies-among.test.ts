import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from '#core/near-duplicate.ts'
import { copiesAmong } from './copies-among.ts'
import { addArticle, draftOf, temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

const words = (seed: number): string =>
  Array.from({ length: 120 }, (_, index) => `w${(seed * 131 + index * (seed + 7)) % 977}`).join(' ')
const add = (text: string, date: string): number =>
  addArticle(library.db, [text], { date }, { fingerprint: fingerprint(draftOf([text]).blocks) })

test('a reprint is a copy of the older article, whichever was imported first; what was not asked about is none', () => {
  const reprint = add(`${words(1)} and a new end`, '2022-03-24')
  const original = add(words(1), '2022-03-17')
  const other = add(words(2), '2022-03-18')
  expect(copiesAmong(library.db, [reprint, original, other])).toEqual(new Map([[String(reprint), String(original)]]))
  expect(copiesAmong(library.db, [reprint, other])).toEqual(new Map())
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { trashArticles } from './article-changes.ts'
import { removeForGood } from './delete-for-good.ts'
import { articleVersions } from './article-versions.ts'
import { addArticle, temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

const add = (date: string, versionOf: number | null = null): number =>
  addArticle(library.db, [`Text of ${date}.`], { date }, { versionOf })
const ids = (article: number): number[] => articleVersions(library.db, article).map(({ id }) => id)

test('a version of a version is one of the first, and all know each other, the oldest first', () => {
  const first = add('2022-03')
  const later = add('2022-05', first)
  const earlier = add('2022-01', later)
  for (const id of [first, later, earlier]) expect(ids(id)).toEqual([earlier, first, later])
  expect(ids(add('2022-04'))).toEqual([])
})

test('versions in the trash are not shown; when the first is deleted for good the others stay together', () => {
  const first = add('2022-01')
  const second = add('2022-02', first)
  const third = add('2022-03', first)
  trashArticles(library.db, [first])
  expect(ids(third)).toEqual([second, third])
  removeForGood(library.db, [first])
  expect(ids(third)).toEqual([second, third])
  const fourth = add('2022-04', third)
  expect(ids(second)).toEqual([second, third, fourth])
})

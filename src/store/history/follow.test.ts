import { afterAll, beforeAll, expect, test } from 'vitest'
import { restoreArticles, trashArticles } from '../articles/article-changes.ts'
import { setArticleState } from '../articles/article-state.ts'
import { insertArticles } from '../articles/articles.ts'
import { inTransaction, statement } from '../sqlite/database.ts'
import { draftOf, temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { recording } from './recorder.ts'
import { applyChanges } from './apply.ts'
import { inverse } from './row-change.ts'

const MANY = 12
let library: TemporaryLibrary
let ids: number[]

beforeAll(() => {
  library = temporaryLibrary()
  ids = insertArticles(
    library.db,
    Array.from({ length: MANY }, (_, index) => ({ draft: draftOf([`Gas flows in ${index}.`]), sourceId: null })),
  )
  statement(library.db, "INSERT INTO ft (ft) VALUES ('optimize')").run()
})
afterAll(() => library.remove())

/** The parts of the full-text index, each of which was written out by itself (https://www.sqlite.org/fts5.html#the_data_table). */
const parts = (): number[] =>
  statement<{ part: number }>(library.db, 'SELECT DISTINCT (id >> 37) AS part FROM ft_data WHERE id > 10')
    .all()
    .map(({ part }) => part)

function undone(work: () => void): void {
  inTransaction(library.db, () => {
    const { changes } = recording(library.db, work)
    expect(applyChanges(library.db, changes.map(inverse).toReversed()).ok).toBe(true)
  })
}

test('a star and what was read come and go without the texts being indexed again', () => {
  const before = parts()
  undone(() => setArticleState(library.db, ids, { starred: true, read: true }))
  expect(parts()).toEqual(before)
})

test('many articles go to the trash and come back with their index written out once, not once for each', () => {
  const before = parts().length
  inTransaction(library.db, () => trashArticles(library.db, ids))
  expect(parts().length).toBeLessThanOrEqual(before + 1)
  restoreArticles(library.db, ids)
  const restored = parts().length
  undone(() => trashArticles(library.db, ids))
  expect(parts().length).toBeLessThanOrEqual(restored + 2)
})

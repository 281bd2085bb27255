import { afterEach, beforeEach, expect, test } from 'vitest'
import { addExcerpt, getExcerpt, removeExcerpt, restoreExcerpt, updateExcerpt } from '../marks/excerpts.ts'
import { addArticle, temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { updateMetadata } from './article-changes.ts'
import { getArticle } from './articles.ts'
import { gradePublication } from './publication-grades.ts'

let library: TemporaryLibrary
beforeEach(() => {
  library = temporaryLibrary()
  const from = (publication: string | null) => addArticle(library.db, ['Gas flows.'], { publication })
  for (const publication of ['Grid Week', 'grid week', null]) from(publication)
  addExcerpt(library.db, 1, { block: 1, start: 0, end: 3, quote: 'Gas', prefix: '', suffix: '' })
})
afterEach(() => library.remove())

const reliabilities = () => [1, 2, 3].map((id) => getArticle(library.db, id)?.reliability)
const graded = () => getExcerpt(library.db, '1:1')

test('a publication is graded once for all its articles, whatever its capitals, and its excerpts show that', () => {
  expect(reliabilities()).toEqual([null, null, null])
  gradePublication(library.db, 'Grid Week', 'B')
  expect(reliabilities()).toEqual(['B', 'B', null])
  expect(graded()).toMatchObject({ reliability: 'B', credibility: null })
  gradePublication(library.db, 'GRID WEEK', 'D')
  expect(reliabilities()).toEqual(['D', 'D', null])
  gradePublication(library.db, 'grid week', null)
  expect(reliabilities()).toEqual([null, null, null])
})

test('a publication that the library has not is refused, and those that it has are named', () => {
  expect(gradePublication(library.db, 'Grid Month', 'A')).toMatchObject({
    failure: { code: 'no-such-publication', message: expect.stringContaining('Grid Week') as string },
  })
})

test('an article that is found to be from another publication has its grade', () => {
  gradePublication(library.db, 'Grid Week', 'B')
  updateMetadata(library.db, 1, { publication: 'Basin Papers' })
  expect(reliabilities()).toEqual([null, 'B', null])
})

test('the credibility of an excerpt is apart from its publication, stays when it is removed and restored, and can be taken away', () => {
  updateExcerpt(library.db, '1:1', { credibility: '2' })
  expect(graded()).toMatchObject({ reliability: null, credibility: '2' })
  updateExcerpt(library.db, '1:1', { note: 'Look here.' })
  removeExcerpt(library.db, '1:1')
  restoreExcerpt(library.db, '1:1')
  expect(graded()).toMatchObject({ credibility: '2', note: 'Look here.' })
  updateExcerpt(library.db, '1:1', { credibility: null })
  expect(graded()?.credibility).toBeNull()
})

test('the marking of an article is kept when its other details change', () => {
  updateMetadata(library.db, 1, { marking: 'TLP:AMBER' })
  updateMetadata(library.db, 1, { title: 'Gas' })
  expect(getArticle(library.db, 1)).toMatchObject({ title: 'Gas', marking: 'TLP:AMBER' })
})

test('a label of TLP 2.0 at the head of a text is the marking of its article, until it is changed', () => {
  const id = addArticle(library.db, ['TLP:AMBER. Not for release.', 'Gas flows.'])
  expect(getArticle(library.db, id)).toMatchObject({ marking: 'TLP:AMBER' })
  updateMetadata(library.db, id, { marking: '' })
  expect(getArticle(library.db, id)).toMatchObject({ marking: '' })
  expect(getArticle(library.db, addArticle(library.db, ['Gas flows.', 'This is not TLP:RED.']))).toMatchObject({ marking: '' })
})

import { expect, test } from 'vitest'
import { createBrief, removeBrief } from './briefs.ts'
import { followedBriefs } from './followed-briefs.ts'
import { temporaryLibrary } from '../testing/temporary-library.ts'

const TEMPLATE = { id: 'bluf-note', version: 1 }
const content = (title: string) => ({ title, authors: [], marking: '', date: '2026', language: 'en', themes: [], sections: [] })

test('a brief remembers which one it follows when that one is deleted or damaged, and is forgotten when it goes itself', () => {
  const library = temporaryLibrary()
  const { db } = library
  createBrief(db, TEMPLATE, content('January'))
  createBrief(db, TEMPLATE, content('February'), 1)
  createBrief(db, TEMPLATE, content('March'), 2)
  expect([...followedBriefs(db).values()].map(({ title, deleted }) => [title, deleted])).toEqual([
    ['January', false],
    ['February', false],
  ])
  removeBrief(db, 1)
  db.prepare(`UPDATE brief SET content = '{}' WHERE id = 2`).run()
  expect([...followedBriefs(db)]).toEqual([
    [2, { id: '1', title: 'January', deleted: true }],
    [3, { id: '2', title: '', deleted: false }],
  ])
  removeBrief(db, 3)
  expect([...followedBriefs(db).keys()]).toEqual([2])
  library.remove()
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import type { BriefContent } from '#core/brief.ts'
import { briefAtRevision, createBrief, getBrief, listBriefs, removeBrief, saveBrief } from './briefs.ts'
import { addToCollection, ensureCollection, listCollections } from '../articles/collections.ts'
import { addArticle, temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

const TEMPLATE = { id: 'policy-brief', version: 2 }
const sentence = { id: 's1', text: 'Gas flows *east*.', evidence: { excerpts: ['3:10'], tag: null } }
const content = (title: string): BriefContent => ({
  title,
  authors: ['A'],
  marking: 'OFFICIAL',
  date: '2024-05',
  language: 'en',
  themes: ['energy'],
  sections: [
    { id: 'x', slot: 'summary', title: 'Summary', theme: null, blocks: [{ kind: 'paragraph', id: 'p', sentences: [sentence] }] },
  ],
})

test('a brief comes back as it was saved, and every earlier revision with it', () => {
  const { db } = library
  const brief = createBrief(db, TEMPLATE, content('One'))
  expect(brief).toMatchObject({ ...content('One'), id: 1, template: TEMPLATE, revision: 1 })
  const saved = saveBrief(db, 1, 1, content('Two'))
  expect(saved.ok && saved.value.revision).toBe(2)
  saveBrief(db, 1, 2, content('Three'))
  expect(getBrief(db, 1)).toMatchObject({ title: 'Three', revision: 3 })
  expect([1, 2, 3, 4].map((revision) => briefAtRevision(db, 1, revision)?.title)).toEqual(['One', 'Two', 'Three', undefined])
})

test('a save from an older revision changes nothing', () => {
  const { db } = library
  createBrief(db, TEMPLATE, content('One'))
  saveBrief(db, 1, 1, content('Two'))
  const late = saveBrief(db, 1, 1, content('Other'))
  expect(late.ok || late.failure.code).toBe('brief-changed-elsewhere')
  expect(getBrief(db, 1)).toMatchObject({ title: 'Two', revision: 2 })
})

test('a save may name what stands as it did: in the latest revision, and, when it is made twice, in the one it was made from', () => {
  const { db } = library
  createBrief(db, TEMPLATE, content('One'))
  const named = { ...content('Two'), sections: [{ kept: 'x' }] }
  expect(saveBrief(db, 1, 1, named)).toMatchObject({ value: { revision: 2 } })
  expect(getBrief(db, 1)).toMatchObject({ ...content('Two'), revision: 2 })
  expect(saveBrief(db, 1, 1, named)).toMatchObject({ value: { revision: 2 } })
  const late = [saveBrief(db, 1, 1, { ...named, title: 'Three' }), saveBrief(db, 1, 2, { ...named, sections: [{ kept: 'y' }] })]
  expect(late.map((result) => result.ok || result.failure.code)).toEqual(['brief-changed-elsewhere', 'brief-changed-elsewhere'])
  expect(getBrief(db, 1)).toMatchObject({ ...content('Two'), revision: 2 })
})

test('saving what is there already makes no revision', () => {
  createBrief(library.db, TEMPLATE, content('One'))
  const saved = saveBrief(library.db, 1, 1, content('One'))
  expect(saved.ok && saved.value.revision).toBe(1)
})

test('a removed brief is gone from the list, and neither removed again nor saved', () => {
  const { db } = library
  createBrief(db, TEMPLATE, content('One'))
  expect(removeBrief(db, 1).ok).toBe(true)
  const codes = [removeBrief(db, 1), saveBrief(db, 1, 1, content('x'))].map((result) => result.ok || result.failure.code)
  expect(codes).toEqual(['no-such-brief', 'no-such-brief'])
  expect([listBriefs(db), getBrief(db, 1)]).toEqual([[], null])
})

test('a collection is known by its name in any case and holds an article once', () => {
  const { db } = library
  const ids = [addArticle(db, ['a']), addArticle(db, ['b'])]
  const collection = ensureCollection(db, ' Silk Road ')
  expect(ensureCollection(db, 'silk road')).toBe(collection)
  addToCollection(db, collection, [...ids, ...ids, 99])
  expect(listCollections(db)).toEqual([{ id: collection, name: 'Silk Road', articles: 2 }])
})

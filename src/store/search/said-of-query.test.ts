import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addToCollection, ensureCollection } from '../articles/collections.ts'
import { decide } from '../marks/decisions.ts'
import { addExcerpt } from '../marks/excerpts.ts'
import { seedThemes } from '../marks/themes.ts'
import { addArticle, temporaryLibrary, themeOf, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { searchLibrary, type SearchOptions } from './search.ts'

let library: TemporaryLibrary

beforeAll(() => {
  library = temporaryLibrary()
  const { db } = library
  seedThemes(db, [themeOf('energy'), themeOf('security')])
  addArticle(db, ['Nothing to see.', 'The energy policy.'], { title: 'Gas flows', authors: ['Ann Lee'], publication: 'The Post' })
  addArticle(db, ['Gas policy comes before energy.'], { title: 'Uranium', authors: ['Bob Ray'], publication: 'Astana Times' })
  addArticle(db, ['Казахстанский газ.'], { title: 'Китай и ёлка', authors: ['Анна Ли'], language: 'ru' })
  decide(db, 2, 1, 'energy', 'accepted')
  addExcerpt(db, 1, { block: 1, start: 0, end: 7, quote: 'Nothing', prefix: '', suffix: '' }, ['security'], 'the dumplings')
  addToCollection(db, ensureCollection(db, 'To read'), [2])
})
afterAll(() => library.remove())

const articles = (query: string, options: Partial<SearchOptions> = {}): number[] => {
  const result = searchLibrary(library.db, { query, ...options })
  if (!result.ok) throw new Error(result.failure.message)
  return result.value.hits.map(({ article }) => article)
}
const notes = (query: string): string[] => {
  const result = searchLibrary(library.db, { query })
  return result.ok ? result.value.notes : []
}
const meant = (query: string): string | null => {
  const result = searchLibrary(library.db, { query })
  return result.ok ? result.value.meant : null
}

describe('a query that cannot be understood says why:', () => {
  test.for([
    ['theme:enrgy', 'There is no theme “enrgy”. Themes: energy, security.'],
    ['from:yesterday', 'from:2022-03-05'],
    ['language:klingon', 'Languages of this library: en, ru.'],
    ['in:later', 'Collections: “To read”.'],
    ['publication:=Times', 'No article is from “Times”'],
    ['has:picture', 'has: knows note'],
    ['has:constructor', 'has: knows note'],
    ['is:constructor', 'is: knows unread'],
    ['is:new', 'is: knows unread'],
  ] as const)('%s', ([query, message]) => {
    const result = searchLibrary(library.db, { query })
    expect(result.ok || result.failure).toMatchObject({ code: 'bad-query', message: expect.stringContaining(message) })
  })
})

test('a filter that is still being typed narrows nothing until it means something', () => {
  expect(articles('gas from:20', { mode: 'typing' })).toEqual([1, 2])
  expect(articles('gas theme:ener', { mode: 'typing' })).toEqual([2])
  expect(articles('gas language:rus', { mode: 'typing' })).toEqual([])
  expect(articles('gas -from:20', { mode: 'typing' })).toEqual([1, 2])
  expect(articles('gas NOT is:re', { mode: 'typing' })).toEqual([1, 2])
})

test('what a finished query passes over is said, and a right one has nothing to say', () => {
  expect(notes('gas "energy policy" AND NOT (author:lee OR theme:security) https://post.example')).toEqual([])
  expect(notes('gas "energy policy')).toEqual([expect.stringContaining('quotation mark')])
  expect(notes('(gas OR')).toEqual([expect.stringContaining('bracket'), expect.stringContaining('OR has nothing')])
  expect(notes('gas) autor:lee')).toEqual([expect.stringContaining('closing'), expect.stringContaining('“autor:” is no field')])
})

test('a typing error that finds nothing is answered with what was probably meant', () => {
  expect(meant('uranuim author:ray')).toBe('uranium author:ray')
  expect(meant('"enrgy policy" OR dumplngs')).toBe('"energy policy" OR dumplings')
  expect(meant('казахстанкий')).toBe('казахстанский')
  expect(meant('urraniumm')).toBe('uranium')
  expect(meant('uranium dumplings')).toBeNull()
  expect(meant('uran zzzzzz')).toBeNull()
})

test('a misspelt field is answered with the one that was probably meant, and so is what stands behind it', () => {
  expect(meant('autor:ray')).toBe('author:ray')
  expect(meant('gas publcation:"The Post" -titel:oil')).toBe('gas publication:"The Post" -title:oil')
  expect(meant('autor:Lei OR publicaton:Astna')).toBe('author:Lei OR publication:astana')
  expect(meant('titel:кетай')).toBe('title:китай')
  expect(meant('http:ray')).toBeNull()
  expect(meant('autor:lee gas')).toBe('author:lee gas')
})

test('words to mark are those of the query and their other forms, not those it does without', () => {
  const result = searchLibrary(library.db, { query: 'flowing OR title:gas* NOT author:lee -uranium' })
  expect(result.ok && result.value.words).toEqual([
    { text: 'flowing', prefix: false },
    { text: 'flows', prefix: false },
    { text: 'gas', prefix: true },
  ])
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { listArticles } from '../articles/article-list.ts'
import { checkLibrary } from '../library/integrity.ts'
import { decide } from './decisions.ts'
import { addTheme, getTheme, listThemes, removeTheme, restoreTheme, seedThemes, updateTheme } from './themes.ts'
import { addArticle, temporaryLibrary, themeOf, type TemporaryLibrary } from '../testing/temporary-library.ts'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

const slugs = (): string[] => listThemes(library.db).map(({ slug }) => slug)
const own = (name: string, parent: string | null = null) =>
  addTheme(library.db, { name, definition: '', colour: '#112233', parent, terms: ['word'] })

test('built-in themes follow the program, those the user edited or removed stay as they are', () => {
  const { db } = library
  seedThemes(db, [themeOf('energy'), themeOf('security'), themeOf('xinjiang')])
  updateTheme(db, 'energy', { terms: ['my own'] })
  removeTheme(db, 'security')
  seedThemes(db, [
    themeOf('energy', { terms: ['newer'] }),
    themeOf('security'),
    themeOf('xinjiang', { terms: ['newer'] }),
    themeOf('rivalry'),
  ])
  expect(slugs()).toEqual(['energy', 'xinjiang', 'rivalry'])
  expect([getTheme(db, 'energy')?.terms, getTheme(db, 'xinjiang')?.terms]).toEqual([['my own'], ['newer']])
})

test('an own theme gets a slug of its name that no other theme has or had', () => {
  const added = ['Russia & rivalry!', 'Énergie', 'energie', 'Энергия'].map((name) => own(name))
  expect(added.map((result) => result.ok && result.value.slug)).toEqual(['russia-rivalry', 'energie', 'energie-2', 'theme'])
  removeTheme(library.db, 'energie')
  const again = own('Énergie')
  expect(again.ok && again.value.slug).toBe('energie-3')
  expect(slugs()).toEqual(['russia-rivalry', 'energie-2', 'theme', 'energie-3'])
})

test('two themes of one name and a parent that is not there are refused', () => {
  own('Water')
  const codes = [own('water'), own('Rivers', 'lakes'), updateTheme(library.db, 'none', {}), own('Rivers', 'water')]
  expect(codes.map((result) => result.ok || result.failure.code)).toEqual([
    'theme-exists',
    'no-such-theme',
    'no-such-theme',
    true,
  ])
})

test('a removed theme comes back with everything it was given to', () => {
  const { db } = library
  seedThemes(db, [themeOf('energy')])
  const id = addArticle(db, ['Gas.'])
  decide(db, id, 1, 'energy', 'accepted')
  expect(removeTheme(db, 'energy')).toBe(true)
  expect([slugs(), listArticles(db).rows[0]?.themes, listArticles(db, { theme: 'energy' }).total]).toEqual([[], [], 0])
  expect(restoreTheme(db, 'energy')).toBe(true)
  expect(restoreTheme(db, 'energy')).toBe(false)
  expect([listArticles(db).rows[0]?.themes, listArticles(db, { theme: 'energy' }).total]).toEqual([['energy'], 1])
  expect(removeTheme(db, 'nonsense')).toBe(false)
})

test('a built-in theme that is damaged is not written over in silence', () => {
  const { db } = library
  seedThemes(db, [themeOf('energy')])
  db.prepare(`UPDATE theme SET data = '{"slug":1}'`).run()
  seedThemes(db, [themeOf('energy', { terms: ['newer'] })])
  expect(slugs()).toEqual([])
  expect(checkLibrary(db)).toEqual([expect.stringContaining('energy')])
})

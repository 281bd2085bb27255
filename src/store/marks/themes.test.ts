import { afterEach, beforeEach, expect, test } from 'vitest'
import { listArticles } from '../articles/article-list.ts'
import { checkLibrary } from '../library/integrity.ts'
import { decide, listDecisions } from './decisions.ts'
import { listExcerpts } from './excerpt-list.ts'
import { addExcerpt } from './excerpts.ts'
import { editTheme, removeTheme } from './theme-edits.ts'
import { mergeThemes } from './theme-merge.ts'
import { addTheme, getTheme, listThemes, seedThemes } from './themes.ts'
import { addArticle, temporaryLibrary, themeOf, type TemporaryLibrary } from '../testing/temporary-library.ts'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

const slugs = (): string[] => listThemes(library.db).map(({ slug }) => slug)
const anchorAt = (block: number, quote: string) => ({ block, start: 0, end: quote.length, quote, prefix: '', suffix: '' })
const own = (name: string, parent: string | null = null) =>
  addTheme(library.db, { name, definition: '', colour: '#112233', parent, terms: ['word'] })

test('built-in themes follow the program, those the user edited or removed stay as they are', () => {
  const { db } = library
  seedThemes(db, [themeOf('energy'), themeOf('security'), themeOf('xinjiang')])
  editTheme(db, 'energy', { terms: ['my own'] })
  editTheme(db, 'xinjiang', { before: 'energy' })
  removeTheme(db, 'security')
  seedThemes(db, [
    themeOf('energy', { terms: ['newer'] }),
    themeOf('security'),
    themeOf('xinjiang', { terms: ['newer'] }),
    themeOf('rivalry'),
  ])
  expect(slugs()).toEqual(['xinjiang', 'energy', 'rivalry'])
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
  const codes = [own('water'), own('Rivers', 'lakes'), editTheme(library.db, 'nowhere', {}), own('Rivers', 'water')]
  expect(codes.map((result) => result.ok || result.failure.code)).toEqual([
    'theme-exists',
    'no-such-theme',
    'no-such-theme',
    true,
  ])
})

test('a removed theme is shown nowhere, what stands below it moves up, and what had it is counted', () => {
  const { db } = library
  seedThemes(db, [themeOf('energy'), themeOf('gas', { parent: 'energy' })])
  const id = addArticle(db, ['Gas.'])
  decide(db, id, 1, 'energy', 'accepted')
  addExcerpt(db, id, anchorAt(1, 'Gas.'), ['energy'])
  expect(removeTheme(db, 'energy')).toEqual({ ok: true, value: { excerpts: 1, decisions: 1, briefs: 0, below: 1 } })
  expect([slugs(), listArticles(db).rows[0]?.themes, listArticles(db, { theme: 'energy' }).total]).toEqual([['gas'], [], 0])
  expect(getTheme(db, 'gas')?.parent).toBe(null)
  expect(removeTheme(db, 'energy')).toMatchObject({ failure: { code: 'no-such-theme' } })
})

test('a theme stands under no theme that stands under it', () => {
  const { db } = library
  seedThemes(db, [themeOf('energy'), themeOf('gas', { parent: 'energy' }), themeOf('pipes', { parent: 'gas' })])
  for (const parent of ['energy', 'gas', 'pipes'])
    expect(editTheme(db, 'energy', { parent })).toMatchObject({ failure: { code: 'theme-circular' } })
  expect(editTheme(db, 'pipes', { parent: 'energy' }).ok).toBe(true)
  expect(editTheme(db, 'gas', { parent: null }).ok).toBe(true)
})

test('a theme that is put before another stands on its level', () => {
  const { db } = library
  seedThemes(db, [themeOf('energy'), themeOf('gas', { parent: 'energy' }), themeOf('security'), themeOf('oil')])
  editTheme(db, 'oil', { before: 'gas' })
  expect([slugs(), getTheme(db, 'oil')?.parent]).toEqual([['energy', 'oil', 'gas', 'security'], 'energy'])
  editTheme(db, 'oil', { before: null, parent: null })
  expect([slugs(), getTheme(db, 'oil')?.parent]).toEqual([['energy', 'gas', 'security', 'oil'], null])
  expect(editTheme(db, 'oil', { before: 'coal' })).toMatchObject({ failure: { code: 'no-such-theme' } })
})

test('of a merged theme the other has everything: marks once, decisions with the yes before the no, terms, the themes below', () => {
  const { db } = library
  seedThemes(db, [
    themeOf('energy', { terms: ['gas'] }),
    themeOf('oil', { terms: ['oil', 'gas'] }),
    themeOf('crude', { parent: 'oil' }),
  ])
  const id = addArticle(db, ['Gas.', 'Oil.', 'Coal.'])
  addExcerpt(db, id, anchorAt(1, 'Gas.'), ['oil', 'energy'])
  addExcerpt(db, id, anchorAt(2, 'Oil.'), ['oil'])
  decide(db, id, 1, 'energy', 'rejected')
  decide(db, id, 1, 'oil', 'accepted')
  decide(db, id, 2, 'energy', 'accepted')
  decide(db, id, 2, 'oil', 'rejected')
  decide(db, id, 3, 'oil', 'rejected')
  expect(mergeThemes(db, 'oil', 'energy')).toEqual({ ok: true, value: { excerpts: 2, decisions: 3, briefs: 0, below: 1 } })
  expect(listDecisions(db, id)).toEqual([
    { block: 1, theme: 'energy', decision: 'accepted' },
    { block: 2, theme: 'energy', decision: 'accepted' },
    { block: 3, theme: 'energy', decision: 'rejected' },
  ])
  expect(listExcerpts(db).map(({ themes }) => themes)).toEqual([['energy'], ['energy']])
  expect(listArticles(db, { theme: 'energy' }).total).toBe(1)
  expect([slugs(), getTheme(db, 'energy')?.terms, getTheme(db, 'crude')?.parent]).toEqual([
    ['energy', 'crude'],
    ['gas', 'oil'],
    'energy',
  ])
  expect(checkLibrary(db)).toEqual([])
})

test('a theme that is merged into one below it gives it its own place', () => {
  const { db } = library
  seedThemes(db, [
    themeOf('top'),
    themeOf('energy', { parent: 'top' }),
    themeOf('gas', { parent: 'energy' }),
    themeOf('pipes', { parent: 'gas' }),
  ])
  expect(mergeThemes(db, 'energy', 'pipes').ok).toBe(true)
  expect([getTheme(db, 'pipes')?.parent, getTheme(db, 'gas')?.parent]).toEqual(['top', 'pipes'])
  expect(mergeThemes(db, 'gas', 'gas')).toMatchObject({ failure: { code: 'theme-circular' } })
})

test('a theme that is not there is answered with the one that was meant', () => {
  seedThemes(library.db, [themeOf('energy'), themeOf('security')])
  const said = (slug: string): unknown => {
    const result = removeTheme(library.db, slug)
    return result.ok ? result : result.failure.message
  }
  expect(said('enrgy')).toContain('Did you mean energy?')
  expect(said('secur')).toContain('Did you mean security?')
  expect(said('weather')).not.toContain('Did you mean')
})

test('a built-in theme that is damaged is not written over in silence', () => {
  const { db } = library
  seedThemes(db, [themeOf('energy')])
  db.prepare(`UPDATE theme SET data = '{"slug":1}'`).run()
  seedThemes(db, [themeOf('energy', { terms: ['newer'] })])
  expect(slugs()).toEqual([])
  expect(checkLibrary(db)).toEqual([expect.stringContaining('energy')])
})

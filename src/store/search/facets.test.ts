import { afterAll, beforeAll, expect, test } from 'vitest'
import { decide } from '../marks/decisions.ts'
import { seedThemes } from '../marks/themes.ts'
import { addArticle, temporaryLibrary, themeOf, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { countFacets } from './facets.ts'
import { searchLibrary } from './search.ts'

let library: TemporaryLibrary

beforeAll(() => {
  library = temporaryLibrary()
  const { db } = library
  seedThemes(db, [themeOf('energy'), themeOf('security')])
  addArticle(db, ['Gas flows east.'], { publication: 'The Post', date: '2021-03' })
  addArticle(db, ['Gas flows west.'], { publication: 'The Post', date: '2022', language: 'ru' })
  addArticle(db, ['Gas and oil.'], { publication: 'Astana Times', date: '2022-05-06' })
  addArticle(db, ['Oil alone.'], { publication: 'Astana Times' })
  decide(db, 1, 1, 'energy', 'accepted')
  decide(db, 3, 1, 'energy', 'accepted')
  decide(db, 3, 1, 'security', 'accepted')
})
afterAll(() => library.remove())

const facets = (query: string, filter: { theme?: string } = {}) => {
  const counted = countFacets(library.db, { query, ...filter })
  if (!counted.ok) throw new Error(counted.failure.message)
  return counted.value
}

test('the articles that a query finds are counted by theme, publication, year and language', () => {
  expect(facets('gas')).toEqual({
    total: 3,
    counted: 3,
    themes: [
      { value: 'energy', articles: 2 },
      { value: 'security', articles: 1 },
    ],
    publications: [
      { value: 'The Post', articles: 2 },
      { value: 'Astana Times', articles: 1 },
    ],
    years: [
      { value: '2022', articles: 2 },
      { value: '2021', articles: 1 },
    ],
    languages: [
      { value: 'en', articles: 2 },
      { value: 'ru', articles: 1 },
    ],
  })
  expect(facets('gas', { theme: 'security' })).toMatchObject({ total: 1, years: [{ value: '2022', articles: 1 }] })
})

test.each(['gas', 'ga', 'g*', 'flow', 'west-east', '(gas OR oil)'])(
  'a value of %s finds as many articles as it says, once it is a filter',
  (begun) => {
    const { themes, publications, years, languages } = facets(begun)
    const said = [
      ...themes.map(({ value, articles }) => [`${begun} theme:${value}`, articles] as const),
      ...publications.map(({ value, articles }) => [`${begun} publication:="${value}"`, articles] as const),
      ...years.map(({ value, articles }) => [`${begun} year:${value}`, articles] as const),
      ...languages.map(({ value, articles }) => [`${begun} language:${value}`, articles] as const),
    ]
    for (const [query, articles] of said) {
      const found = searchLibrary(library.db, { query })
      expect(found.ok && [query, found.value.total]).toEqual([query, articles])
    }
  },
)

test('a query that cannot be understood is refused as its search is', () => {
  expect(countFacets(library.db, { query: 'from:yesterday gas' })).toMatchObject({ failure: { code: 'bad-query' } })
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { ARTICLE_GROUPS, groupOf } from '#core/article-group.ts'
import { groupOrder } from './article-groups.ts'
import { listArticles } from './article-list.ts'
import { decide } from '../marks/decisions.ts'
import { statement } from '../sqlite/database.ts'
import { addArticle, temporaryLibrary, themeOf, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { seedThemes } from '../marks/themes.ts'

let library: TemporaryLibrary
beforeEach(() => {
  library = temporaryLibrary()
  seedThemes(library.db, [themeOf('energy'), themeOf('security')])
  const add = (title: string, publication: string | null, date: string | null): void => {
    addArticle(library.db, ['One.'], { title, publication, date })
  }
  add('Late gas', 'Steppe Ledger', '2024-03-04')
  add('Border', 'Institute Papers', '2023-01-14')
  add('No date', null, null)
  add('Early gas', 'Steppe Ledger', '2024-03')
  add('Year alone', 'Institute Papers', '2023')
  add('Apples', null, '2023-01-02')
  for (const [article, theme] of [
    [1, 'security'],
    [2, 'energy'],
    [2, 'security'],
    [5, 'energy'],
  ] as const)
    decide(library.db, article, 1, theme, 'accepted')
})
afterEach(() => library.remove())

const listed = (options: Parameters<typeof listArticles>[1]): [string | null, string][] =>
  listArticles(library.db, options).rows.map((row) => [groupOf(row, options?.group ?? 'none'), row.title])

test('articles of a publication stand together, by its name, those without one last; in the order of the list within', () => {
  expect(listed({ group: 'publication' })).toEqual([
    ['Institute Papers', 'Border'],
    ['Institute Papers', 'Year alone'],
    ['Steppe Ledger', 'Late gas'],
    ['Steppe Ledger', 'Early gas'],
    [null, 'Apples'],
    [null, 'No date'],
  ])
  expect(listed({ group: 'publication', sort: 'title' }).map(([, title]) => title)).toEqual([
    'Border',
    'Year alone',
    'Early gas',
    'Late gas',
    'Apples',
    'No date',
  ])
})

test('an article of two themes stands once, under the first of the navigator', () => {
  expect(listed({ group: 'theme', sort: 'title' })).toEqual([
    ['energy', 'Border'],
    ['energy', 'Year alone'],
    ['security', 'Late gas'],
    [null, 'Apples'],
    [null, 'Early gas'],
    [null, 'No date'],
  ])
})

test('months run with the order of the list, and backwards where that is by title', () => {
  const months = ['2024-03', '2024-03', '2023-01', '2023-01', '2023']
  expect(listed({ group: 'month' }).map(([month]) => month)).toEqual([...months, null])
  expect(listed({ group: 'month', sort: 'oldest' }).map(([month]) => month)).toEqual([null, ...months.toReversed()])
  expect(
    listed({ group: 'month', sort: 'title' })
      .map(([, title]) => title)
      .slice(0, 3),
  ).toEqual(['Early gas', 'Late gas', 'Apples'])
})

/** The months in the order of the list, again where others stand between. */
const runs = (sort: 'newest' | 'oldest'): (string | null)[] => {
  const months = listed({ group: 'month', sort, limit: 5_000 }).map(([month]) => month)
  return months.filter((month, index) => month !== months[index - 1])
}

test('a month stands once, also where a day of it has more articles than its room, which lends places of the next month', () => {
  addArticle(library.db, ['One.'], { title: 'June', publication: null, date: '2022-06' })
  addArticle(library.db, ['One.'], { title: 'First of June', publication: null, date: '2022-06-01' })
  for (let index = 0; index < 1_026; index += 1)
    addArticle(library.db, ['One.'], { title: `Wire ${index}`, publication: null, date: '2022-05-31' })
  const months = ['2024-03', '2023-01', '2023', '2022-06', '2022-05']
  expect(runs('newest')).toEqual([...months, null])
  expect(runs('oldest')).toEqual([null, ...months.toReversed()])
})

test('pages follow each other, and the first says how many articles each group holds', () => {
  for (const group of ARTICLE_GROUPS) {
    const all = listed({ group })
    expect([0, 2, 4].flatMap((offset) => listed({ group, limit: 2, offset }))).toEqual(all)
    const counts = new Map<string | null, number>()
    for (const [key] of all) counts.set(key, (counts.get(key) ?? 0) + 1)
    const groups = listArticles(library.db, { group, limit: 2 }).groups.map(({ key, count }) => [key, count] as const)
    expect(new Map(groups)).toEqual(group === 'none' ? new Map() : counts)
  }
  expect(listArticles(library.db, { group: 'month', offset: 2 }).groups).toEqual([])
})

test('under publications the index gives the order, so that the first page of a long list is not sorted out of all of it', () => {
  const order = groupOrder('publication', 'newest', () => true)
  const plan = statement<{ detail: string }>(
    library.db,
    `EXPLAIN QUERY PLAN SELECT a.id FROM article a WHERE a.deleted_at IS NULL ORDER BY ${order}a.ord DESC LIMIT 40`,
  ).all()
  expect(plan.map(({ detail }) => detail)).toContain('SCAN a USING INDEX article_publication')
})

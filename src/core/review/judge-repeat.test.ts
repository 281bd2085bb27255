import { expect, test } from 'vitest'
import { judgeRepeat, type Comparable } from './judge-repeat.ts'

const article = (change: Partial<Comparable> = {}): Comparable => ({
  title: 'A port on the Caspian',
  authors: ['Ann Other'],
  date: '2022-01-14',
  url: null,
  language: 'en',
  hasText: true,
  ...change,
})
const share = (value: number) => () => value
const never = (): number => {
  throw new Error('A record without text has no words to compare.')
}

test('most words in common make one article, some do not', () => {
  expect(judgeRepeat(article(), article(), share(0.6))).toEqual({ why: 'near', similarity: 0.6 })
  expect(judgeRepeat(article(), article(), share(0.59))).toBeNull()
})

test('an address makes one article of a rewritten text, unless title and text are others', () => {
  const url = 'https://outlet.example/piece'
  const other = 'http://www.outlet.example/piece/?utm_source=x'
  expect(judgeRepeat(article({ url }), article({ url: other }), share(0.05))).toEqual({ why: 'same-address', similarity: 0.05 })
  expect(judgeRepeat(article({ url }), article({ url: other, title: 'Rewritten' }), share(0.2))?.why).toBe('same-address')
  expect(judgeRepeat(article({ url }), article({ url: other, title: 'Something else' }), share(0.1))).toBeNull()
})

test('under the address of a front page only the words count', () => {
  const url = 'https://outlet.example/'
  expect(judgeRepeat(article({ url }), article({ url }), share(0.1))).toBeNull()
  expect(judgeRepeat(article({ url, hasText: false, date: null }), article({ url }), never)).toBeNull()
})

test('a record without text is the article of that title, year and first author', () => {
  const record = article({ hasText: false, title: 'A Port on the Caspian.', authors: ['Other, Ann'], date: '2022' })
  expect(judgeRepeat(record, article(), never)).toEqual({ why: 'same-record', similarity: 1 })
  expect(judgeRepeat(record, article({ date: '2021' }), never)).toBeNull()
  expect(judgeRepeat(record, article({ authors: ['Bob Else'] }), never)).toBeNull()
  expect(judgeRepeat({ ...record, date: null }, article({ date: null }), never)).toBeNull()
})

test('two untitled records without text are not the same', () => {
  const untitled = article({ hasText: false, title: '', authors: [] })
  expect(judgeRepeat(untitled, untitled, never)).toBeNull()
})

test('a DOI is the record itself, whatever the words', () => {
  const one = article({ url: 'https://doi.org/10.1000/182', title: 'One', hasText: false })
  expect(judgeRepeat(one, article({ url: 'doi:10.1000/182' }), never)).toEqual({ why: 'same-record', similarity: 1 })
})

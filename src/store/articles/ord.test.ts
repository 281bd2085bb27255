import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PartialDate } from '#core/article.ts'
import { freeOrd, ordRange, ordsOfDate } from './ord.ts'
import { addArticle, temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'

const isIn = (date: PartialDate | null, from?: PartialDate, to?: PartialDate): boolean => {
  const { low, high } = ordRange(from, to)
  const { low: ord } = ordsOfDate(date)
  return ord >= low && ord <= high
}

test('places follow the calendar, from undated over years and months to days', () => {
  const dates = [
    null,
    '0000',
    '1969-12-31',
    '1970-01-01',
    '2022',
    '2022-01',
    '2022-01-01',
    '2022-01-31',
    '2022-02',
    '2022-12-31',
    '2023',
    '9999-12-31',
  ]
  const places = dates.map((date) => ordsOfDate(date))
  for (const [index, place] of places.entries()) {
    const next = places[index + 1]
    expect(place.low).toBeLessThanOrEqual(place.high)
    if (next !== undefined) expect(place.high).toBeLessThan(next.low)
  }
})

describe('a range', () => {
  test('includes its last year, month and day to the end', () => {
    expect(isIn('2022-12-31', undefined, '2022')).toBe(true)
    expect(isIn('2023-01-01', undefined, '2022')).toBe(false)
    expect(isIn('2022-02-28', '2022-02', '2022-02')).toBe(true)
    expect(isIn('2022-03-01', '2022-02', '2022-02')).toBe(false)
    expect(isIn('2022-02-03', '2022-02-03', '2022-02-03')).toBe(true)
    expect(isIn('2022-02-04', '2022-02-03', '2022-02-03')).toBe(false)
  })

  test('leaves undated articles out', () => {
    expect(isIn(null, undefined, '9999')).toBe(false)
    expect(isIn(null, '0000')).toBe(false)
  })
})

describe('in a library', () => {
  let library: TemporaryLibrary
  beforeEach(() => (library = temporaryLibrary()))
  afterEach(() => library.remove())

  test('more articles of one day than it has room for still find a place each', () => {
    const { db } = library
    const { low, high } = ordsOfDate('2022-01-01')
    addArticle(db, ['text'], { date: '2022-01-01' })
    db.prepare('UPDATE article SET ord = ?').run(high)
    addArticle(db, ['text'], { date: '2022-01-02' })
    expect(freeOrd(db, '2022-01-01')).toBe(high + 2)
    expect(ordsOfDate('2022-01-02').low).toBe(high + 1)
    expect(low).toBeLessThan(high)
  })

  test('of thousands of one day the next is looked for day by day, not place by place', () => {
    const { db } = library
    const { low, high } = ordsOfDate('2022-01-01')
    const room = high - low + 1
    addArticle(db, ['text'], { date: '2022-01-01' })
    db.prepare(
      `INSERT INTO article (ord, title, title_key, authors, paragraphs, words, snippet, text_hash, imported_at)
        SELECT ord + j.value, title, title_key, authors, paragraphs, words, snippet, text_hash, imported_at FROM article, json_each(?) j`,
    ).run(JSON.stringify(Array.from({ length: 3 * room }, (_, index) => index + 1)))
    const get = vi.spyOn(Object.getPrototypeOf(db.prepare('SELECT 1')), 'get')
    expect(freeOrd(db, '2022-01-01')).toBe(low + 3 * room + 1)
    expect(get).toHaveBeenCalledTimes(4)
    get.mockRestore()
  })
})

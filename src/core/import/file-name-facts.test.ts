import { expect, it, test } from 'vitest'
import { NO_METADATA } from './known-metadata.ts'
import { fileNameFacts, withFileName } from './file-name-facts.ts'

test.each([
  ['2022-01-14-some-title-here.txt', '2022-01-14', 'Some title here'],
  ['20220114_The_Long_Way_Round.md', '2022-01-14', 'The Long Way Round'],
  ['The Long Way Round 2022-01-14.txt', '2022-01-14', 'The Long Way Round'],
  ['folder/long-way-round (2).txt', null, 'Long way round'],
  ['2022-01-14.txt', '2022-01-14', null],
  ['000_b5625522f316bb4e.txt', null, null],
  ['a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d.txt', null, null],
  ['2999-01-01-some-title-here.txt', null, null],
  ['IMG_20220114_093000.txt', null, null],
  ['Document1.txt', null, null],
  ['13912345678.txt', null, null],
])('%s says %s and %s', (name, date, title) => {
  expect(fileNameFacts(name)).toMatchObject({ date })
  if (date !== null || title === null) expect(fileNameFacts(name).title).toBe(title)
})

it('fills gaps only, and says that it is unsure', () => {
  const article = { ...NO_METADATA, title: 'A River', blocks: [] }
  expect(withFileName(article, '2022-01-14-some-title-here.txt')).toMatchObject({
    title: 'A River',
    date: '2022-01-14',
    origins: { date: { from: 'file-name', confidence: 0.35 } },
  })
})

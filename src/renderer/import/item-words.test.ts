import { expect, test } from 'vitest'
import { fileName, FILTERS, repeatsWords, storeWords } from './item-words.ts'

const counts = { files: 50, unread: 1, ready: 39, version: 2, doubtful: 7, duplicate: 3, stored: 0, leftOut: 2, failed: 4 }

test('what storing will do is told in one line, without what does not occur', () => {
  expect(storeWords(counts)).toBe('37 new · 2 versions · 5 left out')
  expect(storeWords({ ...counts, version: 0, duplicate: 0, leftOut: 0 })).toBe('39 new')
})

test('an almost equal text is never called equal', () => {
  expect(repeatsWords({ why: 'near', similarity: 0.9999 })).toBe('99 % the same')
  expect(repeatsWords({ why: 'same-text', similarity: 1 })).toBe('Same text')
})

test('a file is known by its name, a member of an archive by both', () => {
  expect(fileName('/home/a/saved/page.html')).toBe('page.html')
  expect(fileName('/home/a/news.zip › 2022/page.html')).toBe('news.zip › page.html')
})

test('all counts every item once', () => {
  expect(FILTERS[0]?.count(counts)).toBe(49)
})

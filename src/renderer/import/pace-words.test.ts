import { expect, test } from 'vitest'
import { paceWords } from './pace-words.ts'

test('the pace and the time left are told once they are known', () => {
  expect(paceWords({ kind: 'import' })).toBe('')
  expect(paceWords({ kind: 'import', rate: 209.6, secondsLeft: 27 })).toBe('210 files a second · 27 s left')
})

test('slow work is told by the minute, long work in minutes and hours', () => {
  expect(paceWords({ kind: 'import', rate: 0.01, secondsLeft: 600 })).toBe('1 file a minute · 10 min left')
  expect(paceWords({ kind: 'import', rate: 0.5, secondsLeft: 10_800 })).toBe('30 files a minute · 3 h left')
})

test('storing is counted in articles', () => {
  expect(paceWords({ kind: 'store', rate: 124, secondsLeft: 1 })).toBe('124 articles a second · 1 s left')
})

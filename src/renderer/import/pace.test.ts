import { expect, test } from 'vitest'
import { paceWords, withSample } from './pace.ts'

const steady = (perSecond: number, seconds: number) =>
  Array.from({ length: seconds + 1 }, (_, second) => ({ at: second * 1000, done: second * perSecond }))

test('the pace and the time left are told once they are known', () => {
  expect(paceWords(steady(200, 1), 10_000)).toBe('')
  expect(paceWords(steady(200, 5), 10_000)).toBe('200 files a second · 45 s left')
})

test('slow work is told by the minute, long work in minutes and hours', () => {
  expect(paceWords(steady(1, 5), 605)).toBe('60 files a minute · 10 min left')
  expect(paceWords(steady(2, 5), 20_000)).toBe('2 files a second · 3 h left')
})

test('work that stands still promises nothing', () => {
  expect(paceWords(steady(0, 9), 100)).toBe('')
})

test('only the last seconds count, and a new start forgets the old one', () => {
  const samples = withSample(steady(10, 30), { at: 31_000, done: 1_300 })
  expect(samples[0]?.at).toBe(21_000)
  expect(withSample(samples, { at: 32_000, done: 3 })).toEqual([{ at: 32_000, done: 3 }])
})

import { expect, test } from 'vitest'
import { createPace } from './pace.ts'

const steady = (perSecond: number, seconds: number, from = 0): ReturnType<typeof createPace> => {
  const pace = createPace()
  for (let at = 0; at <= seconds * 1000; at += 20) pace.note(Math.floor((at / 1000) * perSecond) + from, at)
  return pace
}

test('a pace is told once it is settled, with the time that what is left takes', () => {
  expect(steady(50, 0.5).ahead(100)).toEqual({})
  const { rate, secondsLeft } = steady(50, 5).ahead(100)
  expect(rate).toBeCloseTo(50, 0)
  expect(secondsLeft).toBe(2)
  expect(steady(50, 5).ahead(null)).toEqual({ rate: expect.any(Number) })
})

test('what happened before the last ten seconds, or before a pause, no longer counts', () => {
  const pace = steady(100, 20)
  for (let at = 20_000; at <= 32_000; at += 20) pace.note(2000 + Math.floor((at - 20_000) / 100), at)
  expect(pace.ahead(10).rate).toBeCloseTo(10, 0)
  pace.restart()
  expect(pace.ahead(10)).toEqual({})
})

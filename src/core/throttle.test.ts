import { expect, test } from 'vitest'
import { throttle, type Clock } from './throttle.ts'

/** A clock that stands still until it is moved. */
function handClock(): Clock & { pass: (milliseconds: number) => void } {
  let now = 1_000
  let due: { at: number; run: () => void }[] = []
  return {
    now: () => now,
    after(milliseconds, run) {
      const entry = { at: now + milliseconds, run }
      due.push(entry)
      return () => (due = due.filter((other) => other !== entry))
    },
    pass(milliseconds) {
      now += milliseconds
      const ripe = due.filter(({ at }) => at <= now)
      due = due.filter(({ at }) => at > now)
      for (const { run } of ripe) run()
    },
  }
}

test('the first request is answered at once, a burst after it once, at the end of the interval', () => {
  const clock = handClock()
  const runs: number[] = []
  const { request } = throttle(() => runs.push(clock.now()), 100, clock)
  request()
  expect(runs).toEqual([1_000])
  for (let step = 0; step < 5; step += 1) {
    clock.pass(10)
    request()
  }
  expect(runs).toEqual([1_000])
  clock.pass(50)
  expect(runs).toEqual([1_000, 1_100])
  clock.pass(500)
  expect(runs).toHaveLength(2)
  request()
  expect(runs).toHaveLength(3)
})

test('what is due can be done now or called off, and is not done a second time', () => {
  const clock = handClock()
  let runs = 0
  const { request, flush, stop } = throttle(() => (runs += 1), 100, clock)
  flush()
  expect(runs).toBe(0)
  request()
  request()
  flush()
  expect(runs).toBe(2)
  clock.pass(200)
  expect(runs).toBe(2)
  request()
  request()
  stop()
  clock.pass(200)
  expect(runs).toBe(3)
})

import { expect, test } from 'vitest'
import { inTurns } from './in-turns.ts'

/** Work of three milliseconds each, on a clock and with frames of its own. */
function drawn() {
  let time = 0
  const frames: (() => void)[] = []
  const done: string[] = []
  const turns = inTurns<string>(
    (one) => {
      time += 3
      done.push(one)
    },
    { milliseconds: 6, now: () => time, nextFrame: (work) => void frames.push(work) },
  )
  /** What the next frame does. */
  const frame = (): string[] => {
    done.length = 0
    for (const work of frames.splice(0)) work()
    return [...done]
  }
  return { turns, frame }
}

test('a frame does as much as it has time for, the next ones the rest, each once', () => {
  const { turns, frame } = drawn()
  turns.add(['a', 'b', 'c', 'd', 'e'])
  expect(frame()).toEqual(['a', 'b'])
  turns.add(['c', 'f', 'a'])
  expect(frame()).toEqual(['c', 'd'])
  expect(frame()).toEqual(['e', 'f'])
  expect(frame()).toEqual(['a'])
  expect(frame()).toEqual([])
})

test('what comes after all is done begins anew', () => {
  const { turns, frame } = drawn()
  turns.add([])
  turns.add(['a'])
  expect(frame()).toEqual(['a'])
  turns.add(['a'])
  expect(frame()).toEqual(['a'])
})

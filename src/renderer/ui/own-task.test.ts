import { expect, test, vi } from 'vitest'
import { inOwnTask } from './own-task.ts'

test('what is long begins after what called for it, and is undone once', () => {
  vi.useFakeTimers()
  try {
    const undo = vi.fn<() => void>()
    const work = vi.fn<() => () => void>(() => undo)
    const leave = inOwnTask(work)
    expect(work).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(work).toHaveBeenCalledTimes(1)
    leave()
    expect(undo).toHaveBeenCalledTimes(1)
  } finally {
    vi.useRealTimers()
  }
})

test('what was left before it began never begins', () => {
  vi.useFakeTimers()
  try {
    const work = vi.fn<() => () => void>()
    inOwnTask(work)()
    vi.runAllTimers()
    expect(work).not.toHaveBeenCalled()
  } finally {
    vi.useRealTimers()
  }
})

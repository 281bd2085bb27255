import { expect, test, vi } from 'vitest'
import { openDialogs } from '../ui/open-dialogs.ts'
import { answerCommand, answered, runCommand } from './commands.ts'

test('the innermost on screen answers a command, and who was there before once it is gone', () => {
  const [outer, inner] = [vi.fn(), vi.fn()]
  const forgetOuter = answerCommand('undo', outer)
  const forgetInner = answerCommand('undo', inner)
  expect(runCommand('undo')).toBe(true)
  forgetInner()
  expect(runCommand('undo')).toBe(true)
  expect([outer.mock.calls.length, inner.mock.calls.length]).toEqual([1, 1])
  forgetOuter()
  expect(runCommand('undo')).toBe(false)
  expect(answered.get().has('undo')).toBe(false)
})

test('under a dialog nothing is answered, then all is again', () => {
  const undo = vi.fn()
  answerCommand('undo', undo)
  openDialogs.set(1)
  expect(runCommand('undo')).toBe(false)
  openDialogs.set(0)
  expect(runCommand('undo')).toBe(true)
  expect(undo).toHaveBeenCalledOnce()
})

import { expect, test } from 'vitest'
import { keyCommand } from './key-command.ts'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) =>
  keyCommand({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })

test('Ctrl and Command both reach a command, and Shift makes another one', () => {
  expect(press('k', { ctrlKey: true })).toBe('find')
  expect(press('k', { metaKey: true })).toBe('find')
  expect(press('V', { ctrlKey: true, shiftKey: true })).toBe('paste')
  expect(press('v', { ctrlKey: true })).toBeNull()
})

test('typing a letter is no command', () => {
  expect(press('k')).toBeNull()
})

test('Alt and the arrows go through articles', () => {
  expect([press('ArrowLeft', { altKey: true }), press('ArrowRight', { altKey: true })]).toEqual(['previous', 'next'])
})

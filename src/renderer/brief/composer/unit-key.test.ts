import { expect, test } from 'vitest'
import { unitCommand } from './unit-key.ts'

const pressed = (key: string, held: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})
const text = (start: number, end: number) => ({ draft: 'Gas flows west.', start, end })

test('Backspace joins at the very start only: it never eats a selection that begins there', () => {
  expect(unitCommand(pressed('Backspace'), text(0, 0))).toBe('join')
  expect(unitCommand(pressed('Backspace'), text(0, 3))).toBeNull()
  expect(unitCommand(pressed('Backspace'), text(3, 3))).toBeNull()
  expect(unitCommand(pressed('Backspace', { ctrlKey: true }), text(0, 0))).toBeNull()
})

test('a slash is a letter where there is text', () => {
  expect(unitCommand(pressed('/'), text(3, 3))).toBeNull()
  expect(unitCommand(pressed('/'), { draft: ' ', start: 0, end: 0 })).toBe('insert')
})

test('Enter splits, with Ctrl it opens the evidence', () => {
  expect(unitCommand(pressed('Enter'), text(2, 5))).toBe('split-paragraph')
  expect(unitCommand(pressed('Enter', { metaKey: true }), text(2, 5))).toBe('evidence')
})

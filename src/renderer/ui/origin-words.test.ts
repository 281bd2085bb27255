import { expect, test } from 'vitest'
import { isDoubtful, originWords } from './origin-words.ts'

test('a fact says where it was found, and how sure it is only when it is not', () => {
  expect(originWords({ from: 'header', confidence: 0.95 })).toBe('from the mail’s header')
  expect(originWords({ from: 'visible', confidence: 0.7 })).toBe('as the page shows it, likely')
  expect(originWords({ from: 'file-name', confidence: 0.4 })).toBe('from the name of the file, doubtful')
})

test('what the analyst entered is never in doubt', () => {
  expect(originWords({ from: 'analyst', confidence: 1 })).toBe('entered by you')
  expect(isDoubtful({ from: 'analyst', confidence: 1 })).toBe(false)
  expect(isDoubtful({ from: 'layout', confidence: 0.59 })).toBe(true)
  expect(isDoubtful({ from: 'layout', confidence: 0.6 })).toBe(false)
  expect(isDoubtful(undefined)).toBe(false)
})

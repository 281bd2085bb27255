import { expect, test } from 'vitest'
import { originWords } from './origin-words.ts'

test('a fact says where it was found and admits doubt', () => {
  expect(originWords({ from: 'json-ld', confidence: 0.95 }, true)).toBe('from the page’s structured data')
  expect(originWords({ from: 'visible', confidence: 0.7 }, true)).toBe('as it stands in the text, quite sure')
  expect(originWords({ from: 'file-name', confidence: 0.4 }, true)).toBe('from the name of the file, not sure')
})

test('what the analyst typed is hers, also when she emptied the field', () => {
  expect(originWords({ from: 'analyst', confidence: 1 }, true)).toBe('typed by you')
  expect(originWords({ from: 'analyst', confidence: 1 }, false)).toBe('left empty by you')
})

test('a fact nobody found is said to be missing', () => {
  expect(originWords(undefined, false)).toBe('not found')
})

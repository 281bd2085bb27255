import { expect, test } from 'vitest'
import { locatorOf, placeText, printedLocator } from './locator.ts'

test('a paragraph of a source with pages is cited with its page', () => {
  expect(printedLocator([{ n: 12, page: '4' }])).toEqual({ locator: '12 (p. 4)', label: 'paragraph' })
})

test('several paragraphs stand in order, each once', () => {
  const places = [9, 3, 9].map((n) => ({ n, page: null }))
  expect(printedLocator(places)).toEqual({ locator: '3, 9', label: 'paragraph' })
})

test('a table row or caption without a number is cited by its page alone, beside paragraphs after them', () => {
  expect(printedLocator([{ n: null, page: 'xiv' }])).toEqual({ locator: 'xiv', label: 'page' })
  expect(
    printedLocator([
      { n: null, page: '7' },
      { n: 3, page: '2' },
    ]),
  ).toEqual({ locator: '3 (p. 2), p. 7', label: 'paragraph' })
})

test('a block without number and page names no place', () => {
  expect(locatorOf({ n: null })).toBeNull()
  expect(printedLocator([])).toBeNull()
})

test('a document prints paragraph and page, or what of them is known', () => {
  expect(placeText({ n: 12, page: '4' })).toBe('¶\u00a012 (p.\u00a04)')
  expect(placeText({ n: 12, page: null })).toBe('¶\u00a012')
  expect(placeText({ n: null, page: 'xiv' })).toBe('p.\u00a0xiv')
})

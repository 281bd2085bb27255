import { expect, test } from 'vitest'
import { locatorOf, placeText, printedLocator } from './locator.ts'

const cited = (numbers: number[], page: string | null = null) => printedLocator(numbers.map((n) => ({ n, page })))?.locator
const own = (n: number, ownNumber: string, page: string | null = null) => ({ n, page, ownNumber })
const on = (n: number | null, page: string) => ({ n, page })

test('a paragraph of a source with pages is cited with its page', () => {
  expect(printedLocator([{ n: 12, page: '4' }])).toEqual({ locator: '12 (p. 4)', label: 'paragraph' })
})

test('several paragraphs stand in order, each once', () => {
  const places = [9, 3, 9].map((n) => ({ n, page: null }))
  expect(printedLocator(places)).toEqual({ locator: '3, 9', label: 'paragraph' })
})

test('paragraphs that follow each other are a range', () => {
  expect(cited([8, 1, 2, 3, 4, 5, 6, 7, 12])).toBe('1–8, 12')
  expect(cited([3, 4])).toBe('3–4')
  expect(cited([3, 4, 6], '2')).toBe('3–4 (p. 2), ¶ 6 (p. 2)')
})

test('a range does not run over the end of a page, and pages make ranges of their own', () => {
  expect(printedLocator([on(3, '2'), on(4, '3'), on(5, '3')])?.locator).toBe('3 (p. 2), ¶¶ 4–5 (p. 3)')
  expect(printedLocator([on(null, '7'), on(null, '8'), on(null, 'x')])).toEqual({ locator: '7–8, x', label: 'page' })
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

test('a document that numbers its paragraphs is cited by its numbers, neighbours as a range', () => {
  expect(placeText(own(7, '5'))).toBe('para.\u00a05')
  expect(placeText(own(7, '3 (b)', '2'))).toBe('para.\u00a03 (b) (p.\u00a02)')
  expect(printedLocator([own(9, '6'), own(7, '5')])).toEqual({ locator: '5–6', label: 'own-number' })
  expect(printedLocator([own(4, '2'), own(6, '3 (b)')])).toEqual({ locator: '2, 3 (b)', label: 'own-number' })
  expect(printedLocator([own(4, '2', '1'), own(9, '5', '3')])).toEqual({
    locator: '2 (p. 1), para. 5 (p. 3)',
    label: 'own-number',
  })
  expect(printedLocator([own(4, '2'), { n: 12, page: null }])).toEqual({ locator: '2, ¶ 12', label: 'own-number' })
  expect(locatorOf({ n: 4, ownNumber: '2' })).toEqual({ n: 4, page: null, ownNumber: '2' })
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

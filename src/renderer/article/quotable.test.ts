import { expect, test } from 'vitest'
import { quotable } from './quotable.ts'
import { trimSpan } from '../ui/selected-span.ts'

const block = {
  id: 4,
  kind: 'paragraph' as const,
  n: 1,
  text: '1 Freight has doubled.2 3 It will double again.',
  marks: [
    { start: 0, end: 1, kind: 'footnote' as const, label: '1' },
    { start: 22, end: 23, kind: 'footnote' as const, label: '2' },
    { start: 24, end: 25, kind: 'footnote' as const, label: '3' },
  ],
}
const select = (start: number, end: number) => {
  const span = trimSpan(block.id, block.text, start, end)
  return span === null ? null : (quotable(span, block)?.quote ?? null)
}

test('a quotation neither begins nor ends with references to footnotes', () => {
  expect(select(0, 25)).toBe('Freight has doubled.')
  expect(select(2, 23)).toBe('Freight has doubled.')
})

test('a reference within it stays: the quotation is what the text says, letter for letter', () => {
  expect(select(2, block.text.length)).toBe('Freight has doubled.2 3 It will double again.')
})

test('references alone are nothing to quote', () => {
  expect(select(22, 25)).toBeNull()
})

import { expect, test } from 'vitest'
import { numberBlocks } from './article.ts'
import { footnoteLinks, referenceKey } from './footnotes.ts'

const refers = (label: string) => ({
  kind: 'paragraph' as const,
  text: `Text ${label}`,
  marks: [{ start: 5, end: 6, kind: 'footnote' as const, label }],
})
const note = (label: string, text: string) => ({ kind: 'list-item' as const, text, footnote: label })
const [FIRST, FIRST_NOTE, SECOND, AGAIN, SECOND_NOTE, STRAY, LATE] = [1, 2, 3, 4, 5, 6, 7]
const links = footnoteLinks(
  numberBlocks([
    refers('1'),
    note('1', 'First page.'),
    refers('1'),
    refers('1'),
    note('1', 'Second page.'),
    note('2', 'Nobody refers to it.'),
    refers('1'),
  ]),
)
const noteOf = (block: number) => links.notes.get(referenceKey(block, '1'))

test('a reference leads to the next footnote with its label, so that pages may count anew', () => {
  expect(noteOf(FIRST)).toBe(FIRST_NOTE)
  expect(noteOf(SECOND)).toBe(SECOND_NOTE)
})

test('a reference after the last footnote with its label leads back to that one', () => {
  expect(noteOf(LATE)).toBe(SECOND_NOTE)
})

test('a footnote leads back to the first text that refers to it', () => {
  expect(links.references.get(FIRST_NOTE)).toBe(FIRST)
  expect(links.references.get(SECOND_NOTE)).toBe(SECOND)
  expect(links.references.has(STRAY)).toBe(false)
  expect(noteOf(AGAIN)).toBe(SECOND_NOTE)
})

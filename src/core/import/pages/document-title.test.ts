import { expect, test } from 'vitest'
import { documentTitle } from './document-title.ts'
import type { PrintedBlock } from './printed-block.ts'

const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')
const block = (text: string, size: number, y: number): PrintedBlock => ({ kind: 'paragraph', text, size, sheet: 0, y })

test('a title in large type may be as long as titles of reports are, but a paragraph in large type is none', () => {
  const titleOf = (large: string): string | undefined =>
    documentTitle([block(large, 18, 90), block(words(60), 10, 200)], 10, null)?.text
  const long = words(30)
  expect(titleOf(long)).toBe(long)
  expect(titleOf(words(80))).toBeUndefined()
})

test('a number that is printed small beside the title is none, whatever the properties of the file say', () => {
  const printed = [
    block('Roads fund: spending without tender', 22, 90),
    block('Audit 2021-17', 11, 130),
    block(words(60), 11, 200),
  ]
  expect(documentTitle(printed, 11, 'Audit 2021-17')?.text).toBe('Roads fund: spending without tender')
  expect(documentTitle(printed, 11, 'Roads fund: spending without tender')?.origin.confidence).toBe(0.97)
})

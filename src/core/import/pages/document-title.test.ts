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

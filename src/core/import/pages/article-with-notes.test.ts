import { expect, test } from 'vitest'
import type { RawBlock } from '../raw-block.ts'
import { NO_METADATA } from '../known-metadata.ts'
import { articleWithNotes } from './article-with-notes.ts'

const TEXT: RawBlock[] = [
  { kind: 'heading', level: 1, text: 'A River Without a Bridge' },
  {
    kind: 'paragraph',
    text: 'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.',
  },
]
const NOTE: RawBlock = {
  kind: 'paragraph',
  text: 'Ledger, 19 May 2021.',
  marks: [{ start: 0, end: 6, kind: 'emphasis' }],
  page: '12',
  language: 'ru',
  footnote: '1',
}

test('notes stand behind the text, as items that keep their marks, page, language and label', () => {
  const { title, blocks } = articleWithNotes(TEXT, [NOTE, { kind: 'paragraph', text: 'A bare note.' }], NO_METADATA)
  expect(title).toBe('A River Without a Bridge')
  expect(blocks).toEqual([
    { id: 1, n: 1, kind: 'paragraph', text: TEXT[1]?.text },
    { ...NOTE, id: 2, n: null, kind: 'list-item' },
    { id: 3, n: 2, kind: 'list-item', text: 'A bare note.' },
  ])
})

import type { EditorState } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import type { BriefBlock } from '#core/brief.ts'
import { cursorOf } from './cursor.ts'
import { putInline, putQuotation } from './put-quotation.ts'
import { undo } from './step-history.ts'
import { applied, briefOf, paragraph, placeOf, selecting, stateOf, tableOf } from './testing/text-state.ts'
import { readContent } from './to-content.ts'

const state = stateOf(
  briefOf({
    one: [
      paragraph('p', ['Gas grew.', '1:1'], ['Oil fell.', '2:2']),
      { kind: 'list', id: 'l', ordered: true, items: [{ id: 'i', sentences: [] }] },
      { kind: 'heading', id: 'h', text: 'Where' },
    ],
    two: [],
  }),
)
const quoted = { id: '9:1', quote: 'So “it” is.' }
const at = (words: string, by = 0): number => placeOf(state, words) + by
const shown = (block: BriefBlock): string =>
  block.kind === 'excerpt'
    ? `“${block.excerpt}”`
    : block.kind === 'paragraph'
      ? block.sentences.map(({ text, evidence }) => `${text} ${evidence.excerpts.join('+')}`).join(' | ')
      : block.kind
const blocks = (after: EditorState): string[] => readContent(after.doc).sections.flatMap(({ blocks }) => blocks.map(shown))

const put = (position: number): string[] => blocks(applied(state, putQuotation(state, position, quoted))).slice(0, 3)
const written = (behind: string, by: number): string => {
  const there = selecting(state, placeOf(state, behind) + by)
  return blocks(applied(there, putInline(there, there.selection.head, quoted)))[0] ?? ''
}

describe('a block quotation', () => {
  test('goes between two sentences, before or behind the paragraph, and never tears a sentence apart', () => {
    const before = 'Gas grew. 1:1 | Oil fell. 2:2'
    expect(put(at('Gas'))).toEqual(['“9:1”', before, 'heading'])
    expect(put(at('Gas', 9))).toEqual(['Gas grew. 1:1', '“9:1”', 'Oil fell. 2:2'])
    expect(put(at('Oil'))).toEqual(['Gas grew. 1:1', '“9:1”', 'Oil fell. 2:2'])
    expect(put(at('Oil', 4))).toEqual([before, '“9:1”', 'heading'])
    expect(put(at('Oil', 9))).toEqual([before, '“9:1”', 'heading'])
  })

  test('goes behind the paragraph also from within a sentence that has others on both sides', () => {
    const three = stateOf(briefOf({ one: [paragraph('p', ['One.'], ['Two two.'], ['Three.'])] }))
    const after = applied(three, putQuotation(three, placeOf(three, 'Two') + 3, quoted))
    expect(blocks(after).map((block) => block.slice(0, 4))).toEqual(['One.', '“9:1'])
  })

  test('takes the place of an empty paragraph, and the caret is behind it in the same section; one step of undo takes it away', () => {
    const last = state.doc.content.size - 2
    const after = applied(state, putQuotation(state, last, quoted))
    expect(blocks(after).at(-1)).toBe('“9:1”')
    expect(cursorOf(after)?.section).toBe('two')
    expect(blocks(applied(after, undo(after)))).toEqual(blocks(state))
  })

  test('gives each part of the paragraph its own id', () => {
    const after = applied(state, putQuotation(state, at('Oil'), quoted))
    const ids = readContent(after.doc).sections[0]?.blocks.map(({ id }) => id) ?? []
    expect(ids[0]).toBe('p')
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('cannot stand in the title', () => {
    expect(putQuotation(state, 2, quoted)).toBeNull()
  })
})

describe('words within a sentence', () => {
  test('are between quotation marks, and are evidence of the sentence they stand in', () => {
    expect(written('grew', 4)).toBe('Gas grew “So ‘it’ is”. 1:1+9:1 | Oil fell. 2:2')
    expect(written('Oil', 9)).toBe('Gas grew. 1:1 | Oil fell. 2:2 | “So ‘it’ is.” 9:1')
  })

  test('leave the caret behind them, where writing goes on', () => {
    const after = applied(state, putInline(state, at('Oil', 9), quoted))
    const more = after.apply(after.tr.insertText(' More.'))
    expect(blocks(more)[0]).toBe('Gas grew. 1:1 | Oil fell. 2:2 | “So ‘it’ is.” 9:1 | More. ')
  })

  test('stand in a cell of a table as they do in a paragraph', () => {
    const table = tableOf('t', [[['Oil fell.', '2:2'], ['Then']]])
    const inCell = stateOf(briefOf({ one: [table] }))
    for (const put of [putInline, putQuotation]) {
      const after = applied(inCell, put(inCell, placeOf(inCell, 'Oil') + 9, quoted))
      const [block] = readContent(after.doc).sections[0]?.blocks ?? []
      const cell = block?.kind === 'table' ? block.rows[0]?.cells[0]?.sentences : []
      expect(cell?.map(({ text, evidence }) => `${text} ${evidence.excerpts.join('+')}`)).toEqual([
        'Oil fell. 2:2',
        '“So ‘it’ is.” 9:1',
      ])
    }
  })

  test('cannot stand in a heading', () => {
    expect(putInline(state, at('Where', 2), quoted)).toBeNull()
  })
})

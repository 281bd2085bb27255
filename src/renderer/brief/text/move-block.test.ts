import type { EditorState } from 'prosemirror-state'
import { expect, test } from 'vitest'
import type { BriefBlock } from '#core/brief.ts'
import { cursorOf, findNode } from './cursor.ts'
import { gapAt, moveAtCaret, moveBlockTo } from './move-block.ts'
import { undo } from './step-history.ts'
import { applied, briefOf, paragraph, placeOf, selecting, stateOf } from './testing/text-state.ts'
import { readContent } from './to-content.ts'

const item = (id: string, text: string) => ({
  id,
  sentences: [{ id: `${id}.0`, text, evidence: { excerpts: ['5:5'], tag: null } }],
})
const CONTENT = briefOf({
  one: [
    paragraph('p', ['Gas grew.', '1:1']),
    { kind: 'list', id: 'l', ordered: false, items: [item('a', 'First.'), item('b', 'Second.'), item('c', 'Third.')] },
  ],
  two: [paragraph('q', ['Oil fell.', '2:2'])],
  three: [],
})
const state = stateOf(CONTENT)
const named = (block: BriefBlock): string => (block.kind === 'list' ? block.items.map(({ id }) => id).join('') : block.id)
const outline = (after: EditorState): string =>
  readContent(after.doc)
    .sections.map(({ blocks }) => blocks.map(named).join(' '))
    .join(' | ')
const gap = (words: string, isLower = false): number => gapAt(state.doc, placeOf(state, words), isLower) ?? -1

test('a block is put above or below another, in its section or another, with its ids and evidence; one step of undo takes it back', () => {
  expect(outline(state)).toBe('p abc | q | ')
  const moved = applied(state, moveBlockTo(state, 'p', gap('Oil', true)))
  expect(outline(moved)).toBe('abc | q p | ')
  expect(readContent(moved.doc).sections[1]?.blocks[1]).toEqual(CONTENT.sections[0]?.blocks[0])
  expect(cursorOf(moved)).toMatchObject({ section: 'two', block: 'p' })
  expect(readContent(applied(moved, undo(moved)).doc)).toEqual(readContent(state.doc))
  expect(outline(applied(state, moveBlockTo(state, 'q', gap('Gas'))))).toBe('q p abc |  | ')
  expect(outline(applied(state, moveBlockTo(state, 'q', gap('Second', true))))).toBe('p abc q |  | ')
})

test('a block that is dropped beside itself stays', () => {
  expect(moveBlockTo(state, 'q', gap('Oil'))).toBeNull()
  expect(moveBlockTo(state, 'q', gap('Oil', true))).toBeNull()
})

test('it goes above the room to write at a section’s end, and from the title into the first section', () => {
  const last = findNode(state.doc, 'three')
  const empty = gapAt(state.doc, (last?.position ?? 0) + 2, true)
  const moved = applied(state, moveBlockTo(state, 'p', empty ?? 0))
  expect(outline(moved)).toBe('abc | q | p')
  expect(moved.doc.lastChild?.children.map(({ textContent }) => textContent)).toEqual(['Gas grew.', ''])
  expect(outline(applied(state, moveBlockTo(state, 'q', gap('Title'))))).toBe('q p abc |  | ')
})

test('by the keys a point moves within its list with the caret, and at the list’s end the list moves', () => {
  let now = selecting(state, placeOf(state, 'Second') + 3)
  now = applied(now, moveAtCaret(now, -1))
  expect(outline(now)).toBe('p bac | q | ')
  now = applied(now, now.tr.insertText('X'))
  expect(now.doc.textContent).toContain('SecXond')
  now = applied(now, moveAtCaret(now, -1))
  expect(outline(now)).toBe('bac p | q | ')
  for (const expected of ['abc p | q | ', 'acb p | q | ', 'p acb | q | ', 'p | acb q | ']) {
    now = applied(now, moveAtCaret(now, 1))
    expect(outline(now)).toBe(expected)
  }
  expect(readContent(now.doc).sections[1]?.blocks[0]).toMatchObject({
    items: [{ id: 'a', sentences: [{ evidence: { excerpts: ['5:5'] } }] }, {}, {}],
  })
})

import { TextSelection } from 'prosemirror-state'
import type { EditorState } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { convertBlock } from './blocks.ts'
import { textKeys } from './commands.ts'
import { moveAtCaret } from './move-block.ts'
import { applied, briefOf, paragraph, placeOf, stateOf } from './testing/text-state.ts'
import { readContent } from './to-content.ts'

const point = (id: string, text: string, level = 0) => ({
  id,
  ...(level === 0 ? {} : { level }),
  sentences: [{ id: `s${id}`, text, evidence: { excerpts: ['1:1'], tag: null } }],
})
const list = {
  kind: 'list' as const,
  id: 'l',
  ordered: true,
  items: [point('a', 'Gas.'), point('b', 'Oil.'), point('c', 'Coal.', 1), point('d', 'Peat.', 2), point('e', 'Wood.')],
}
const start = stateOf(briefOf({ one: [list, paragraph('p', ['Text.'])] }))

/** The points with their levels as dashes. */
function told(state: EditorState): string {
  const blocks = readContent(state.doc).sections.flatMap((section) => section.blocks)
  return blocks
    .flatMap((block) =>
      block.kind === 'list'
        ? block.items.map(({ level = 0, sentences }) => `${'-'.repeat(level)}${sentences.map(({ text }) => text).join('|')}`)
        : block.kind === 'paragraph'
          ? block.sentences.map(({ text }) => `¶${text}`)
          : [],
    )
    .join(' ')
}

function at(state: EditorState, words: string, offset = 0): EditorState {
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, placeOf(state, words) + offset)))
}

/** The state after a key; null where the key is left to what stands around the text. */
function pressed(state: EditorState, key: string): EditorState | null {
  let after: EditorState | null = state
  const done = textKeys[key]?.(state, (tr) => (after = applied(state, tr)))
  return done === true ? after : null
}
const key = (words: string, name: string): string | undefined => {
  const after = pressed(at(start, words), name)
  return after ? told(after) : undefined
}

test('a list has the levels that it was saved with, and is saved with them', () => {
  expect(told(start)).toBe('Gas. Oil. -Coal. --Peat. Wood. ¶Text.')
  expect(readContent(start.doc).sections[0]?.blocks[0]).toEqual(list)
})

test('Tab sets a point a level deeper with those below it, Shift+Tab higher; never more than one below the point before', () => {
  expect(key('Wood.', 'Tab')).toBe('Gas. Oil. -Coal. --Peat. -Wood. ¶Text.')
  expect(key('Oil.', 'Tab')).toBe('Gas. -Oil. --Coal. --Peat. Wood. ¶Text.')
  expect(key('Coal.', 'Tab')).toBe('Gas. Oil. -Coal. --Peat. Wood. ¶Text.')
  expect(key('Gas.', 'Tab')).toBe('Gas. Oil. -Coal. --Peat. Wood. ¶Text.')
  expect(key('Coal.', 'Shift-Tab')).toBe('Gas. Oil. Coal. -Peat. Wood. ¶Text.')
  expect(key('Peat.', 'Shift-Tab')).toBe('Gas. Oil. -Coal. -Peat. Wood. ¶Text.')
})

test('Shift+Tab in an outermost point and Tab outside of lists leave the text', () => {
  expect(key('Gas.', 'Shift-Tab')).toBeUndefined()
  expect(key('Text.', 'Tab')).toBeUndefined()
})

test('all points of a selection are set deeper together', () => {
  const state = start.apply(
    start.tr.setSelection(TextSelection.create(start.doc, placeOf(start, 'Oil.'), placeOf(start, 'Wood.') + 2)),
  )
  const after = pressed(state, 'Tab')
  expect(after && told(after)).toBe('Gas. -Oil. --Coal. --Peat. -Wood. ¶Text.')
})

test('Enter goes on on the same level; in an empty point it goes a level higher, and then out of the list', () => {
  const split = pressed(at(start, 'Coal.', 'Coal.'.length), 'Enter')
  const written = split && applied(split, split.tr.insertText('More.'))
  expect(written && told(written)).toBe('Gas. Oil. -Coal. -More. --Peat. Wood. ¶Text.')
  const higher = split && pressed(split, 'Enter')
  const other = higher && applied(higher, higher.tr.insertText('More.'))
  expect(other && told(other)).toBe('Gas. Oil. -Coal. More. -Peat. Wood. ¶Text.')
  const out = higher && pressed(higher, 'Enter')
  const text = out && applied(out, out.tr.insertText('More.'))
  expect(text && told(text)).toBe('Gas. Oil. -Coal. ¶More. Peat. Wood. ¶Text.')
})

test('Backspace at the start of a point below another sets it a level higher', () => {
  expect(key('Peat.', 'Backspace')).toBe('Gas. Oil. -Coal. -Peat. Wood. ¶Text.')
})

test('what stood below a point that was taken out is outermost', () => {
  const state = applied(
    start,
    start.tr.delete(start.doc.resolve(placeOf(start, 'Gas.')).before(), start.doc.resolve(placeOf(start, 'Oil.')).after()),
  )
  expect(told(state)).toBe('Coal. -Peat. Wood. ¶Text.')
  // As the window shows it.
  const shown = state.doc
    .child(1)
    .child(0)
    .children.map(({ attrs }) => Number(attrs['level']))
  expect(shown).toEqual([0, 1, 0])
})

test('a point moves with those below it, past another with those below that', () => {
  const up = moveAtCaret(at(start, 'Wood.'), -1)
  expect(up && told(applied(start, up))).toBe('Gas. Wood. Oil. -Coal. --Peat. ¶Text.')
  const down = moveAtCaret(at(start, 'Gas.'), 1)
  expect(down && told(applied(start, down))).toBe('Oil. -Coal. --Peat. Gas. Wood. ¶Text.')
  const whole = moveAtCaret(at(start, 'Oil.', 1), 1)
  const after = whole && applied(start, whole)
  expect(after && told(after)).toBe('Gas. Wood. Oil. -Coal. --Peat. ¶Text.')
  expect(after?.selection.$head.parent.textContent).toBe('Oil.')
})

test('numbers become bullets with their levels', () => {
  const made = convertBlock(start, 'l', 'bullets')
  expect(made && told(applied(start, made))).toBe('Gas. Oil. -Coal. --Peat. Wood. ¶Text.')
})

/** Of each list and its points whether they are numbered, where they are not as the outermost are. */
const kinds = (state: EditorState): (boolean | undefined)[] =>
  readContent(state.doc)
    .sections.flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === 'list' ? [block.ordered, ...block.items.map(({ ordered }) => ordered)] : []))

test('the kind of a level is changed where the caret stands, for all points beside it and no other', () => {
  const both = pressed(at(start, 'Wood.'), 'Tab') ?? start
  const here = at(both, 'Wood.')
  const made = convertBlock(here, 'l', 'bullets')
  const mixed = made ? applied(here, made) : here
  expect(kinds(mixed)).toEqual([true, undefined, undefined, false, undefined, false])
  // Enter goes on in the same kind, and the outermost keep theirs.
  const outer = at(mixed, 'Gas.')
  const whole = convertBlock(outer, 'l', 'bullets')
  expect(kinds(whole ? applied(outer, whole) : outer)[0]).toBe(false)
  expect(told(mixed)).toBe(told(both))
})

import { TextSelection } from 'prosemirror-state'
import type { EditorState } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { bidiKeys } from './bidi-keys.ts'
import { briefOf, paragraph, placeOf, selecting, stateOf } from './testing/text-state.ts'

const UYGHUR = 'شىنجاڭ نېفىتى.'
const MIXED = 'The name is شىنجاڭ today.'
const START = stateOf(
  briefOf({ one: [paragraph('p', [UYGHUR])], two: [paragraph('q', [MIXED])], three: [paragraph('r', ['Gas grew.'])] }),
)

/** Presses keys; answers the state, or null where a key is left to the browser. */
function press(state: EditorState, ...keys: string[]): EditorState | null {
  let now = state
  for (const key of keys) {
    let next: EditorState | null = null
    bidiKeys[key]?.(now, (tr) => (next = now.apply(tr)))
    if (!next) return null
    now = next
  }
  return now
}
const offset = (state: EditorState | null): number | undefined => state?.selection.$head.parentOffset
const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key)

test('left goes on by letters where text runs from right to left, and back where it does not', () => {
  const start = selecting(START, placeOf(START, UYGHUR))
  expect(offset(press(start, 'ArrowLeft', 'ArrowLeft', 'ArrowRight'))).toBe(1)
  const mixed = selecting(START, placeOf(START, 'today'))
  expect(offset(press(mixed, 'ArrowLeft', 'ArrowLeft'))).toBe(MIXED.indexOf('today') - 2)
})

test('a letter with what is written on it is one step', () => {
  const state = stateOf(briefOf({ one: [paragraph('p', ['مَرحبا'])] }))
  expect(offset(press(selecting(state, placeOf(state, 'م')), 'ArrowLeft'))).toBe(2)
})

test('from its end it goes on into what follows, from its beginning back', () => {
  const end = selecting(START, placeOf(START, UYGHUR) + UYGHUR.length)
  const next = press(end, 'ArrowLeft')
  expect(next?.selection.$head.parent.textContent).toBe(MIXED)
  expect(offset(next)).toBe(0)
  const back = press(next ?? START, 'ArrowLeft')
  expect([back?.selection.$head.parent.textContent, offset(back)]).toEqual([UYGHUR, UYGHUR.length])
})

test('with Shift it selects, without it a selection is left at the side of the key', () => {
  const start = selecting(START, placeOf(START, UYGHUR))
  const selected = press(start, ...times(3, 'Shift-ArrowLeft'))
  expect([selected?.selection.from, selected?.selection.to]).toEqual([start.selection.from, start.selection.from + 3])
  expect(offset(press(selected ?? START, 'ArrowLeft'))).toBe(3)
  expect(offset(press(selected ?? START, 'ArrowRight'))).toBe(0)
})

test('by words it goes to the end of each, back to the beginning', () => {
  const start = selecting(START, placeOf(START, UYGHUR))
  expect(offset(press(start, 'Ctrl-ArrowLeft'))).toBe('شىنجاڭ'.length)
  expect(offset(press(start, 'Ctrl-ArrowLeft', 'Ctrl-ArrowLeft'))).toBe(UYGHUR.length - 1)
  expect(offset(press(start, 'Ctrl-ArrowLeft', 'Ctrl-ArrowLeft', 'Ctrl-ArrowRight'))).toBe('شىنجاڭ '.length)
})

test('text that runs from left to right is left to the browser', () => {
  const latin = selecting(START, placeOf(START, 'Gas'))
  expect(press(latin, 'ArrowLeft')).toBeNull()
  expect(latin.selection).toBeInstanceOf(TextSelection)
})

import { expect, test } from 'vitest'
import { filler, sampleDocument } from '../fixtures/brief-document.ts'
import { footRoomOf } from './foot-room.ts'
import { ABOVE_NOTES } from './page-feet.ts'
import { linesHeight } from './pdf-styles.ts'

const { styles } = sampleDocument().template
const long = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => filler(at)).join(' ')
const notes = ['Short.', long].map((words, at) => ({
  number: at + 1,
  id: `note-${at + 1}`,
  content: [{ kind: 'text' as const, text: words }],
}))
const room = (numbers: number[], notePlacement: 'footnotes' | 'endnotes' = 'footnotes', words = 'Short. ') =>
  footRoomOf({ notes, notePlacement }, { styles, width: 400 })(
    numbers.flatMap((number) => [
      { kind: 'text' as const, text: words },
      { kind: 'note' as const, number },
    ]),
    'body',
    1,
  )
const lines = (count: number): number => linesHeight(styles.note, count) + styles.note.spaceBefore

test('what calls no note, or has its notes after the text, needs no room at the foot', () => {
  expect(room([])).toBe(0)
  expect(room([1, 2], 'endnotes')).toBe(0)
})

test('the last of the notes needs three lines of its page, or as many as it has; those before it stand whole', () => {
  expect(room([1])).toBe(ABOVE_NOTES + lines(1))
  expect(room([2])).toBe(ABOVE_NOTES + lines(3))
  expect(room([1, 2])).toBe(ABOVE_NOTES + lines(1) + lines(3))
  expect(room([2, 1])).toBeGreaterThan(room([1, 2]) + lines(3))
})

test('only what the first lines call counts', () => {
  expect(room([1, 2], 'footnotes', filler(1).repeat(4))).toBe(0)
})

import { z } from 'zod'
import { createStore } from './store.ts'

/** Pixels of the letters of an article; the paragraph numbers and the margin keep theirs. */
export const READING_SIZES = [15, 17, 19, 21, 24] as const
/** Pixels of an article with its gutter: some 55, 70 and 90 letters in a line at the usual size. */
const WIDTHS = { narrow: 560, usual: 700, wide: 880 } as const

/** How wide a letter is on the whole, of its size, with what stays empty at the ends of lines (measured in English text in Source Serif 4; reader.css has the same). */
const LETTER = 0.55
/** Letters that a line holds at least; fewer are read with effort. */
const LEAST_LETTERS = 40
/** Beside the lines of a narrow reader: the paragraphs' numbers and a rim. */
const SIDES = 72

/** Pixels of a reader whose lines hold 40 letters of this size. */
export function leastReader(size: number): number {
  return Math.ceil(LEAST_LETTERS * LETTER * size + SIDES)
}

export const Reading = z.object({
  size: z.union(READING_SIZES.map((size) => z.literal(size))),
  letters: z.enum(['serif', 'sans']),
  width: z.enum(['narrow', 'usual', 'wide']),
})
/** How the text of articles is set in the reader. */
export type Reading = z.infer<typeof Reading>

export const USUAL_READING: Reading = { size: 17, letters: 'serif', width: 'usual' }
export const reading = createStore<Reading>(USUAL_READING)

/** Sets the text of articles so from now on. Custom properties, set through the CSSOM, as the content security policy asks. */
export function applyReading(chosen: Reading): void {
  reading.set(chosen)
  const { style } = document.documentElement
  style.setProperty('--chosen-size', `${chosen.size}px`)
  style.setProperty('--reading-letters', chosen.letters === 'serif' ? 'var(--serif)' : 'var(--sans)')
  style.setProperty('--reading-width', `${WIDTHS[chosen.width]}px`)
}

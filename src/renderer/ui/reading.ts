import { z } from 'zod'
import { createStore } from './store.ts'

/** Pixels of the letters of an article; the paragraph numbers and the margin keep theirs. */
export const READING_SIZES = [15, 17, 19, 21, 24] as const
/** Pixels of an article with its gutter: some 55, 70 and 90 letters in a line at the usual size. */
const WIDTHS = { narrow: 560, usual: 700, wide: 880 } as const

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
  style.setProperty('--reading-size', `${chosen.size}px`)
  style.setProperty('--reading-letters', chosen.letters === 'serif' ? 'var(--serif)' : 'var(--sans)')
  style.setProperty('--reading-width', `${WIDTHS[chosen.width]}px`)
}

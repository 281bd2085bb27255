import type { WebBlock } from './web-block.ts'
import { foldText } from './words.ts'

/** The shortest caption that says something; below it stand credits and counters of galleries. */
const FEWEST_WORDS = 4
const MOST = 20

/**
 * The article's text with the captions of pictures that a finder of main text has left out. `page` is the whole page in order; captions between its
 * title and the last piece of the text are put back where they stand. Unchanged when title or text cannot be placed in the page.
 */
export function restoreCaptions(page: readonly WebBlock[], text: readonly WebBlock[], title: string): WebBlock[] {
  const places = new Map(page.map((block, index) => [block.text, index]))
  const known = new Set(text.map((block) => block.text))
  const last = text.reduce((end, block) => Math.max(end, places.get(block.text) ?? -1), -1)
  const folded = foldText(title)
  const start = page.findIndex((block) => block.kind === 'heading' && foldText(block.text) === folded)
  if (start === -1 || folded === '' || last <= start) return [...text]
  const missing = page
    .map((block, index) => ({ block, index }))
    .slice(start + 1, last)
    .filter(
      ({ block }) =>
        block.kind === 'caption' && block.linked < 0.5 && !known.has(block.text) && block.text.split(' ').length >= FEWEST_WORDS,
    )
    .slice(0, MOST)
  const restored: WebBlock[] = []
  for (const block of text) {
    const place = places.get(block.text) ?? -1
    while (missing[0] !== undefined && missing[0].index < place)
      restored.push(...missing.splice(0, 1).map((caption) => caption.block))
    restored.push(block)
  }
  return restored
}

import type { WebBlock } from './web-block.ts'
import { foldText } from './words.ts'

/** Tells which heading of a page is the title, alone or below a line of its own in the same heading. Null for a page without a title. */
export function titleHeading(title: string): ((block: WebBlock) => boolean) | null {
  const folded = foldText(title)
  if (folded === '') return null
  return ({ kind, text }) => {
    const heading = kind === 'heading' ? foldText(text) : ''
    return heading === folded || heading.endsWith(` ${folded}`)
  }
}

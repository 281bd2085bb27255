import { foldText, roughWords } from '../words.ts'
import type { PrintedBlock } from './printed-block.ts'

/** In words: shorter ones are headings that the text happens to repeat. */
const SHORTEST = 5
const LONGEST = 60

/** The blocks of a document; a sentence that is set large between the paragraphs, and stands in one of them, is left out: it is said once. */
export function withoutPullQuotes(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  if (!blocks.some(mayBePulled)) return [...blocks]
  const running = blocks.filter(({ kind, dropped }) => kind === 'paragraph' && dropped === undefined)
  const text = running.map((block) => foldText(block.text)).join('\n')
  return blocks.map((block) => {
    if (!mayBePulled(block) || !text.includes(foldText(block.text))) return block
    const { level: _level, ...rest } = block
    return { ...rest, kind: 'quotation', dropped: 'pull-quote' }
  })
}

/** A heading that is a sentence or stands in quotation marks. */
function mayBePulled({ kind, text, dropped }: PrintedBlock): boolean {
  const words = roughWords(text)
  return (
    dropped === undefined &&
    kind === 'heading' &&
    words >= SHORTEST &&
    words <= LONGEST &&
    (/^[“”„«"‘]/u.test(text) || /[.!][”“»"’]?$/u.test(text))
  )
}

import type { Line } from './features.ts'
import { entryDate } from './entry-dates.ts'
import type { WebBlock } from './web-block.ts'
import { roughWords } from './words.ts'

/** A longer one is the first paragraph of the text, whatever its markup. */
const MOST_WORDS = 40
const SHORTEST_PROSE = 12
const REACH = 4
const NAMED =
  /standfirst|strapline|sub-?title|sub-?head|(?:^|[\s_-])(?:dek|deck|lede|lead|intro|summary|abstract|excerpt|vorspann|chapo)(?:$|[\s_-])|alternativeheadline/

/**
 * Whether a piece that a page also uses as its description is a standfirst: its class says so, or it is set apart from the text. Many publishers
 * take the first paragraph for a description; that stays in the text.
 */
export function isSetApart(blocks: readonly WebBlock[], text: string): boolean {
  const at = blocks.findIndex((block) => block.text === text)
  const block = blocks[at]
  if (block === undefined) return true
  if (roughWords(text) > MOST_WORDS) return false
  if (block.kind === 'heading' || /\bheader\b/.test(block.around)) return true
  const following = blocks
    .slice(at + 1)
    .filter((later) => later.kind === 'paragraph' && roughWords(later.text) >= SHORTEST_PROSE)
    .slice(0, REACH)
  const own = nearest(block)
  if (NAMED.test(own) && !following.some((later) => nearest(later) === own)) return true
  return !following.some((later) => later.parent === block.parent || later.hints === block.hints)
}

/** A longer one is an editor's note or the text itself. */
const LONGEST_EMPHASISED = 60

/** The first paragraph, where it alone is set in italics or bold above running text: many publishers mark their standfirst by nothing else. */
export function emphasisedOpening(lines: readonly Line[]): string | null {
  const paragraphs = lines.filter(({ boilerplate, caption, kind }) => boilerplate === null && !caption && kind === 'paragraph')
  const [first, second] = paragraphs
  const apart =
    first?.emphasised === true &&
    first.words <= LONGEST_EMPHASISED &&
    first.byline === null &&
    !first.dateLine &&
    entryDate(first.text) === null
  return apart && second?.prose === true && second.emphasised !== true ? first.text : null
}

function nearest(block: WebBlock): string {
  return block.hints.slice(block.hints.lastIndexOf(' / ') + 1)
}

import { readDateLine } from './date-line.ts'
import type { WebBlock } from './web-block.ts'
import { endsSentence, roughWords } from './words.ts'

/** What an article on a page of several has at least; teasers have one short paragraph. */
const FEWEST_PARAGRAPHS = 2
const FEWEST_WORDS = 60
const SHORTEST_PARAGRAPH = 12
/** How far below its title the date of an article stands. */
const HEAD = 3

/**
 * The articles of a page that holds several in full (the month of a blog): one for each `article` element with a date or an address of its own, or one for each heading with a date below
 * it. Null for a page with one article or none.
 */
export function severalArticles(page: readonly WebBlock[]): WebBlock[][] | null {
  const blocks = page.filter((block) => block.dropped === undefined && !/\b(?:nav|aside|footer)\b/.test(block.around))
  return byElement(blocks) ?? byDatedHeading(blocks)
}

function byElement(blocks: readonly WebBlock[]): WebBlock[][] | null {
  const elements = new Map<number, WebBlock[]>()
  for (const block of blocks) {
    if (block.article === 0) continue
    const same = elements.get(block.article)
    if (same === undefined) elements.set(block.article, [block])
    else same.push(block)
  }
  const articles = [...elements.values()].filter(
    (part) => isWhole(part) && part.slice(0, HEAD + 1).some((block, index) => isDated(part, index) || isPermalink(block)),
  )
  return articles.length > 1 ? articles : null
}

function byDatedHeading(blocks: readonly WebBlock[]): WebBlock[][] | null {
  const starts = blocks.flatMap((block, index) => (isDated(blocks, index) ? [{ index, level: block.level }] : []))
  const level = starts[0]?.level
  const same = starts.filter((start) => start.level === level).map((start) => start.index)
  const articles = same.map((start, position) => blocks.slice(start, same[position + 1])).filter(isWhole)
  return articles.length > 1 && articles.length === same.length ? articles : null
}

function isDated(blocks: readonly WebBlock[], index: number): boolean {
  if (blocks[index]?.kind !== 'heading') return false
  const head = blocks.slice(index + 1, index + 1 + HEAD)
  const dated = head.findIndex((block) => readDateLine(block.text) !== null)
  return dated !== -1 && head.slice(0, dated).every((block) => block.kind !== 'heading' && !isParagraph(block))
}

/** Pages with several articles link each heading to the article's own page. */
function isPermalink(block: WebBlock): boolean {
  return block.kind === 'heading' && block.linked > 0.8
}

function isWhole(part: readonly WebBlock[]): boolean {
  const text = part.filter(isParagraph)
  return text.length >= FEWEST_PARAGRAPHS && text.reduce((sum, block) => sum + roughWords(block.text), 0) >= FEWEST_WORDS
}

function isParagraph(block: WebBlock): boolean {
  return (
    block.kind !== 'heading' &&
    block.linked < 0.3 &&
    roughWords(block.text) >= SHORTEST_PARAGRAPH &&
    endsSentence(block.text) &&
    !/\bcomment/.test(block.hints)
  )
}

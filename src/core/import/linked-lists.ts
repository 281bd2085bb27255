import { boilerplateKind } from './boilerplate.ts'
import { SERVICE_HEADING } from './page-furniture.ts'
import type { WebBlock } from './web-block.ts'
import { endsSentence, roughWords } from './words.ts'

/** Words of an item on average: titles of works and documents have them, menus do not. */
const FEWEST_WORDS = 4
const LINKED = 0.85
const PROSE_WORDS = 12
const FEWEST_LINES = 3

/**
 * The items of lists of links that are the text's own: the documents of a digest, its sources. Such a list stands under a heading that names a subject, or below a line that ends in a
 * colon, and leads away from the site, or the text goes on below its section. Lists of the site's other pages stand alone or under a word for them. `url` is the page's own address.
 */
export function linkedLists(blocks: readonly WebBlock[], url: string | null): Set<WebBlock> {
  const own = new Set<WebBlock>()
  const host = hostOf(url ?? undefined)
  const lastProse = blocks.findLastIndex((block) => block.dropped === undefined && isProse(block))
  let at = 0
  while (at < blocks.length) {
    let end = at
    while (isLinkedItem(blocks[end])) end += 1
    if (end > at) {
      const items = blocks.slice(at, end)
      const before = blocks[at - 1]
      if (
        before !== undefined &&
        introduces(before) &&
        isAbout(items) &&
        ((end <= lastProse && before.kind === 'heading') || leadAway(items, host))
      )
        for (const item of items) own.add(item)
    }
    at = Math.max(end, at + 1)
  }
  for (const block of linkedLines(blocks, lastProse)) own.add(block)
  for (const [index, block] of blocks.entries()) if (isExplained(block, blocks[index + 1])) own.add(block)
  return own
}

/** Lines of their own that lead elsewhere, several in a row right below a paragraph and with the text going on after them: the entries of a review. One or two point to other pages. */
function linkedLines(blocks: readonly WebBlock[], lastProse: number): WebBlock[] {
  const found: WebBlock[] = []
  for (let at = 0; at < lastProse; at += 1) {
    let end = at
    while (isLinkedLine(blocks[end], blocks[at])) end += 1
    const before = blocks[at - 1]
    if (
      end - at >= FEWEST_LINES &&
      end <= lastProse &&
      before !== undefined &&
      before.parent === blocks[at]?.parent &&
      isProse(before)
    )
      found.push(...blocks.slice(at, end))
    at = Math.max(at, end - 1)
  }
  return found
}

function isLinkedLine(block: WebBlock | undefined, first: WebBlock | undefined): boolean {
  return (
    block?.kind === 'paragraph' &&
    block.dropped === undefined &&
    block.parent === first?.parent &&
    block.linked > LINKED &&
    roughWords(block.text) > FEWEST_WORDS &&
    boilerplateKind(block.text, roughWords(block.text), true) === null
  )
}

function isLinkedItem(block: WebBlock | undefined): block is WebBlock {
  return (
    block?.kind === 'list-item' &&
    block.dropped === undefined &&
    block.linked > LINKED &&
    !/\b(?:nav|aside|footer)\b/.test(block.around)
  )
}

/** A term that leads to its page, with what it means below it. */
function isExplained(block: WebBlock, next: WebBlock | undefined): boolean {
  if (!isLinkedItem(block) || next?.kind !== 'list-item' || next.parent !== block.parent) return false
  return isMeaning(next) || (isOfDefinitions(block) && isOfDefinitions(next) && isSaid(next))
}

/** In a list of terms, whatever stands below one is what it means, however short. */
function isOfDefinitions({ around }: WebBlock): boolean {
  return /\bdl$/.test(around)
}

function isSaid(block: WebBlock): boolean {
  return block.dropped === undefined && block.linked < 0.3 && roughWords(block.text) > 1
}

function isMeaning(block: WebBlock): boolean {
  return block.dropped === undefined && block.linked < 0.3 && roughWords(block.text) >= FEWEST_WORDS && endsSentence(block.text)
}

function introduces({ kind, text, linked, dropped }: WebBlock): boolean {
  if (dropped !== undefined || linked > 0.3) return false
  if (kind !== 'heading') return text.endsWith(':') && roughWords(text) > FEWEST_WORDS
  return !SERVICE_HEADING.test(text) && boilerplateKind(text, roughWords(text), true) === null
}

function isAbout(items: readonly WebBlock[]): boolean {
  return items.reduce((sum, { text }) => sum + roughWords(text), 0) >= FEWEST_WORDS * items.length
}

function leadAway(items: readonly WebBlock[], host: string | null): boolean {
  const away = items.filter(({ marks = [] }) =>
    marks.some(({ href }) => {
      const target = hostOf(href)
      return target !== null && target !== host
    }),
  )
  return away.length > items.length / 2
}

function isProse(block: WebBlock): boolean {
  return block.linked < 0.3 && roughWords(block.text) >= PROSE_WORDS && endsSentence(block.text)
}

function hostOf(address: string | undefined): string | null {
  return /^https?:\/\/(?:www\.)?([^/?#:]{1,253})/i.exec(address ?? '')?.[1]?.toLowerCase() ?? null
}

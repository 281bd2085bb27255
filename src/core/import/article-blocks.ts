import { pageFurniture, sectionHints } from './page-furniture.ts'
import { Shingles } from './shingles.ts'
import { titleHeading } from './title-heading.ts'
import type { WebBlock } from './web-block.ts'
import { endsSentence, roughWords } from './words.ts'

/** Words of a paragraph that no teaser or note has. */
const LONG = 50
const SHORTEST_PROSE = 12
/** Above this share of links a block is no running text. */
const MOST_LINKED = 0.3
/** Characters of an element's own text in which a part is searched. */
const LONGEST_PLACE = 20_000
/** Blocks between those of the text that are kept to be looked at one by one; menus, and what comes after this many, are put together. */
const MOST_LEFT_OUT = 80

/** The article of a page with all that the page shows: `blocks` from its title to the end of its text, and what stands around and between that nobody looks at piece by piece. */
export type PageParts = { before: WebBlock[]; blocks: WebBlock[]; after: WebBlock[] }

/**
 * The blocks of a page from its title to the end of its text; what is no part of the text has a reason in `dropped`. `found` is what a finder of
 * main text took, with places in the page. Readability often misses a first paragraph, a section or the headings between; these are brought back.
 */
export function articleBlocks(page: readonly WebBlock[], found: readonly WebBlock[], title: string): PageParts {
  const chosen = withNotes(page, withMissedText(page, titledText(page, membership(page, found), title), title))
  if (chosen.size === 0) return { before: [], blocks: [], after: [...page] }
  const begin = firstIndex(page, chosen, title)
  const end = page.findLastIndex((block) => chosen.has(block))
  const beside: WebBlock[] = []
  let shown = 0
  const blocks = page.slice(begin, end + 1).flatMap((block, index): WebBlock[] => {
    if (chosen.has(block) || (index === 0 && block.kind === 'heading') || isCaption(block)) return [block]
    if (isMenu(block) || shown >= MOST_LEFT_OUT) {
      beside.push(block)
      return []
    }
    shown += 1
    return [{ ...block, dropped: block.dropped ?? 'page-box' }]
  })
  return { before: page.slice(0, begin), blocks, after: [...beside, ...page.slice(end + 1)] }
}

/** Linked headlines that a finder took for the text. */
const FEWEST_CARDS = 3

/**
 * What a finder chose, unless it took the teasers of other pages for the text because there is more of them: then the text is what stands below the title up to the first of them.
 */
function titledText(page: readonly WebBlock[], chosen: ReadonlySet<WebBlock>, title: string): ReadonlySet<WebBlock> {
  const cards = [...chosen].filter(isHeadlineElsewhere)
  const at = page.findIndex(titleHeading(title) ?? (() => false))
  if (cards.length < FEWEST_CARDS || at === -1) return chosen
  const next = page.findIndex((block, index) => index > at && isHeadlineElsewhere(block))
  const below = page
    .slice(at + 1, next === -1 ? page.length : next)
    .filter((block) => block.dropped === undefined && !isMenu(block))
  const text = below.slice(0, below.findLastIndex(isProse) + 1)
  return text.length === 0 || text.some((block) => chosen.has(block)) ? chosen : new Set(text)
}

function isHeadlineElsewhere({ kind, linked, dropped }: WebBlock): boolean {
  return kind === 'heading' && linked > 0.85 && dropped === undefined
}

/** The blocks of the page that a finder kept: those at the same place, else those with the same text. */
function membership(page: readonly WebBlock[], found: readonly WebBlock[]): Set<WebBlock> {
  const byPlace = new Map<number, string[]>()
  for (const { place, text } of found) {
    const texts = byPlace.get(place)
    if (texts === undefined) byPlace.set(place, [text])
    else texts.push(text)
  }
  const pieces = new Map([...byPlace].map(([place, texts]) => [place, { all: new Set(texts), joined: texts.join('\n') }]))
  const kept = new Set(
    page.filter(({ place, text, dropped }) => {
      if (dropped !== undefined) return false
      const at = pieces.get(place)
      return at !== undefined && (at.all.has(text) || (at.joined.length <= LONGEST_PLACE && at.joined.includes(text)))
    }),
  )
  const placed = new Set([...kept].map((block) => block.text))
  const rest = new Shingles(found.flatMap(({ text }) => (placed.has(text) ? [] : [text])))
  for (const block of page)
    if (!kept.has(block) && block.dropped === undefined && roughWords(block.text) > 1 && rest.holds(block.text)) kept.add(block)
  return kept
}

/**
 * Text that the finder has missed: from the title of the article on, running text in elements of the same kind as the text, long paragraphs
 * anywhere, and between two pieces of the text headings, items and rows of the same kind. Where it has only missed, all running text of the page.
 */
function withMissedText(page: readonly WebBlock[], chosen: ReadonlySet<WebBlock>, title: string): ReadonlySet<WebBlock> {
  const text = [...chosen].filter(isProse)
  if (text.length === 0) {
    const prose = page.filter(isProse)
    const outside = prose.filter((block) => !isMenu(block))
    const taken = new Set(outside.length > 0 ? outside : prose)
    const headings = page.filter((block, index) => {
      const next = page[index + 1]
      return block.kind === 'heading' && block.linked < MOST_LINKED && next !== undefined && taken.has(next)
    })
    return new Set([...chosen, ...taken, ...headings])
  }
  const kinds = new Set(text.map((block) => block.hints))
  const sections = sectionHints(page)
  const furniture = pageFurniture(page, sections)
  const begin = firstIndex(page, chosen, title)
  const end = page.findLastIndex((block) => chosen.has(block))
  const heading = page.find(titleHeading(title) ?? (() => false))
  // Behind the text a heading begins what the publisher says of itself.
  const next = page.findIndex((block, index) => index > end && block.kind === 'heading')
  const closes = next === -1 ? page.length : next
  const missed = page.filter((block, index) => {
    if (index < begin || block.dropped !== undefined || chosen.has(block) || furniture.has(block) || isMenu(block)) return false
    const alike = kinds.has(block.hints)
    // A section that finders pass over for its name.
    if (index < end && block.linked < MOST_LINKED && block.hints.split(' / ').some((hint) => sections.has(hint))) return true
    // The heading of a piece that was taken.
    if (block.kind === 'heading' && index < end && block.linked < MOST_LINKED) {
      const next = page[index + 1]
      if (next !== undefined && chosen.has(next) && next.kind !== 'caption') return true
    }
    // What stands side by side with the title, in one element, is about the same.
    if (isProse(block) && block.parent === heading?.parent && block.linked === 0 && index < closes) return true
    if (isProse(block)) return alike || (index < end && roughWords(block.text) >= LONG)
    return alike && index < end && block.kind !== 'paragraph' && block.kind !== 'caption' && block.linked < MOST_LINKED
  })
  return new Set([...chosen, ...missed])
}

/** The article's own footnotes, which finders take for the foot of the page. */
function withNotes(page: readonly WebBlock[], chosen: ReadonlySet<WebBlock>): ReadonlySet<WebBlock> {
  const called = new Set([...chosen].flatMap(({ marks = [] }) => marks.flatMap(({ label }) => label ?? [])))
  if (called.size === 0) return chosen
  return new Set([...chosen, ...page.filter(({ footnote }) => footnote !== undefined && called.has(footnote))])
}

function isProse(block: WebBlock): boolean {
  return (
    block.dropped === undefined &&
    block.kind !== 'caption' &&
    block.linked < MOST_LINKED &&
    roughWords(block.text) >= SHORTEST_PROSE &&
    endsSentence(block.text)
  )
}

/** The title of the article where it stands above the text, else the first block of the text. */
function firstIndex(page: readonly WebBlock[], chosen: ReadonlySet<WebBlock>, title: string): number {
  const start = page.findIndex((block) => chosen.has(block))
  const isTitle = titleHeading(title) ?? (() => false)
  const heading = page.findLastIndex((block, index) => index < start && isTitle(block))
  return heading === -1 ? start : heading
}

/** Finders leave out pictures at the head of the text, and their captions with them. Below this many words stand credits and counters of galleries. */
function isCaption(block: WebBlock): boolean {
  return (
    block.kind === 'caption' && block.dropped === undefined && block.linked < 0.5 && roughWords(block.text) >= 4 && !isMenu(block)
  )
}

function isMenu(block: WebBlock): boolean {
  return /\b(?:nav|footer|aside)\b/.test(block.around) || (block.linked > 0.9 && roughWords(block.text) < 4)
}

import { readByline } from './byline.ts'
import { readDateLine } from './date-line.ts'
import { entryDates } from './entry-dates.ts'
import { BEFORE_LABEL, readLabelled } from './labelled.ts'
import { linkedLists } from './linked-lists.ts'
import { readMixedLine } from './mixed-line.ts'
import { isPaywallLine } from './page-doubts.ts'
import { pageFurniture } from './page-furniture.ts'
import { teasers } from './teasers.ts'
import type { WebBlock } from './web-block.ts'
import { endsSentence, foldText, roughWords } from './words.ts'

/** What the rules know of a page beside the block. */
type Page = { title: string }
type WebRule = { reason: string; covers: (block: WebBlock, index: number, page: Page) => boolean }

const LEAD_IN =
  /^(?:related|also|see also|see more|read more|read also|also read|more|watch|listen|photos?|video|gallery|don['’]?t miss|opinion|lire aussi|leia também|lea también|czytaj (?:też|także)|lesen sie auch|mehr dazu|читайте также)\s*[:|]/i
const CREDIT =
  /^[([©]?\s*(?:image|photo|picture|credit|foto|source|illustration|bild|quelle|фото|источник)s?(?: by| courtesy(?: of)?| credit)?\s*[:©/].{0,90}$/i
/** What publishers say to their readers in the middle of an article. */
const PROMOTION =
  /^\W*(?:if you (?:enjoyed|liked|like) (?:this|reading|what)|like what you(?:'re|’re| are)? (?:read|see)|have a (?:news )?tip\b|got a (?:news )?tip\b|do you have a (?:tip|story)|join our .{1,40}(?:forum|communit|channel|group|newsletter)|join (?:the|our) (?:conversation|discussion) on|sign up (?:here|now|today|for|to) .{0,100}$|do you want to be informed|never miss (?:a|the) |stay (?:up[- ]to[- ]date|informed|in the loop) with|(?:please )?(?:consider )?support(?:ing)? (?:us|our (?:work|journalism))\b|get .{1,60} (?:delivered|straight|direct|in your inbox)|(?:please )?click here (?:to|for)|for more (?:news|stories|information),? (?:visit|go to|click|see|contact|follow)|follow (?:us|me|him|her|them|@|.{1,40} on (?:twitter|x|facebook|instagram|telegram|linkedin|youtube))|listen to .{1,60}(?:podcast|weekdays|live at)|download (?:the|our) .{1,30}app\b|read (?:the|our) full |this (?:post|article|page) may contain affiliate|suggested citation|abonnieren sie|melden sie sich .{0,40}newsletter|hat ihnen (?:der|dieser) (?:artikel|beitrag)|jetzt (?:abonnieren|testen|anmelden)|suscríbete|apúntate|inscrivez-vous|abonnez-vous|assine |inscreva-se|подпис(?:ывайтесь|аться|ывайся)|жазылыңыз|关注我们)/iu
const RIGHTS =
  /^\W*(?:this (?:document|article|material|story|content) (?:is subject to copyright|may not be (?:published|reproduced))|the contents of this (?:site|website) are|(?:©|copyright\b|\(c\)) ?\d{4})/iu

/** Pieces that the markup shows to be no part of the text. A rule that would take more than half of what is left is not applied: the page is unusual. */
const RULES: readonly WebRule[] = [
  { reason: 'read-more', covers: (block) => LEAD_IN.test(block.text) && (block.linked > 0.3 || roughWords(block.text) < 16) },
  { reason: 'image-credit', covers: (block) => block.kind === 'paragraph' && CREDIT.test(block.text) },
  {
    reason: 'date-line',
    covers: (block) =>
      block.kind !== 'heading' && block.kind !== 'table-row' && roughWords(block.text) < 14 && readDateLine(block.text) !== null,
  },
  {
    reason: 'byline',
    covers: (block) =>
      block.kind === 'paragraph' && roughWords(block.text) < 14 && !endsSentence(block.text) && readByline(block.text) !== null,
  },
  // A block that is nothing but a link, unless it is a whole sentence of an article that links much.
  {
    reason: 'link',
    covers: (block) =>
      block.linked > 0.85 &&
      block.kind !== 'heading' &&
      !isRowOfText(block) &&
      roughWords(block.text) < 30 &&
      !isSentence(block.text),
  },
  { reason: 'link', covers: (block) => block.kind === 'heading' && block.linked > 0.85 && /\bli\b/.test(block.around) },
  // A list of links that has lost its form, or a sentence that invites to another page.
  {
    reason: 'link',
    covers: (block) =>
      block.kind === 'paragraph' && roughWords(block.text) >= 12 && block.linked > (roughWords(block.text) < 25 ? 0.98 : 0.65),
  },
  {
    reason: 'promotion',
    covers: (block) => block.kind !== 'heading' && roughWords(block.text) <= 60 && PROMOTION.test(block.text),
  },
  { reason: 'paywall', covers: (block) => isPaywallLine(block.text) },
  { reason: 'licence', covers: (block) => roughWords(block.text) <= 60 && RIGHTS.test(block.text) },
  { reason: 'duplicate-header', covers: (block, index, { title }) => index < 6 && repeatsTitle(block, title) },
]

/** Marks captions that only their class names show, and sets `dropped` on pieces that are no part of the article. */
export function judgeWebBlocks(blocks: readonly WebBlock[], title: string, url: string | null = null): WebBlock[] {
  const entries = entryDates(blocks)
  const links = linkedLists(blocks, url)
  const own = (block: WebBlock, index: number): boolean => entries.has(index) || links.has(block)
  const others = teasers(blocks)
  const furniture = pageFurniture(blocks.filter((block) => block.dropped === undefined && block.footnote === undefined))
  let judged = blocks.map((block, index): WebBlock => {
    if (others.has(block) && block.dropped === undefined) return { ...block, dropped: 'read-more' }
    if (own(block, index)) return entries.has(index) ? shown(block) : block
    const piece = furniture.get(block)
    if (piece === 'box') return { ...block, dropped: 'page-box' }
    return piece === 'caption' ? { ...block, kind: 'caption' as const } : block
  })
  for (const { reason, covers } of RULES) {
    const next = judged.map((block, index) =>
      block.dropped === undefined && block.footnote === undefined && !own(block, index) && covers(block, index, { title })
        ? { ...block, dropped: reason }
        : block,
    )
    if (words(next) >= words(judged) / 2) judged = next
  }
  return dropEdges(judged, new Set([...links, ...[...entries].flatMap((at) => judged[at] ?? [])]))
}

/** The day of an entry is text, also where a finder of text has passed over it. */
function shown(block: WebBlock): WebBlock {
  const { dropped: _, ...rest } = block
  return rest
}

const HEAD_REACH = 14
const LEAST_KEPT = 0.7
const SHORT_WORDS = 12

/** Short scraps before the first sentence, and headings or linked scraps after the last, belong to the page around the article. */
function dropEdges(blocks: readonly WebBlock[], own: ReadonlySet<WebBlock>): WebBlock[] {
  const first = blocks.findIndex((block) => block.dropped === undefined && !isScrap(block))
  const head = first > 0 && first <= HEAD_REACH && isSentence(blocks[first]?.text ?? '') ? first : 0
  let end = blocks.length
  while (end > head + 1 && blocks.length - end < HEAD_REACH) {
    const last = blocks[end - 1]
    if ((last !== undefined && own.has(last)) || !isTrailing(last)) break
    end -= 1
  }
  const next = blocks.map((block, index): WebBlock =>
    block.dropped === undefined && (index < head || index >= end) && !(index < head && (isLabelled(block) || own.has(block)))
      ? { ...block, dropped: 'page-edge' }
      : block,
  )
  return words(next) >= LEAST_KEPT * words(blocks) ? next : [...blocks]
}

/** `来源：边疆日报 作者：王小明`: what a page says of its article with its labels, however short, is read with the head of the text. */
function isLabelled({ text }: WebBlock): boolean {
  return readLabelled(text) !== null || (BEFORE_LABEL.test(text) && readMixedLine(text) !== null)
}

function isScrap(block: WebBlock): boolean {
  return block.kind === 'paragraph' && roughWords(block.text) < SHORT_WORDS && !endsSentence(block.text)
}

function isTrailing(block: WebBlock | undefined): boolean {
  if (block?.footnote !== undefined) return false
  if (block === undefined || block.dropped !== undefined || block.kind === 'heading') return block !== undefined
  return roughWords(block.text) < SHORT_WORDS && !endsSentence(block.text) && !block.text.endsWith(':') && block.linked > 0
}

/** Tables of links are text, such as a list of papers with their publishers. Menus that are set as a table have no cells beside each other, or stand in a frame of the page. */
function isRowOfText({ kind, text, around }: WebBlock): boolean {
  const cells = text.split(' | ').length
  return kind === 'table-row' && cells > 1 && roughWords(text) >= 2 * cells && !/\b(?:nav|aside|footer)\b/.test(around)
}

function isSentence(text: string): boolean {
  return roughWords(text) >= 8 && endsSentence(text)
}

function repeatsTitle(block: WebBlock, title: string): boolean {
  const [text, whole] = [foldText(block.text.slice(0, 400)), foldText(title)]
  if (text === '' || whole === '') return false
  return text === whole || (block.kind === 'heading' && (whole.startsWith(text) || text.startsWith(whole)))
}

function words(blocks: readonly WebBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.dropped === undefined ? roughWords(block.text) : 0), 0)
}

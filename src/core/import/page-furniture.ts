import { readBiography } from './biography.ts'
import { boilerplateKind } from './boilerplate.ts'
import type { WebBlock } from './web-block.ts'
import { endsSentence, roughWords } from './words.ts'

const word = (names: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${names})(?:$|[\\s_-])`)

/** Class words of boxes that stand among the text and are none of it, sentences or not. */
const BOX = word(
  String.raw`related\w*|recirc\w*|trending|most-?(?:read|popular|viewed)|popular-?posts?|newsletter\w*|subscri\w+|sign-?up\w*|share\w*|sharing|social-?(?:links|icons|bar|share|buttons?)|promo\w*|advert\w*|ads?|ad-?\w*container|sponsor\w*|cookie\w*|comments?|commentlist|disqus\w*|author-?(?:bio\w*|box\w*|info\w*|desc\w*|excerpt|about|content|details|card|block)|about-?(?:the-?)?author\w*|bio|biography|bio-?box|breadcrumbs?|pagination|copyright\w*|recommend\w*|read-?(?:more|next|also)|more-?(?:from|on|stories|news|articles)|sidebar\w*|outbrain|taboola|rail|rail__\w+|carousel|swiper-\w+|paywall\w*|donat\w+|support-?us|login\w*|poll|quiz|toc|toc_\w+|table-of-contents`,
)
/** Of these the one that names either a pointer to another page or the rest of this text, which a button opens. */
const READ_MORE = word('read-?more')
/** Class words of lines around the text; a sentence of the article may carry them too. */
const LINE = word(
  String.raw`meta|post-?meta|entry-?meta|byline\w*|timestamp\w*|datum|(?:post|publish\w*|article|story|entry)-?dates?|dates?|dateline\w*|tags?|tag-?list|categor(?:y|ies)|category-\w+|kicker|eyebrow|widget\w*|disclaimer\w*|disclosure\w*|footer\w*|menu\w*|nav|navigation|toolbar|teaser\w*|slider|gallery-?count\w*|button\w*|btn|cta|print\w*`,
)
/** Class words of the line under a picture. */
const CAPTION =
  /caption|cutline|bildunter|bildtext|bildzeile|legende\b|(?:image|photo|img|media|pic|picture|foto|bild)[-_]*(?:credit|source|copyright|desc(?:ription)?|copy)\b/
/** An element that holds more of the text than this is no box in it. */
const LARGEST = 0.25
const SENTENCE = 10
/** Words of running text that no box of the site has. */
const LONG_SECTION = 60

/** Linked headlines that make a box one of teasers, and paragraphs of text outside it. */
const FEWEST_CARDS = 3
const FEWEST_OUTSIDE = 2
const MOST_CARD_LINKED = 0.85
/** Above this share of links a box leads elsewhere. */
const MOST_LINKED = 0.3
/** What comment forms, newsletters and subscriptions say in a heading that names no subject. */
export const SERVICE_HEADING =
  /\b(?:comments?|repl(?:y|ies)|newsletters?|subscri\w*|sign up|log ?in|follow us|donat\w*|support us|author|cookies?|advert\w*|sponsor\w*|share this|related|recommended|most read|trending|more from|more on|read (?:more|next|also)|you may also)\b/i
/** The same words as the subject of a section: `Comments of the states`, `The newsletter as an instrument`, `Related work`. */
const SUBJECT =
  /\b(?:comments?|repl(?:y|ies)|newsletters?|subscri(?:ptions?|bers?)|donations?|authors|cookies?|adverts?|advertising|advertisements?|sponsors?|sponsorship)\s(?:of|as|and|in)\s(?!(?:our|us|this|the (?:day|week|month))\b)\p{L}|\brelated (?:work|literature|research|studies|part(?:y|ies)|persons?|crimes?|offences?)\b|\p{L}-related\b/iu

/**
 * Whether a box can be a section of the text, whatever it is called: reports have sections on rail and recommendations, polls and what people say. It begins with a heading that
 * names no service of the site, and holds running text of its own that leads nowhere and is about no author.
 */
function mayBeSection(box: readonly WebBlock[]): boolean {
  const [heading] = box
  if (heading?.kind !== 'heading' || heading.linked > MOST_LINKED) return false
  if (/\b(?:aside|nav|footer|form)\b/.test(heading.around)) return false
  if (SERVICE_HEADING.test(heading.text) && !SUBJECT.test(heading.text)) return false
  if (boilerplateKind(heading.text, roughWords(heading.text), true) !== null) return false
  const words = box.reduce((sum, { text }) => sum + roughWords(text), 0)
  const linked = box.reduce((sum, block) => sum + block.linked * roughWords(block.text), 0)
  const text = runningText(box)
  return text.length > 0 && linked < MOST_LINKED * words && text.every((block) => readBiography(block.text) === null)
}

function runningText(box: readonly WebBlock[]): WebBlock[] {
  return box.filter((block) => block.kind !== 'heading' && roughWords(block.text) >= SENTENCE && endsSentence(block.text))
}

/** Of the hints that name a box, those of sections of the text: their headings are such as the text has elsewhere, or as another of them has, or long text stands below. */
export function sectionHints(blocks: readonly WebBlock[]): Set<string> {
  const boxes = new Map<string, WebBlock[]>()
  const levels = new Set<number | undefined>()
  for (const block of blocks) {
    const named = block.hints.split(' / ').filter((hint) => BOX.test(hint))
    if (block.kind === 'heading' && named.length === 0) levels.add(block.level)
    for (const hint of named) {
      const box = boxes.get(hint)
      if (box === undefined) boxes.set(hint, [block])
      else box.push(block)
    }
  }
  const possible = [...boxes].filter(([, box]) => mayBeSection(box))
  const others = new Map<number | undefined, Set<WebBlock | undefined>>()
  for (const [, [heading]] of possible) others.set(heading?.level, (others.get(heading?.level) ?? new Set()).add(heading))
  return new Set(
    possible.flatMap(([hint, box]) => {
      const level = box[0]?.level
      return levels.has(level) || (others.get(level)?.size ?? 0) > 1 || isLong(runningText(box)) ? [hint] : []
    }),
  )
}

function isLong(text: readonly WebBlock[]): boolean {
  return text.length > 1 && text.reduce((sum, block) => sum + roughWords(block.text), 0) >= LONG_SECTION
}

/** What the classes around the blocks of a text make of them: a caption, or a piece of the page. Elements that hold much of the text say nothing. */
export function pageFurniture(blocks: readonly WebBlock[], sections = sectionHints(blocks)): Map<WebBlock, 'box' | 'caption'> {
  const held = new Map<string, number>()
  let total = 0
  for (const block of blocks) {
    const words = roughWords(block.text)
    total += words
    for (const hint of new Set(block.hints.split(' / '))) held.set(hint, (held.get(hint) ?? 0) + words)
  }
  const furniture = new Map<WebBlock, 'box' | 'caption'>()
  const others = teaserBoxes(blocks)
  const headed = headedText(blocks)
  const unlinked = unlinkedBoxes(blocks)
  for (const block of blocks) {
    const hints = block.hints.split(' / ').filter((hint) => (held.get(hint) ?? 0) <= LARGEST * total || others.has(hint))
    const near = hints.slice(-2)
    const sentence = endsSentence(block.text) && roughWords(block.text) >= SENTENCE
    // The heading of a section that holds running text is no line around it, whatever the section is called.
    const isLine = (hint: string): boolean =>
      LINE.test(hint) && !(block.kind === 'heading' && (sections.has(hint) || headed.has(hint)))
    if (hints.some((hint) => BOX.test(hint) && !sections.has(hint) && !unlinked.has(hint)) || (!sentence && near.some(isLine)))
      furniture.set(block, 'box')
    else if (block.kind === 'paragraph' && near.some((hint) => CAPTION.test(hint))) furniture.set(block, 'caption')
  }
  return furniture
}

/** Hints of elements that begin with a heading which leads nowhere, and hold running text below it. */
function headedText(blocks: readonly WebBlock[]): Set<string> {
  const begun = new Set<string>()
  const headed = new Set<string>()
  const texts = new Set<string>()
  for (const block of blocks)
    for (const hint of block.hints.split(' / ')) {
      if (!begun.has(hint) && block.kind === 'heading' && block.linked < MOST_LINKED) headed.add(hint)
      begun.add(hint)
      if (headed.has(hint) && block.linked < MOST_LINKED && runningText([block]).length > 0) texts.add(hint)
    }
  return texts
}

/** Boxes to read more that hold not one link, but running text from first to last: there is nothing to go to. */
function unlinkedBoxes(blocks: readonly WebBlock[]): Set<string> {
  const plain = new Map<string, boolean>()
  for (const block of blocks)
    for (const hint of block.hints.split(' / '))
      if (READ_MORE.test(hint)) {
        const isText = block.linked === 0 && runningText([block]).length > 0 && readBiography(block.text) === null
        plain.set(hint, isText && (plain.get(hint) ?? true))
      }
  return new Set([...plain].flatMap(([hint, isText]) => (isText ? [hint] : [])))
}

/** Boxes of any size with linked headlines of several other pages, where the text stands outside. */
function teaserBoxes(blocks: readonly WebBlock[]): Set<string> {
  const cards = new Map<string, number>()
  const prose = new Map<string, number>()
  const all = runningText(blocks).filter(({ linked }) => linked < MOST_LINKED)
  for (const { hints, kind, linked } of blocks)
    if (kind === 'heading' && linked > MOST_CARD_LINKED)
      for (const hint of new Set(hints.split(' / '))) cards.set(hint, (cards.get(hint) ?? 0) + 1)
  for (const { hints } of all) for (const hint of new Set(hints.split(' / '))) prose.set(hint, (prose.get(hint) ?? 0) + 1)
  const isApart = (hint: string): boolean => all.length - (prose.get(hint) ?? 0) >= FEWEST_OUTSIDE
  return new Set([...cards].flatMap(([hint, count]) => (BOX.test(hint) && count >= FEWEST_CARDS && isApart(hint) ? [hint] : [])))
}

import { boilerplateKind } from './boilerplate.ts'
import type { WebBlock } from './web-block.ts'
import { endsSentence, roughWords } from './words.ts'

/** One link below such a heading may be an invitation in the text; from two on it is a list of other pages. */
const FEWEST_CARDS = 2
const CARD_WORDS = 3
const LINKED = 0.85
const UNLINKED = 0.3
const PROSE_WORDS = 12
/** Paragraphs that a teaser has below its headline. */
const LONGEST_TEASER = 2
const LONGEST_POINTER = 8

/**
 * The teasers of other pages below a heading that announces them (`Read also`): linked headlines, each with as many paragraphs below it as the first has. They are no part of the text however long
 * they are, where the text stands before them.
 */
export function teasers(blocks: readonly WebBlock[]): Set<WebBlock> {
  const found = new Set<WebBlock>()
  const firstProse = blocks.findIndex(
    (block) => block.linked < UNLINKED && roughWords(block.text) >= PROSE_WORDS && endsSentence(block.text),
  )
  if (firstProse === -1) return found
  for (const [index, block] of blocks.entries()) {
    if (index < firstProse || !announces(block)) continue
    for (const teaser of below(blocks, index)) found.add(teaser)
  }
  return found
}

/** A heading, or a line of its own, that says that other pages follow. */
function announces({ kind, text, linked, dropped }: WebBlock): boolean {
  const words = roughWords(text)
  if (!isShown(dropped) || linked > UNLINKED || words > LONGEST_POINTER) return false
  if (kind !== 'heading' && kind !== 'paragraph') return false
  return boilerplateKind(text, words, true) === 'read-more' || (kind === 'heading' && OTHERS.test(text))
}
const OTHERS =
  /^(?:related|recommended|most (?:read|popular|viewed|shared)|trending|popular(?: (?:now|posts?|articles|stories))?$|latest(?: (?:news|posts?|articles|stories))?$|more (?:from|on|stories|news)|read (?:more|next|also)|you (?:may|might) also|also (?:read|in the news)|популярн(?:ое|ые)|самое читаемое|последние новости|читайте также|похожие|другие (?:новости|материалы)|соңғы жаңалықтар|meistgelesen|neueste (?:artikel|beiträge|nachrichten)|les plus lus|lo más leído|热门|热点|最新|相关|推荐)(?!\p{L}{3})/iu

/** A finder of text may have passed over the headlines and taken what stands below them. */
function isShown(dropped: string | undefined): boolean {
  return dropped === undefined || dropped === 'page-box'
}

function below(blocks: readonly WebBlock[], at: number): WebBlock[] {
  const ends = blocks.findIndex((block, index) => index > at && block.kind === 'heading' && block.linked < UNLINKED)
  const section = blocks.slice(at + 1, ends === -1 ? blocks.length : ends)
  const cards = section.flatMap((block, index) => (isCard(block) ? [index] : []))
  const [first, second] = cards
  // A paragraph right below the heading is text: what it announces is no list.
  if (cards.length < FEWEST_CARDS || first === undefined || second === undefined || first > 1) return []
  const each = Math.min(LONGEST_TEASER, second - first - 1)
  return cards.flatMap((card, index) => section.slice(card, Math.min(card + 1 + each, cards[index + 1] ?? section.length)))
}

function isCard({ kind, text, linked, dropped, footnote }: WebBlock): boolean {
  return isShown(dropped) && footnote === undefined && kind !== 'table-row' && linked > LINKED && roughWords(text) >= CARD_WORDS
}

import { type ArticleDraft, type MetadataOrigin, numberBlocks } from '#core/article.ts'
import type { BodyBlock } from '#core/import/body.ts'
import { carried } from '#core/import/carried.ts'
import { type KnownMetadata, NO_METADATA } from '#core/import/known-metadata.ts'
import { learn } from '#core/import/learn.ts'
import type { RawBlock } from '#core/import/raw-block.ts'
import { endsSentence, roughWords } from '#core/import/words.ts'
import { machineDate } from '../machine-date.ts'
import { webAddress } from '../web-address.ts'

/** What the service puts below each entry and the last. */
const SERVICE =
  /^(?:flag as irrelevant|facebook|twitter|x|see more results|see all results|full coverage|edit this alert|edit alert|you have received|unsubscribe|view all your alerts|send feedback|receive this alert)\b/i
const OUTLET_WORDS = 8
/** Words of a headline. */
const FEWEST_WORDS = 3
const SHOWN: MetadataOrigin = { from: 'visible', confidence: 0.85 }
/** The day of the alert: the article is of that day or of one before. */
const DAY_OF_ALERT: MetadataOrigin = { from: 'header', confidence: 0.5 }

type Entry = { title: RawBlock; url: string; rest: RawBlock[] }

/** Whether a mail is an alert of a search service: a list of what was found, under the address of the service. */
export function isAlert(address: string, subject: string): boolean {
  return /^(?:googlealerts-noreply@google\.com|alerts?@talkwalker\.com)$/i.test(address) || /^google alert\b/i.test(subject)
}

/**
 * The articles that an alert found, as it shows them: headline, outlet, the address behind the counter, and the lines it quotes, which are all of its text. The alert's own lines are
 * dropped blocks of the article they stand beside. Empty where no entry leads anywhere.
 */
export function alertArticles(blocks: readonly RawBlock[], date: string): ArticleDraft[] {
  const above: RawBlock[] = []
  const entries: Entry[] = []
  for (const block of blocks) {
    const url = foundAddress(block)
    const last = entries.at(-1)
    if (url !== null && url !== last?.url && !SERVICE.test(block.text)) entries.push({ title: block, url, rest: [] })
    else (last?.rest ?? above).push(block)
  }
  return entries.map((entry, index) => articleOf(entry, index === 0 ? above : [], date))
}

function articleOf({ title, url, rest }: Entry, above: readonly RawBlock[], date: string): ArticleDraft {
  const known: KnownMetadata = { ...NO_METADATA, authors: [] }
  const { headline, beside } = headlineOf(title)
  learn(known, 'title', headline, SHOWN)
  learn(known, 'url', url, SHOWN)
  learn(known, 'publication', isOutletName(beside) ? beside : null, SHOWN)
  const [first] = rest
  const isOutlet = first !== undefined && isOutletName(first.text)
  learn(known, 'publication', isOutlet ? first.text : null, SHOWN)
  learn(known, 'date', machineDate(date), DAY_OF_ALERT)
  const dropped = (block: RawBlock, reason: string): BodyBlock => ({ ...textBlock(block), dropped: reason })
  const text = rest.map((block, index) => {
    if (index === 0 && isOutlet) return dropped(block, 'metadata')
    return SERVICE.test(block.text) ? dropped(block, 'mail-furniture') : textBlock(block)
  })
  // What is quoted may be nothing: then the headline is all that the alert says.
  const quoted = text.some((block) => block.dropped === undefined)
  return {
    ...known,
    blocks: numberBlocks([
      ...above.map((block) => dropped(block, 'mail-furniture')),
      quoted ? dropped(title, 'duplicate-header') : textBlock(title),
      ...text,
    ]),
  }
}

/** The link is the headline; what stands behind it in its line is the outlet. */
function headlineOf({ text, marks = [] }: RawBlock): { headline: string; beside: string } {
  const link = marks.find(({ kind, start, end }) => kind === 'link' && (isMost(end - start, text) || opens(start, end, text)))
  if (link === undefined || link.start > 0) return { headline: text, beside: '' }
  return { headline: text.slice(0, link.end).trim(), beside: text.slice(link.end).trim() }
}

function isOutletName(text: string): boolean {
  return text !== '' && roughWords(text) <= OUTLET_WORDS && !endsSentence(text) && !SERVICE.test(text)
}

/** Older alerts have headline, outlet and quoted lines in one cell: a link of some words comes first. */
function opens(start: number, end: number, text: string): boolean {
  return start === 0 && roughWords(text.slice(0, end)) >= FEWEST_WORDS
}

function isMost(length: number, text: string): boolean {
  return length >= text.length * 0.6
}

function textBlock(block: RawBlock): BodyBlock {
  return { kind: 'paragraph', text: block.text, ...carried(block, block.text) }
}

/** Where a block leads that is a link as a whole, without the service's counter: `https://www.google.com/url?…&url=https://post.example/river`. */
function foundAddress({ text, marks = [] }: RawBlock): string | null {
  const link = marks.find(
    ({ kind, start, end }) => kind === 'link' && (isMost(end - start, text) || opens(start, end, text)),
  )?.href
  if (link === undefined || !URL.canParse(link)) return null
  const { hostname, pathname, searchParams } = new URL(link)
  if (!/^(?:www\.)?google\.[a-z.]{2,6}$/.test(hostname)) return hostname.endsWith('talkwalker.com') ? null : webAddress(link)
  return pathname === '/url' ? webAddress(searchParams.get('url') ?? searchParams.get('q') ?? '') : null
}

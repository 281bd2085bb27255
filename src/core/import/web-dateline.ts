import type { PartialDate } from '../article.ts'
import { TOOK_PART } from './authors.ts'
import { readByline } from './byline.ts'
import { readDateLine } from './date-line.ts'
import type { DayOrder } from './day-order.ts'
import { findDate } from './dates.ts'
import { entryDates } from './entry-dates.ts'
import { readMixedLine } from './mixed-line.ts'
import { namesOfLine } from './names.ts'
import { titleHeading } from './title-heading.ts'
import type { WebBlock } from './web-block.ts'

/** How many pieces above and below its title a page's date may stand. */
const ABOVE = 3
const BELOW = 8
/** Characters of a line such as `Press release of 14 January 2022 | Almaty`. */
const LONGEST_LINE = 90
const DAY = 10
/** Characters of a line of several facts. */
const LONGEST_FACTS = 200
/** What may stand before a date that opens a paragraph: `Press release of`, `ASTANA, `. */
const LABEL = /^\(?[^.!?,;:]{1,30}(?:, )?$/u

/** The day on which a page is looked at, and those of other people's words. */
const OF_OTHERS = /(?<![a-z])(?:today|current-?(?:date|time)|clock|weather|comments?|comentarios|related)(?![a-z])/

/** The date that stands beside the title of a page or opens its first paragraphs, known to the day; null when there is none or no such title. `order` is that of the page's 3/4/2021. */
export function dateNearTitle(page: readonly WebBlock[], title: string, order: DayOrder | null = null): PartialDate | null {
  const at = page.findLastIndex(titleHeading(title) ?? (() => false))
  if (at === -1) return null
  const entries = new Set([...entryDates(page)].map((index) => page[index]))
  const near = [...page.slice(at + 1, at + 1 + BELOW), ...page.slice(Math.max(0, at - ABOVE), at).reverse()]
  for (const block of near) {
    const { text, linked, kind, dropped, hints } = block
    if (entries.has(block) || OF_OTHERS.test(hints) || isOfSite(block, page[at])) continue
    // A row of facts dates what the page is about.
    // Nor does the line under a picture, nor one that microformats mark as the day of an event or a birth.
    if (/(?:^|\s)(?:dt-?start|dt-?end|dt-bday|bday)(?:\s|$)/.test(hints)) continue
    if (linked > 0.9 || kind === 'table-row' || kind === 'caption' || dropped !== undefined) continue
    const stated = publishedOn(text, order)
    if (stated !== null) return stated
    const line = readDateLine(text, order)
    const date = line === null ? dateIn(text, order) : line.date
    if (date !== null && date.length === DAY) return date
  }
  return null
}

/** In the head of the site stands what day it is, in its foot since when there is one. */
function isOfSite(block: WebBlock, title: WebBlock | undefined): boolean {
  const [frame] = /^(?:header|footer)\b/.exec(block.around) ?? []
  return frame !== undefined && !(title?.around ?? '').startsWith(frame)
}

/** Before the day on which a text appeared, in a line of several facts: `Last modified: 9 May 2022 · First published: 4 May 2022 · 3 minutes`. */
const APPEARED =
  /(?<!\p{L})(?:published|posted|giriş|yayın(?:lanma)?(?: tarihi)?|опубликован[оа]?|размещено|жарияланды|veröffentlicht|erstellt|publié|publicado|pubblicato)(?: (?:on|am|le|el|il))?\s?:?\s/iu

function publishedOn(text: string, order: DayOrder | null): PartialDate | null {
  const label = text.length > LONGEST_FACTS ? null : APPEARED.exec(text)
  if (label === null) return null
  const found = findDate(text.slice(label.index + label[0].length), order)
  return found !== null && found.start <= 1 && found.date.length === DAY ? found.date : null
}

/** The day of the last change beside the title, where the page prints no other: a text that was changed then is no younger. Null where there is none. */
export function dayOfChange(page: readonly WebBlock[], title: string): PartialDate | null {
  const at = page.findLastIndex(titleHeading(title) ?? (() => false))
  if (at === -1) return null
  const line = page
    .slice(at + 1, at + 1 + BELOW)
    .find(({ text, dropped }) => dropped === undefined && text.length <= LONGEST_LINE && readDateLine(text)?.date === null)
  const date = line === undefined ? null : (findDate(line.text)?.date ?? null)
  return date?.length === DAY ? date : null
}

/** Links that make a page a digest of others, and words before the day in its title. */
const FEWEST_ITEMS = 3
const MOST_WORDS = 5
const YEAR_WORD = /^\s?(?:года|г\.|жыл)?[\s.)]*$/u

/** The day that a digest is of: its title ends with it (`Press review, 4 October 2022`), and below stand linked items or rows. */
export function dayOfDigest(blocks: readonly WebBlock[], title: string): PartialDate | null {
  const found = findDate(title.slice(0, 200))
  if (found?.date.length !== DAY || !YEAR_WORD.test(title.slice(found.end))) return null
  if (title.slice(0, found.start).trim().split(/\s+/).length > MOST_WORDS) return null
  const items = blocks.filter(({ kind, linked }) => (kind === 'list-item' || kind === 'table-row') && linked > 0)
  return items.length < FEWEST_ITEMS ? null : found.date
}

/** `This entry was posted on May 19th, 2010 at 9 pm`, `… wurde am 19. Mai 2010 gepostet`: how weblogs close an entry. */
const POSTED =
  /\b(?:this )?(?:entry|post|article|story) was (?:first |originally )?(?:posted|published|written)\b|\bwurde\b.{0,30}\b\d{4}\b.{0,40}\b(?:gepostet|veröffentlicht|geschrieben|publiziert)\b|\b(?:posté|publié|écrit)e? (?:par .{1,40} )?le\b|(?:запись|статья|материал) (?:была? )?опубликован/iu
const LONGEST_CLOSING = 300

/** The day in the line with which an entry is closed, null where there is none. */
export function datePosted(page: readonly WebBlock[]): PartialDate | null {
  const line = page.findLast(({ text, dropped }) => dropped === undefined && text.length <= LONGEST_CLOSING && POSTED.test(text))
  const date = line === undefined ? null : (findDate(line.text)?.date ?? null)
  return date?.length === DAY ? date : null
}

/** How far below its title a page's byline stands. */
const BYLINE_REACH = 4

/** The people that a line below the title of a page names because it says so (`By Jane Doe`) or because the date stands beside them (`Jane Doe | 19 April 2021`); empty where there is none or no such title. */
export function namesNearTitle(page: readonly WebBlock[], title: string): string[] {
  const at = page.findLastIndex(titleHeading(title) ?? (() => false))
  if (at === -1) return []
  const below = page.slice(at + 1, at + 1 + BYLINE_REACH)
  const lines = below.filter(({ text, kind, dropped }) => kind === 'paragraph' && dropped === undefined && text.length < 100)
  // `Text: Jane Doe Published: 18 November 2021`
  const signed = lines.map(({ text }) => readByline(text) ?? readByline(text.slice(0, APPEARED.exec(text)?.index ?? 0).trim()))
  const names = signed.find((found) => found !== null)
  if (names !== undefined) return names ?? []
  const above = lines.find(({ text }, index) => namesOfLine(text).length > 0 && TOOK_PART.test(lines[index + 1]?.text ?? ''))
  if (above !== undefined) return namesOfLine(above.text)
  return lines.map(({ text }) => readMixedLine(text)).find((mixed) => mixed !== null && mixed.date !== null)?.authors ?? []
}

function dateIn(text: string, order: DayOrder | null): PartialDate | null {
  const found = findDate(text.slice(0, LONGEST_LINE), order)
  // `Opened: 1 May 1961` dates what the page is about; labels of publishing are read before.
  if (found === null || /:\s*$/.test(text.slice(0, found.start))) return null
  const opens = found.start <= 1 || (LABEL.test(text.slice(0, found.start)) && /^\)?\s*[|–—:,-]/.test(text.slice(found.end)))
  return text.length <= LONGEST_LINE || opens ? found.date : null
}

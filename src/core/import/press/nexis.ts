import { readDateLine } from '../date-line.ts'
import { findDate } from '../dates.ts'
import { languageTag } from '../language-tag.ts'
import type { RawBlock } from '../raw-block.ts'
import { between, NO_FACTS, type PressFacts, type PressPart, wordCount } from './press-part.ts'
import { pressNames } from './press-names.ts'

const END = /^end of document$/i
const BODY = /^body:?$/i
const TAIL = /^(?:classification|load-date:.*)$/i
const LABELLED = /^(\p{L}[\p{L} /-]{2,30}):(?: (.*))?$/u
const RIGHTS = /^(?:copyright|©|\(c\)|all rights reserved)(?:\b|\s|$)/i
/** Lines of the list of documents before the first. */
const LISTED = /^(?:\d{1,5}\.\s|documents?\s\(\d)/i
/** How far above the text the head of an article begins. */
const HEAD = 40

/** Whether lines come from Nexis as it exports since 2017: each article ends in words that say so, and has its length in its head. */
export function isNexis(lines: readonly RawBlock[]): boolean {
  return (
    lines.some(({ text }) => END.test(text)) &&
    lines.some(({ text }) => BODY.test(text) || /^length:\s*\d/i.test(text) || TAIL.test(text))
  )
}

/** The articles of such an export. What stands before the first (search terms, a list of the documents) goes with it, what follows the last with that. */
export function nexisParts(lines: readonly RawBlock[]): PressPart[] {
  const ends = lines.flatMap(({ text }, index) => (END.test(text) ? [index] : []))
  const parts = ends.map((end, index) => nexisPart(lines.slice((ends[index - 1] ?? -1) + 1, end + 1)))
  const rest = lines.slice((ends.at(-1) ?? -1) + 1)
  // Cut off in the middle of an article.
  if (rest.some(({ text }) => BODY.test(text))) return [...parts, nexisPart(rest)]
  return parts.map((part, index) => (index === parts.length - 1 ? { ...part, after: [...part.after, ...rest] } : part))
}

function nexisPart(lines: readonly RawBlock[]): PressPart {
  const mark = lines.findIndex(({ text }) => BODY.test(text))
  const found = lines.findIndex(({ text }, index) => index > mark && TAIL.test(text))
  const end = found === -1 ? lines.length - (END.test(lines.at(-1)?.text ?? '') ? 1 : 0) : found
  const headEnd = mark === -1 ? unmarkedHead(lines, end) : mark + 1
  const head = between(lines, 0, headEnd)
  const dateAt = head.findLastIndex(({ text }) => !LABELLED.test(text) && readDateLine(text) !== null)
  const { title, outlet } = namedLines(head, dateAt)
  const facts = labelledFacts(between(head, dateAt + 1, head.length))
  return {
    facts: {
      ...facts,
      title: head[title]?.text ?? '',
      publication: head[outlet]?.text ?? null,
      date: findDate(head[dateAt]?.text ?? '')?.date ?? null,
    },
    before: head,
    body: between(lines, headEnd, end),
    after: lines.slice(Math.max(headEnd, end)),
  }
}

/**
 * Title, outlet and date follow each other, above whose rights they are; outlet and date may each be missing. Above the first title stands what the database says about the search. -1 for none.
 */
function namedLines(head: readonly RawBlock[], dateAt: number): { title: number; outlet: number } {
  const isPlain = (index: number): boolean => {
    const text = head[index]?.text ?? ''
    return text !== '' && !LABELLED.test(text) && !RIGHTS.test(text) && !LISTED.test(text)
  }
  const closes = dateAt === -1 ? head.findIndex(({ text }) => RIGHTS.test(text)) : dateAt
  const last = closes === -1 ? head.findIndex((_, index) => isPlain(index)) : closes - 1
  // Where one line stands alone, it is the headline.
  return closes !== -1 && isPlain(last - 1) ? { title: last - 1, outlet: last } : { title: isPlain(last) ? last : -1, outlet: -1 }
}

/** Where the head ends that no line closes: after the last line of facts near the beginning. */
function unmarkedHead(lines: readonly RawBlock[], end: number): number {
  const reach = lines.slice(0, Math.min(HEAD, end))
  return 1 + reach.findLastIndex(({ text }) => /^(?:length|byline|section|dateline|highlight):/i.test(text) || RIGHTS.test(text))
}

/** What labelled lines say: `Byline: Jane Doe`, `Length: 212 words`, `Highlight: …`. */
function labelledFacts(lines: readonly RawBlock[]): PressFacts {
  const facts = { ...NO_FACTS }
  for (const { text } of lines) {
    const [, label = '', value = ''] = LABELLED.exec(text) ?? []
    if (/^byline$/i.test(label)) facts.authors = pressNames(value)
    else if (/^length$/i.test(label)) facts.words = wordCount(value)
    else if (/^highlight$/i.test(label) && value !== '') facts.standfirst = value
    else if (/^language$/i.test(label)) facts.language = languageTag(value)
  }
  return facts
}

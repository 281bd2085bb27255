import type { PartialDate } from '../../article.ts'
import { readByline } from '../byline.ts'
import { readDateLine } from '../date-line.ts'
import { readUrl } from '../labelled.ts'
import { looksLikeName } from '../names.ts'
import { isSeparator } from '../segments.ts'
import type { RawBlock } from '../raw-block.ts'
import { endsSentence, roughWords } from '../words.ts'
import { between, NO_FACTS, type PressFacts, type PressPart } from './press-part.ts'

/** Fewer lines of outlet and date could be those of an article and of what it answers, unless a line is drawn above each. */
const FEWEST = 3
const FEWEST_DIVIDED = 2
/** Of all words those that one entry may have, and those that may stand above the first. */
const MOST_OF_ONE = 0.7
const MOST_ABOVE = 0.25
const DAY = 10
const LONGEST_HEADLINE = 24
const LONGEST_OUTLET = 8
const LEAST_TEXT = 8
const LONGEST_LINE = 160
const SENTENCE_END = /[.!?…。]$/u
const BETWEEN = /[,;] | ?[|·•] ?| [–—-] | (?:vom|от) (?=\d)/u
/** Where in the paper it stood. */
const PAGE = /^(?:s\.|seite|с\.|стр\.|бет|pp?\.|page|pg\.)\s?\d{1,4}$/iu
const NUMBER = /^(?:\(?\d{1,3}[.)]|[•▪■*–—-])\s+/u

type Entry = { headline: number; end: number; facts: PressFacts }

/**
 * Whether lines are a digest of press monitoring: headlines, each with a line of its outlet and day, and text below. Teasers of other articles around the one of a page look the same: then
 * most of the text stands before the first or below one of them.
 */
export function isDigest(lines: readonly RawBlock[]): boolean {
  const entries = entriesOf(lines)
  const divided = entries.every(({ headline }) => isSeparator(lines[headline - 1]?.text ?? ''))
  if (entries.length < (divided ? FEWEST_DIVIDED : FEWEST)) return false
  const wordsUpTo = (from: number, to: number): number =>
    between(lines, from, to).reduce((sum, line) => sum + (isText(line) ? roughWords(line.text) : 0), 0)
  const above = wordsUpTo(0, entries[0]?.headline ?? 0)
  const each = entries.map(({ end }, index) => wordsUpTo(end, entries[index + 1]?.headline ?? lines.length))
  const all = above + each.reduce((sum, words) => sum + words, 0)
  return Math.max(above, ...each) <= MOST_OF_ONE * all && above <= MOST_ABOVE * all
}

/** The articles of a digest. What stands above the first goes with it. */
export function digestParts(lines: readonly RawBlock[]): PressPart[] {
  const entries = entriesOf(lines)
  return entries.map((entry, index) => {
    const end = entries[index + 1]?.headline ?? lines.length
    const text = between(lines, entry.end, end)
    const addressAt = text.findLastIndex(({ text: line }) => readUrl(line) !== null)
    // Below the last paragraph stands where the article is to be found, and perhaps a drawn line.
    const tail =
      addressAt > 0 && text.slice(addressAt + 1).every(({ text: line }) => !/\p{L}/u.test(line)) ? addressAt : text.length
    return {
      facts: { ...entry.facts, url: readUrl(text[tail]?.text ?? '') },
      before: between(lines, index === 0 ? 0 : entry.headline, entry.end),
      body: text.slice(0, tail),
      after: text.slice(tail),
    }
  })
}

/** Every entry must have text of its own: a list of sources is no digest. */
function entriesOf(lines: readonly RawBlock[]): Entry[] {
  const found = lines.flatMap((line, index): Entry[] => {
    const facts = factsOf(line.text)
    if (facts === null) return []
    // Who wrote it may stand in a line of its own, above or below.
    const [signedAbove, signedBelow] = [namesIn(lines[index - 1]), namesIn(lines[index + 1])]
    const known = { ...facts, authors: [...facts.authors, ...(signedAbove ?? []), ...(signedBelow ?? [])] }
    const [before, after] = [signedAbove === null ? index - 1 : index - 2, signedBelow === null ? index + 1 : index + 2]
    const [above, below] = [lines[before], lines[after]]
    // The line of outlet and day stands below the headline, or above it.
    if (isHeadline(above) && isText(below)) return [{ headline: before, end: after, facts: titled(known, above) }]
    if (isHeadline(below) && isText(lines[after + 1])) return [{ headline: index, end: after + 1, facts: titled(known, below) }]
    return []
  })
  return found.filter((entry, index) => entry.headline >= (found[index - 1]?.end ?? 0))
}

/** The people whom a line names because it says so; null for any other line. */
function namesIn(line: RawBlock | undefined): string[] | null {
  return line === undefined || line.text.length > LONGEST_LINE ? null : readByline(line.text)
}

function titled(facts: PressFacts, { text }: RawBlock): PressFacts {
  return { ...facts, title: text.replace(NUMBER, '') }
}

function isHeadline(line: RawBlock | undefined): line is RawBlock {
  if (line === undefined || line.dropped !== undefined) return false
  const words = roughWords(line.text)
  return (
    words >= 2 &&
    words <= LONGEST_HEADLINE &&
    !/[.。…]$/u.test(line.text.replace(NUMBER, '')) &&
    factsOf(line.text) === null &&
    namesIn(line) === null
  )
}

function isText(line: RawBlock | undefined): boolean {
  return line !== undefined && roughWords(line.text) >= LEAST_TEXT && endsSentence(line.text)
}

/** `The Astana Ledger, 11 February 2025, by Timur Seitkali`: an outlet, the day, perhaps who wrote it, and nothing else. */
function factsOf(text: string): PressFacts | null {
  if (text.length > LONGEST_LINE || SENTENCE_END.test(text)) return null
  const { date, others } = dateApart(text.split(BETWEEN).filter((part) => part !== '' && !PAGE.test(part)))
  if (date === null || others.length === 0 || others.length > 3) return null
  const authors = others.flatMap((part) => readByline(part) ?? [])
  const [outlet, ...rest] = others.filter((part) => readByline(part) === null)
  if (outlet === undefined || roughWords(outlet) > LONGEST_OUTLET || !/^\p{Lu}|^\p{Lo}/u.test(outlet)) return null
  if (rest.length > 1 || rest.some((part) => !looksLikeName(part))) return null
  return { ...NO_FACTS, publication: outlet, date, authors: authors.length > 0 ? authors : rest }
}

/** Commas stand in dates too: `Steppe Post, March 4, 2021`. */
function dateApart(parts: readonly string[]): { date: PartialDate | null; others: string[] } {
  for (const [index, part] of parts.entries())
    for (const length of [2, 1]) {
      const several = length === 2 ? `${part}, ${parts[index + 1] ?? ''}` : part
      const date = readDateLine(several)?.date ?? null
      if (date !== null && date.length === DAY)
        return { date, others: parts.filter((_, at) => at < index || at >= index + length) }
    }
  return { date: null, others: [] }
}

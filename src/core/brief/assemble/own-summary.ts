import { keptBlocks, type Block } from '#core/article.ts'
import { sentenceSpans } from '#core/sentences.ts'
import { countWords } from '#core/words.ts'
import { leaningOf } from './leaning.ts'
import { meritOf } from './merit.ts'
import { canBeQuoted, hasQuotationMarks, quotability } from './quotable.ts'
import { gistOf, saySame } from './same-statement.ts'
import { speaksOf, topicOf } from './topic.ts'

/** A sentence of an article, by its place in a block. `start` and `end`: UTF-16 offsets, end exclusive. */
export type OwnSentence = { block: number; n: number | null; start: number; end: number; quote: string }

type Given = { title: string; standfirst: string | null; date: string | null; language: string | null; blocks: readonly Block[] }

/** Words: less says nothing, more is no line of a summary. */
const LENGTH = { shortest: 9, longest: 42 }
const SENTENCES = 3
const WEIGHT = {
  /** What the title and the standfirst speak of. */
  topic: 2,
  /** Articles of opinion say what they are about at their beginning, and what they conclude at their end. */
  opening: 0.5,
  closing: 0.3,
}

/**
 * Up to three of an article's own sentences that say together what it says, in their order, each from another paragraph and each able to stand alone; none of `taken`, which
 * are quoted beside them. What the article quotes is not its own.
 */
export function ownSummary(
  { title, standfirst, date, language, blocks }: Given,
  taken: readonly OwnSentence[] = [],
): OwnSentence[] {
  const topic = topicOf(`${title}. ${standfirst ?? ''}`)
  const nothing = topicOf('')
  const paragraphs = keptBlocks(blocks).filter(({ kind, footnote }) => kind === 'paragraph' && footnote === undefined)
  const last = paragraphs.length - 1
  const candidates = paragraphs
    .flatMap((block, place) =>
      sentenceSpans(block.text, block.language ?? language).map(({ start, end }) => {
        const quote = block.text.slice(start, end)
        return { block: block.id, n: block.n, start, end, quote, place, language: block.language ?? language }
      }),
    )
    .filter((one) => standsAlone(one, date) && !taken.some((other) => overlaps(one, other)))
    .map((one) => ({
      ...one,
      weight:
        meritOf(one.quote) +
        quotability(one.quote, one.language) +
        WEIGHT.topic * speaksOf(topic, topicOf(one.quote), nothing) +
        (one.place === 0 ? WEIGHT.opening : 0) +
        (one.place === last ? WEIGHT.closing : 0),
    }))
    .toSorted((one, other) => other.weight - one.weight || one.place - other.place)
  const chosen: typeof candidates = []
  for (const one of candidates) {
    if (chosen.length === SENTENCES) break
    const gist = gistOf(one.quote)
    if (chosen.every((other) => other.block !== one.block && !saySame(gistOf(other.quote), gist))) chosen.push(one)
  }
  return chosen
    .toSorted((one, other) => one.place - other.place)
    .map(({ block, n, start, end, quote }) => ({ block, n, start, end, quote }))
}

function standsAlone({ quote, language }: { quote: string; language: string | null }, date: string | null): boolean {
  const words = countWords(quote, language)
  return (
    words >= LENGTH.shortest &&
    words <= LENGTH.longest &&
    leaningOf(quote) === 'none' &&
    !hasQuotationMarks(quote) &&
    canBeQuoted(quote, date)
  )
}

function overlaps(one: OwnSentence, other: OwnSentence): boolean {
  return one.block === other.block && one.start < other.end && other.start < one.end
}

import type { BriefBlock, BriefContent, Sentence, Tag } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import { tokensOf } from '#core/evidence/tokens.ts'
import type { Template } from '#core/template.ts'
import { t } from '#text/text.ts'
import type { EvidenceEntry, EvidenceMap } from '../evidence.ts'
import { plainText } from '../inline.ts'
import { datesIn, withoutDates } from '../../in-text/dates.ts'
import { isGiven } from './particulars/given-dates.ts'
import { namesOfTexts, strangeWords } from './particulars/names-given.ts'
import { namesIn } from './particulars/names-in-text.ts'
import { mismatch, quantitiesIn } from './particulars/quantities.ts'
import type { Quantity } from './particulars/quantities.ts'
import { readsWords } from './read-languages.ts'
import { saidOtherwise } from './summary-otherwise.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'
import { isUnitless } from './particulars/measures.ts'

/** A tagged sentence is below when a block there has this share of its words. */
const ALIKE = 0.5
/** Words shorter than this mostly join others. */
const SHORT = 4
/** Up to so many an author counts what she wrote: “three options”. */
const COUNTS = 12

/**
 * A summary says nothing that is not below: its excerpts carry sentences of other sections too, what it judges, assumes or takes for known is said there, and so are
 * its numbers, dates and names.
 */
export function checkSummary(brief: BriefContent, template: Template, evidence: EvidenceMap): Finding[] {
  const summaries = new Set(template.sections.filter((slot) => slot.kind === 'summary').map((slot) => slot.id))
  const [above, rest] = [true, false].map((inSummary) => brief.sections.filter((part) => summaries.has(part.slot) === inSummary))
  if (!above?.some(({ blocks }) => blocks.length > 0) || !rest) return []
  const below = readBelow(
    rest.flatMap(({ blocks }) => blocks),
    evidence,
  )
  return above.flatMap((section) =>
    section.blocks.flatMap((block) =>
      blockSentences(block).flatMap((sentence) =>
        newHere(sentence, below, brief.language).map(({ message, error }): Finding => ({
          ...finding('summary-not-below', section.id, sentence.id, message),
          ...(error ? {} : { severity: 'warning' }),
        })),
      ),
    ),
  )
}

type Below = {
  excerpts: ReadonlySet<string>
  texts: readonly string[]
  quotes: (excerpt: string) => string
  tags: ReadonlySet<Tag | null>
  blocks: ReadonlySet<string>[]
  /** What is given below, each taken from all its text once, and only where a summary asks. Who wrote what is cited there, where and when, may be named too. */
  numbers: (inWords: boolean) => Quantity[]
  dates: () => ReturnType<typeof datesIn>
  names: () => ReturnType<typeof namesOfTexts>
}

function readBelow(blocks: readonly BriefBlock[], evidence: EvidenceMap): Below {
  const sentences = blocks.flatMap((block) => blockSentences(block))
  return {
    excerpts: new Set(sentences.flatMap(({ evidence }) => evidence.excerpts)),
    texts: sentences.map(({ text }) => plainText(text)),
    quotes: (id) => evidence[id]?.excerpt.anchor.quote ?? '',
    tags: new Set(sentences.map(({ evidence }) => evidence.tag)),
    blocks: blocks.map((block) => new Set(wordsOf(textOf(block)))),
    ...givenIn(blocks.map(textOf), sourcesOf(sentences, evidence)),
  }
}

function sourcesOf(sentences: readonly Sentence[], evidence: EvidenceMap): EvidenceEntry['article'][] {
  const cited = new Set(sentences.flatMap(({ evidence: { excerpts } }) => excerpts))
  return [...new Map([...cited].flatMap((id) => evidence[id]?.article ?? []).map((article) => [article.id, article])).values()]
}

function givenIn(
  texts: readonly string[],
  sources: readonly EvidenceEntry['article'][],
): Pick<Below, 'numbers' | 'dates' | 'names'> {
  const numbersIn = (inWords: boolean): Quantity[] =>
    texts.flatMap((each) => quantitiesIn(withoutDates(each, datesIn(each)), inWords))
  const [figures, all] = [once(() => numbersIn(false)), once(() => numbersIn(true))]
  return {
    numbers: (inWords) => (inWords ? all() : figures()),
    dates: once(() => [...texts, ...sources.flatMap(({ date }) => date ?? [])].flatMap((each) => datesIn(each))),
    names: once(() =>
      namesOfTexts([...texts, ...sources.flatMap(({ authors, publication, title }) => [...authors, publication ?? '', title])]),
    ),
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null
  return () => (made ??= make())
}

function textOf(block: BriefBlock): string {
  const named = block.kind === 'heading' ? [block.text] : block.kind === 'table' || block.kind === 'figure' ? [block.caption] : []
  const cells =
    block.kind === 'table' ? block.rows.flatMap(({ cells: row }) => row.flatMap((cell) => cell.sentences)) : blockSentences(block)
  return [...named, ...cells.map(({ text }) => plainText(text))].join(' ')
}

function newHere(sentence: Sentence, below: Below, language: string): { message: string; error: boolean }[] {
  const { excerpts, tag } = sentence.evidence
  const text = plainText(sentence.text)
  const unused = excerpts.filter((id) => !below.excerpts.has(id))
  return [
    ...(unused.length === 0 ? [] : [{ message: t('check:summaryNotBelow', { excerpts: unused.join(', ') }), error: true }]),
    ...(tag === null || isSaid(text, below.blocks) ? [] : [{ message: t(`gate:summary.${tag}`), error: !below.tags.has(tag) }]),
    ...saidOtherwise(
      text,
      below.texts,
      excerpts.map((id) => below.quotes(id)),
    ).map((message) => ({ message, error: false })),
    ...particulars(text, below, language),
  ]
}

function wordsOf(text: string): string[] {
  return tokensOf(text).flatMap(({ key, folded }) => (folded.length >= SHORT ? [key] : []))
}

function isSaid(text: string, blocks: readonly ReadonlySet<string>[]): boolean {
  const words = [...new Set(wordsOf(text))]
  if (words.length === 0) return true
  return blocks.some((block) => words.filter((word) => block.has(word)).length >= words.length * ALIKE)
}

function particulars(text: string, below: Below, language: string): { message: string; error: boolean }[] {
  const read = readsWords(language, text)
  const dates = datesIn(text)
  const numbers = quantitiesIn(withoutDates(text, dates), read).filter((quantity) => !countsParts(quantity))
  const names = read ? namesIn(text, () => false) : []
  if (dates.length === 0 && numbers.length === 0 && names.length === 0) return []
  return [
    ...numbers
      .filter((quantity) => mismatch(quantity, below.numbers(read)) !== null)
      .map(({ printed }) => ({ what: printed, error: true })),
    ...dates.filter((date) => !isGiven(date, below.dates())).map(({ printed }) => ({ what: printed, error: true })),
    ...names
      .map((name) => strangeWords(name, below.names()).join(' '))
      .filter((name) => name !== '')
      .map((name) => ({ what: name, error: false })),
  ].map(({ what, error }) => ({ message: t('gate:summary.particular', { what }), error }))
}

function countsParts({ inWords, kind, values }: Quantity): boolean {
  return inWords && isUnitless(kind) && values.every((value) => value <= COUNTS)
}

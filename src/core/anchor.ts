import { anchorAt, withoutHalves } from './anchor/anchor-at.ts'
import { nearestPassage, type Passage } from './anchor/nearest-passage.ts'
import { exactPlaces, normalisedPlaces, type QuotePlace } from './anchor/quote-places.ts'
import type { Block } from './article.ts'
import type { Anchor } from './excerpt.ts'
import { failure, success, type Result } from './result.ts'
import { t } from '#text/text.ts'

/** @opens importing a new version of an article */
export { reanchor } from './anchor/reanchor.ts'

/** A letter or digit of a script that writes spaces between words. */
const WORD = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}]/u
/** A passage shown in a message is cut here. */
const SHOWN = 300

/** Where the analyst pointed, when the quote stands in several places. */
export type PlaceHint = { block?: number | undefined; start?: number | undefined }

/** The anchor of a quote, the paragraph number of its block, and in how many places the quote stands. */
export type AnchoredQuote = Anchor & { n: number | null; places: number }

/**
 * Finds a quote in the kept blocks and returns its anchor; `quote` in it is the text as it stands in the block, never as it was typed. A quote
 * is found letter for letter, or else with other kinds of quotation marks, dashes, spaces or ellipses, or without the marks put around it.
 * Of several places the one nearest to the hint is taken, else the first. Fails with `empty-quote`, and with `quote-not-found`, whose message
 * shows the nearest passage.
 */
export function anchorQuote(blocks: readonly Block[], quote: string, hint: PlaceHint = {}): Result<AnchoredQuote> {
  const wanted = quote.normalize('NFC').trim()
  if (wanted === '') return failure('empty-quote', t('article:emptyQuote'))
  const places = firstFound([
    () => exactPlaces(blocks, wanted),
    () => normalisedPlaces(blocks, wanted),
    () => normalisedPlaces(blocks, withoutMarks(wanted)),
  ])
  const place = nearestTo(hint, places)
  if (!place) return failure('quote-not-found', notFound(nearestPassage(blocks, wanted)))
  return success({ ...anchorAt(place.block, place.start, place.end), n: place.block.n, places: places.length })
}

function firstFound(searches: readonly (() => QuotePlace[])[]): QuotePlace[] {
  for (const search of searches) {
    const places = search()
    const wholeWords = places.filter(isWholeWords)
    if (places.length > 0) return wholeWords.length > 0 ? wholeWords : places
  }
  return []
}

/** `oil` stands in turmoil too, where nobody means it. */
function isWholeWords({ block: { text }, start, end }: QuotePlace): boolean {
  const cuts = (at: number): boolean => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at))
  return !cuts(start) && !cuts(end)
}

function withoutMarks(quote: string): string {
  return quote.replace(/^["'“”„«‘]+|(?<!["'“”»’])["'“”»’]+$/gu, '')
}

function nearestTo(hint: PlaceHint, places: readonly QuotePlace[]): QuotePlace | undefined {
  const here = places.filter(({ block }) => block.id === hint.block)
  const start = hint.start ?? 0
  return here.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0] ?? places[0]
}

function notFound(nearest: Passage | null): string {
  if (!nearest) return t('article:quoteNotThere')
  const text = nearest.text.length > SHOWN ? `${withoutHalves(nearest.text.slice(0, SHOWN))}…` : nearest.text
  const where = nearest.n === null ? t(`article:where.${nearest.kind}`) : `¶ ${nearest.n}`
  return t('article:nearestPassage', { where, passage: text })
}

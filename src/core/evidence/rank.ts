import { contrastOf, type Contrast } from './contrast.ts'
import { likely } from './likely.ts'
import { score, type Matched, type Weights } from './score.ts'
import type { Wanted } from './sentence.ts'
import { tokensOf, type Token } from './tokens.ts'
import { valuesOf } from './values.ts'

/** A passage that may be offered: a block of an article, or an excerpt the analyst marked in it, with its themes. Both have the block's `place`. */
export type Passage = {
  place: string
  text: string
  title: string
  language: string | null
  marked: { id: string; themes: readonly string[] } | null
}

/** `matches`: where the wanted words stand in the text, [start, end) in UTF-16 units. */
export type RankedPassage<P extends Passage> = {
  passage: P
  score: number
  matched: Matched
  contrast: Contrast | null
  matches: [number, number][]
}

/** What the analyst marked herself comes before what is as good within this share of its score. */
const MARKED = 1.1
/** So many of the passages that hold most wanted words are weighed exactly. */
const WEIGHED = 50
/** Passages that hold less of what is wanted (by weight) than this, and not two of its words, have nothing to say on it. */
const LEAST_COVERAGE = 0.15
const FEWEST_WORDS = 2

/** The best passages for a sentence, best first, at most `limit`; of those with the same text or in the same block one. */
export function rankPassages<P extends Passage>(
  wanted: Wanted,
  passages: readonly P[],
  weights: Weights,
  limit: number,
): RankedPassage<P>[] {
  const candidates = likely(wanted, passages, weights, Math.max(WEIGHED, limit * FEWEST_WORDS)).map((passage) => ({
    passage,
    tokens: tokensOf(passage.text),
  }))
  const average = candidates.reduce((sum, { tokens }) => sum + tokens.length, 0) / Math.max(1, candidates.length)
  const titles = new Map<string, ReadonlySet<string>>()
  const ranked = candidates
    .map(({ passage, tokens }) => {
      const title = titles.get(passage.title) ?? new Set(tokensOf(passage.title).map(({ key }) => key))
      titles.set(passage.title, title)
      const values = wanted.values.length === 0 ? [] : valuesOf(passage.text)
      const matched = score(wanted, { tokens, values, title }, weights, average)
      return { passage, tokens, matched, score: matched.score * (passage.marked === null ? 1 : MARKED) }
    })
    .filter(({ matched }) => speaks(matched, wanted))
    .toSorted((a, b) => b.score - a.score)
  return once(ranked)
    .slice(0, limit)
    .map(({ passage, tokens, matched, score: total }) => ({
      passage,
      score: total,
      matched,
      contrast: contrastOf(wanted, passage.text, passage.language, weights),
      matches: placesIn(tokens, matched),
    }))
}

function speaks({ words, coverage, values }: Matched, wanted: Wanted): boolean {
  if (words.length === 0 || coverage === 0) return false
  return words.length >= Math.min(FEWEST_WORDS, wanted.words.length) || values.length > 0 || coverage >= LEAST_COVERAGE
}

type Weighed<P extends Passage> = { passage: P; tokens: Token[]; matched: Matched; score: number }

/** A marked passage takes the place of one with the same text, and of its block where it holds as much of what is wanted. */
function once<P extends Passage>(ranked: readonly Weighed<P>[]): Weighed<P>[] {
  const taken = new Map<string, number>()
  const kept: Weighed<P>[] = []
  for (const each of ranked) {
    const text = each.passage.text.trim()
    const at = taken.get(text) ?? taken.get(each.passage.place)
    const rival = at === undefined ? undefined : kept[at]
    if (at === undefined || rival === undefined) {
      taken.set(text, kept.length).set(each.passage.place, kept.length)
      kept.push(each)
    } else if (
      rival.passage.marked === null &&
      each.passage.marked !== null &&
      each.matched.words.length >= rival.matched.words.length
    )
      kept[at] = { ...each, score: rival.score }
  }
  return kept
}

function placesIn(tokens: readonly Token[], { words }: Matched): [number, number][] {
  const keys = new Set(words.map(({ key }) => key))
  const spans: [number, number][] = []
  for (const { key, start, end } of tokens) {
    if (!keys.has(key)) continue
    const last = spans.at(-1)
    // Pairs of characters overlap.
    if (last !== undefined && start < last[1]) last[1] = end
    else spans.push([start, end])
  }
  return spans
}

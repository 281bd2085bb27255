import type { BenchmarkPage } from './benchmark-pages.ts'

export type Score = { precision: number; recall: number; f1: number }
/** The text that a finder made of each page, by the page's id. */
export type Texts = ReadonlyMap<string, string>

const SHINGLE = 4

/** Zyte's metric for article bodies (https://github.com/scrapinghub/article-extraction-benchmark): 4-grams of words, each page normalised, mean over the pages. */
export function shingleScore(pages: readonly BenchmarkPage[], texts: Texts): Score {
  const precisions: number[] = []
  const recalls: number[] = []
  for (const page of pages) {
    const truth = shingles(page.text ?? '')
    const found = shingles(texts.get(page.id) ?? '')
    let [hits, truths, founds] = [0, 0, 0]
    for (const [shingle, count] of truth) {
      truths += count
      hits += Math.min(count, found.get(shingle) ?? 0)
    }
    for (const count of found.values()) founds += count
    const same = hits === truths && hits === founds
    // A page without text found says nothing about precision; the same for a page without text of its own.
    if (founds > 0) precisions.push(same ? 1 : hits / founds)
    if (truths > 0) recalls.push(same ? 1 : hits / truths)
  }
  return combined(mean(precisions), mean(recalls))
}

/** Trafilatura's metric (https://github.com/adbar/trafilatura): segments that the text must hold, and others that it must not, counted over all pages. */
export function segmentScore(pages: readonly BenchmarkPage[], texts: Texts): Score {
  let [right, wrong, wanted] = [0, 0, 0]
  for (const page of pages) {
    const text = oneLine(texts.get(page.id) ?? '')
    const held = (segments: readonly string[]): number =>
      text === '' ? 0 : segments.filter((segment) => text.includes(oneLine(segment))).length
    right += held(page.with ?? [])
    wrong += held(page.without ?? [])
    wanted += page.with?.length ?? 0
  }
  return combined(right / (right + wrong), right / wanted)
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  const last = words.length === 0 ? 0 : Math.max(1, words.length - SHINGLE + 1)
  for (let at = 0; at < last; at += 1) {
    const shingle = words.slice(at, at + SHINGLE).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function combined(precision: number, recall: number): Score {
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

import { type Block, keptBlocks } from './article.ts'
import { MINIMA, minHash } from './duplicates/min-hash.ts'
import { mix, shingles } from './duplicates/shingles.ts'

/**
 * A small sketch of a text. `signature` has 64 unsigned 32-bit minima. Two articles that share any of the `bands` (unsigned 32 bit, up to 32) are worth comparing:
 * of pairs that share half of their five-word runs, 9,999 in 10,000 do; of a third, 97 in 100.
 */
export type Fingerprint = { signature: Uint32Array; bands: number[] }

/** Share of the shorter text's five-word runs from which two articles count as the same text. Measured on 181 pages: every copy found, none wrong. */
export const NEAR_DUPLICATE = 0.6

const ROWS = 2
/** Shorter texts have no bands and are compared both ways: a few words recur in many articles. */
const FEWEST_SHINGLES = 12

/** The sketch of an article's kept text. The same text always gives the same sketch, on every machine: it is stored. */
export function fingerprint(blocks: readonly Block[]): Fingerprint {
  const hashes = shingles(articleText(blocks))
  const signature = minHash(hashes)
  return { signature, bands: hashes.length >= FEWEST_SHINGLES ? bandsOf(signature) : [] }
}

/** The bands that a text of this signature has, if it is long enough for any. */
export function bandsOf(signature: Uint32Array): number[] {
  const bands: number[] = []
  for (let start = 0; start < MINIMA; start += ROWS) {
    let key = start
    for (let row = start; row < start + ROWS; row += 1) key = mix(key ^ (signature[row] ?? 0))
    bands.push(key)
  }
  return bands
}

/** Estimated share (0–1) of five-word runs that two texts have in common, of all that either has. Good to about ±0.06. */
export function similarity(a: Pick<Fingerprint, 'signature'>, b: Pick<Fingerprint, 'signature'>): number {
  let equal = 0
  for (let index = 0; index < MINIMA; index += 1)
    if (a.signature[index] === b.signature[index] && a.signature[index] !== 0xffffffff) equal += 1
  return equal / MINIMA
}

/**
 * Whether two texts of so many words can share NEAR_DUPLICATE of the shorter one's runs when their sketches are so similar: false only where the sketches
 * would have to be off by more than two and a half standard deviations. It spares comparing whole texts, which takes a hundred times as long.
 */
export function mayBeCopies(similarity: number, wordsA: number, wordsB: number): boolean {
  const shared = NEAR_DUPLICATE * Math.min(wordsA, wordsB)
  const expected = shared / Math.max(1, wordsA + wordsB - shared)
  const deviation = Math.sqrt((expected * (1 - expected)) / MINIMA)
  return similarity >= expected - 2.5 * deviation
}

/** Exact share (0–1) of the shorter text's five-word runs that the other has too: 1 for a part of the other text. Confirms what `similarity` suspects. */
export function containment(textA: string, textB: string): number {
  return sharedRuns(wordRuns(textA), wordRuns(textB))
}

/** The five-word runs of a text as numbers, each once and rising: four bytes a word, to compare one text with many. */
export type WordRuns = Readonly<Uint32Array>

/** Of a long text those of the first `mostWords` words. */
export function wordRuns(text: string, mostWords?: number): WordRuns {
  const runs = shingles(text, mostWords).sort()
  let kept = 0
  for (const run of runs) {
    if (kept > 0 && run === runs[kept - 1]) continue
    runs[kept] = run
    kept += 1
  }
  return kept === runs.length ? runs : runs.slice(0, kept)
}

/** `containment` of two texts by their runs: one walk along both. */
export function sharedRuns(a: WordRuns, b: WordRuns): number {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  if (small.length === 0) return 0
  let common = 0
  let at = 0
  for (const run of small) {
    while ((large[at] ?? Infinity) < run) at += 1
    if (large[at] === run) common += 1
  }
  return common / (small.length < FEWEST_SHINGLES ? small.length + large.length - common : small.length)
}

/** The text that comparisons are made on: kept blocks of every kind, one per line. */
export function articleText(blocks: readonly Block[]): string {
  return keptBlocks(blocks)
    .map((block) => block.text)
    .join('\n')
}

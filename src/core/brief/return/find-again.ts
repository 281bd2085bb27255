import { commonRun } from '../proof/common-run.ts'
import { WORD_FORM } from '../proof/forms.ts'
import type { PrintedPiece } from '../proof/printed-piece.ts'
import { likeness, stemsOf } from '../word-likeness.ts'
import type { FileSentence } from './file-sentences.ts'

/** From this share of common words (Sørensen–Dice, on stems) one text is another, changed. */
const ALIKE = 0.5
/** The same between two neighbours that were found again, with nothing else between them. */
const ALIKE_IN_PLACE = 0.2
/** The same for a sentence of more than a few words whose bookmark stands there: an empty one may have slipped onto its neighbour. */
const ALIKE_IN_BOOKMARK = 0.15
const FEW_WORDS = 2
/** What a bookmark around a text is worth beside its words. */
const CLAIM = 0.6
/** Pairs of what was not found again by its words that are compared. */
const MOST_PAIRS = 400_000
/** What must be alike to be the same, also in its place. */
const SENTENCES: ReadonlySet<PrintedPiece['kind']> = new Set(['sentence', 'judgement', 'quotation', 'list-item', 'text'])
/** What may be found far from its place by its words alone; a number in a cell stands in many. */
const KNOWN_ANYWHERE: ReadonlySet<PrintedPiece['kind']> = new Set(['sentence', 'judgement', 'quotation', 'list-item', 'heading'])

/**
 * Which printed piece each sentence of a file is, by its index; null for what was added. The same words are found first, under their own bookmark and then anywhere,
 * then what was changed: by bookmark and words together, since a bookmark may be left around other words, and words may lose their bookmark.
 */
export function findAgain(pieces: readonly PrintedPiece[], sentences: readonly FileSentence[]): (number | null)[] {
  const found: (number | null)[] = sentences.map(() => null)
  const had = new Set<number>()
  const pair = (piece: number, at: number): void => {
    if (had.has(piece) || found[at] !== null) return
    had.add(piece)
    found[at] = piece
  }
  const keys = pieces.map(({ text }) => WORD_FORM.expected(text))
  const places = new Map(pieces.map(({ id }, index) => [id, index]))
  const claimed = sentences.map(({ claims }) => {
    const [most] = [...claims].toSorted((a, b) => b[1] - a[1])
    return most === undefined ? null : (places.get(most[0]) ?? null)
  })
  for (const [at, piece] of claimed.entries()) if (piece !== null && keys[piece] === sentences[at]?.key) pair(piece, at)
  const fixed = (at: number): string | null => (found[at] === null ? null : `\u0000${found[at]}`)
  const run = commonRun(
    keys.map((key, piece) => (had.has(piece) ? `\u0000${piece}` : key)),
    sentences.map(({ key }, at) => fixed(at) ?? key),
  )
  for (const [piece, at] of run) pair(piece, at)
  for (const [at, { key }] of sentences.entries()) {
    const piece = found[at] === null ? keys.findIndex((one, index) => one === key && !had.has(index)) : -1
    const kind = pieces[piece]?.kind
    if (kind !== undefined && KNOWN_ANYWHERE.has(kind)) pair(piece, at)
  }
  for (const [piece, at] of changedPairs(pieces, sentences, { found, had, claimed })) pair(piece, at)
  for (const [piece, at] of pairsInPlace(pieces, sentences, found, had)) pair(piece, at)
  return found
}

type Open = { found: readonly (number | null)[]; had: ReadonlySet<number>; claimed: readonly (number | null)[] }

/** What was changed, the surest first. */
function changedPairs(
  pieces: readonly PrintedPiece[],
  sentences: readonly FileSentence[],
  { found, had, claimed }: Open,
): [number, number][] {
  const open = sentences.flatMap((sentence, at) => (found[at] === null ? [{ at, words: stemsOf(sentence.text) }] : []))
  const missing = pieces.flatMap(({ text }, piece) => (had.has(piece) ? [] : [{ piece, words: stemsOf(text) }]))
  const all = open.length * missing.length <= MOST_PAIRS
  const scored = open.flatMap(({ at, words }) =>
    missing.flatMap(({ piece, words: others }) => {
      const isClaimed = claimed[at] === piece
      if (!all && !isClaimed) return []
      const alike = likeness(words, others)
      const least = isClaimed
        ? SENTENCES.has(pieces[piece]?.kind ?? 'text') && others.size > FEW_WORDS
          ? ALIKE_IN_BOOKMARK
          : 0
        : ALIKE
      if (alike < least) return []
      return [{ piece, at, score: alike + (isClaimed ? CLAIM : 0) }]
    }),
  )
  return scored.toSorted((a, b) => b.score - a.score || a.at - b.at).map(({ piece, at }) => [piece, at])
}

/** The only one between two neighbours, on both sides. */
function pairsInPlace(
  pieces: readonly PrintedPiece[],
  sentences: readonly FileSentence[],
  found: readonly (number | null)[],
  had: ReadonlySet<number>,
): [number, number][] {
  return sentences.flatMap(({ text }, at): [number, number][] => {
    if (found[at] !== null) return []
    const [before, after] = [found[at - 1] ?? null, found[at + 1] ?? null]
    const piece = before === null ? (after ?? 0) - 1 : before + 1
    const one = pieces[piece]
    if (one === undefined || had.has(piece) || (before === null && after === null)) return []
    if ((before !== null && piece - 1 !== before) || (after !== null && piece + 1 !== after)) return []
    return !SENTENCES.has(one.kind) || likeness(stemsOf(text), stemsOf(one.text)) >= ALIKE_IN_PLACE ? [[piece, at]] : []
  })
}

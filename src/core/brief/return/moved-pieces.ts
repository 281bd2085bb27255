import { commonRun } from '../proof/common-run.ts'
import type { PrintedPiece } from '../proof/printed-piece.ts'
import type { Place } from './printed-places.ts'

type Found = {
  pieces: readonly PrintedPiece[]
  placeOf: (piece: number) => Place | null
  sentenceAt: readonly (number | null)[]
  /** The paragraph of each sentence of the file. */
  paragraphOf: (at: number) => number
}
/** Sentences between the first and the last that stand in another order; of more, those are taken for moved whose number is least, whichever they are. */
const MOST_WEIGHED = 3000

type Section = { heading: number; place: Extract<Place, { kind: 'section' }>; from: number; to: number }

/** Which pieces stand in another order than they did; what went with the heading of its section did not move by itself. */
export function movedPieces(found: Found): { moved: Set<number>; movedSections: Map<number, string | null> } {
  const { pieces, placeOf, sentenceAt } = found
  const all = sectionsOf(found)
  const sections = all.filter(({ heading }) => sentenceAt[heading] !== null)
  const byFile = sections.toSorted((a, b) => (sentenceAt[a.heading] ?? 0) - (sentenceAt[b.heading] ?? 0))
  const standing = heaviestRising(
    byFile.map((section) => ({ rank: sections.indexOf(section), weight: section.to - section.from })),
  )
  const movedSections = new Map(
    byFile.flatMap((section, index): [number, string | null][] =>
      standing.has(index) ? [] : [[section.heading, byFile[index - 1]?.place.ids.at(-1) ?? null]],
    ),
  )
  // As if the sections stood in the file's order: what is still out of order moved by itself.
  const order = movedSections.size === 0 ? [...pieces.keys()] : inOrderOf(byFile, all, pieces.length)
  const body = order.filter((piece) => sentenceAt[piece] !== null && placeOf(piece) !== null)
  const file = body.toSorted((a, b) => (sentenceAt[a] ?? 0) - (sentenceAt[b] ?? 0))
  const kept = new Set(standingStill(body, file, found))
  return { moved: new Set(body.filter((piece) => !kept.has(piece) && !movedSections.has(piece))), movedSections }
}

/** Of pieces in their order and in that of the file those that kept it: as many as can be, and rather those that still stand among their own. */
function standingStill(body: readonly number[], file: readonly number[], found: Found): number[] {
  let start = 0
  while (start < body.length && body[start] === file[start]) start += 1
  let end = body.length
  while (end > start && body[end - 1] === file[end - 1]) end -= 1
  const sure = [...body.slice(0, start), ...body.slice(end)]
  if (end - start > MOST_WEIGHED) {
    const run = commonRun(body.slice(start, end).map(String), file.slice(start, end).map(String))
    return [...sure, ...run.map(([at]) => body[start + at] ?? -1)]
  }
  const ranks = new Map(body.map((piece, rank) => [piece, rank]))
  const amongOwn = weightsOf(body, found)
  const middle = file.slice(start, end)
  const still = heaviestRising(
    middle.map((piece) => ({ rank: ranks.get(piece) ?? 0, weight: 1 + 0.4 * (amongOwn.get(piece) ?? 0) })),
  )
  return [...sure, ...middle.filter((_, index) => still.has(index))]
}

/** For each piece, from 0 to 1, how much of what surrounds it in its paragraph of the file is of the same block. */
function weightsOf(body: readonly number[], { pieces, sentenceAt, paragraphOf }: Found): Map<number, number> {
  const paragraphs = Map.groupBy(body, (piece) => paragraphOf(sentenceAt[piece] ?? 0))
  const blocks = Map.groupBy(body, (piece) => pieces[piece]?.block)
  return new Map(
    [...paragraphs.values()].flatMap((all) =>
      all.map((piece) => {
        const own = all.filter((other) => pieces[other]?.block === pieces[piece]?.block).length
        const of = Math.min(blocks.get(pieces[piece]?.block)?.length ?? 1, Math.max(all.length, 2))
        return [piece, (own / all.length) * Math.min(1, own / of)] as const
      }),
    ),
  )
}

function sectionsOf({ pieces, placeOf }: Found): Section[] {
  const sections: Section[] = []
  for (const piece of pieces.keys()) {
    const place = placeOf(piece)
    if (place?.kind !== 'section' || place.part) continue
    const last = sections.at(-1)
    if (last) last.to = piece
    sections.push({ heading: piece, place, from: piece, to: pieces.length })
  }
  return sections
}

function inOrderOf(byFile: readonly Section[], all: readonly Section[], length: number): number[] {
  const lost = all.filter((section) => !byFile.includes(section))
  const first = all[0]?.from ?? length
  const ordered = byFile.flatMap((section) => {
    // What lost its heading goes with the section that it stood behind.
    const behind = lost.filter(({ from }) => {
      const before = all.filter((one) => !lost.includes(one) && one.from < from).at(-1)
      return before === section
    })
    return [section, ...behind].flatMap(({ from, to }) => range(from, to))
  })
  const had = new Set([...range(0, first), ...ordered])
  return [...range(0, first), ...ordered, ...range(0, length).filter((piece) => !had.has(piece))]
}

/** The indices of the heaviest run that rises. */
function heaviestRising(all: readonly { rank: number; weight: number }[]): Set<number> {
  const sums: number[] = []
  const before: number[] = []
  let last = -1
  for (const [index, { rank, weight }] of all.entries()) {
    let best = -1
    for (let other = 0; other < index; other += 1)
      if ((all[other]?.rank ?? 0) < rank && (best < 0 || (sums[other] ?? 0) > (sums[best] ?? 0))) best = other
    before[index] = best
    sums[index] = weight + (best < 0 ? 0 : (sums[best] ?? 0))
    if (last < 0 || sums[index] > (sums[last] ?? 0)) last = index
  }
  const run = new Set<number>()
  for (let at = last; at >= 0; at = before[at] ?? -1) run.add(at)
  return run
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step)
}

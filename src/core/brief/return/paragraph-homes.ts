import type { BriefContent } from '#core/brief.ts'
import type { PrintedPiece } from '../proof/printed-piece.ts'
import { hostsOf } from './draft-content.ts'
import type { FileSentence } from './file-sentences.ts'
import type { Place } from './printed-places.ts'

/** Sentences, as pieces: `splits` begin a paragraph where they stood behind `from`; `joins` began one and follow `to` now; `movedOver` went over into a neighbour without a change of order. */
export type Homes = {
  splits: { piece: number; from: number }[]
  joins: { piece: number; to: number }[]
  movedOver: Set<number>
}

type Found = {
  pieces: readonly PrintedPiece[]
  placeOf: (piece: number) => Place | null
  pieceAt: readonly (number | null)[]
  sentences: readonly FileSentence[]
  moved: ReadonlySet<number>
  content: BriefContent
}
type Unit = { id: string; kind: string }
/** What can be divided into two of its kind. */
const DIVISIBLE: ReadonlySet<string> = new Set(['paragraph', 'list'])
/** What can go on in another. */
const JOINABLE: ReadonlySet<string> = new Set(['paragraph', 'list', 'judgement'])
type Standing = { piece: number; paragraph: number; unit: string; weight: number }

/** Finds for each paragraph, point and cell of the brief where it stands in the file: the paragraph that holds most of it. The rest of it was split off or went elsewhere. */
export function paragraphHomes({ pieces, placeOf, pieceAt, sentences, moved, content }: Found): Homes {
  const units = unitsOf(content)
  const kinds = new Map([...units.values()].map(({ id, kind }) => [id, kind]))
  const standing = pieceAt.flatMap((piece, at): Standing[] => {
    const place = piece === null || moved.has(piece) ? null : placeOf(piece)
    const unit = place?.kind === 'sentence' ? units.get(place.id) : undefined
    if (piece === null || unit === undefined) return []
    return [{ piece, unit: unit.id, paragraph: sentences[at]?.paragraph ?? 0, weight: pieces[piece]?.text.length ?? 0 }]
  })
  const home = new Map([...Map.groupBy(standing, ({ unit }) => unit)].map(([unit, all]) => [unit, heaviest(all)]))
  const dwellers = Map.groupBy(standing, ({ paragraph }) => paragraph)
  const isHomeOf = (paragraph: number, unit: string): boolean => home.get(unit) === paragraph
  const homes: Homes = { splits: [], joins: [], movedOver: new Set() }
  for (const [paragraph, all] of dwellers) {
    const lives = all.filter(({ unit }) => isHomeOf(paragraph, unit))
    for (const one of lives.length === 0
      ? all.filter(({ unit }) => unit !== all[0]?.unit)
      : all.filter((one) => !lives.includes(one)))
      homes.movedOver.add(one.piece)
    for (const [index, one] of lives.entries()) {
      const before = lives[index - 1]
      const isFirst = lives.findIndex(({ unit }) => unit === one.unit) === index
      const joins = [one, before].every((each) => JOINABLE.has(kinds.get(each?.unit ?? '') ?? ''))
      if (before && isFirst && joins) homes.joins.push({ piece: one.piece, to: before.piece })
    }
  }
  for (const [unit, all] of Map.groupBy(standing, (one) => one.unit)) {
    if (!DIVISIBLE.has(kinds.get(unit) ?? '')) continue
    const own = all.filter(({ piece }) => !homes.movedOver.has(piece))
    for (const [index, one] of own.entries()) {
      const before = own[index - 1]
      if (!before || before.paragraph === one.paragraph) continue
      homes.splits.push({ piece: one.piece, from: before.piece })
    }
  }
  return homes
}

function heaviest(all: readonly Standing[]): number {
  const sums = new Map<number, number>()
  for (const { paragraph, weight } of all) sums.set(paragraph, (sums.get(paragraph) ?? 0) + weight)
  return [...sums].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1
}

/** What holds each sentence, and of which kind of block. */
function unitsOf({ sections }: BriefContent): Map<string, Unit> {
  return new Map(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block): [string, Unit][] => {
        const { id: own, kind } = block
        if (kind === 'excerpt') return [[own, { id: own, kind }]]
        return hostsOf(block).flatMap(({ id, sentences }) => sentences.map((one): [string, Unit] => [one.id, { id, kind }]))
      }),
    ),
  )
}

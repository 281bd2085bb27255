import { commonRun } from './common-run.ts'
import type { Chunk } from './cut-parts.ts'
import type { Form } from './forms.ts'
import type { PrintedPiece } from './printed-piece.ts'
import { alike } from './alike.ts'

/** `chunk`: where the piece stands now, or what stands in its place; null where nothing does. */
export type PlacedPiece = {
  piece: PrintedPiece
  state: 'STANDS' | 'CHANGED' | 'DELETED' | 'MOVED'
  chunk: Chunk | null
}
/** What stands in the file and was not exported, after which piece; `again`: a piece that stands a second time. */
export type AddedChunk = { chunk: Chunk; after: PrintedPiece | null; again: boolean }

/**
 * Lays the text of a file against the pieces that were exported. The longest run that both have in common stands; of the rest, what claims to be a piece, or says the same,
 * or is alike and in its place, is changed or moved, and what is left is added or deleted.
 */
export function comparePieces(
  pieces: readonly PrintedPiece[],
  chunks: readonly Chunk[],
  form: Form,
): { placed: PlacedPiece[]; added: AddedChunk[] } {
  const keys = pieces.map(({ text }) => form.expected(text))
  const placed: (PlacedPiece | null)[] = pieces.map(() => null)
  const free = new Set(chunks.keys())
  const put = (index: number, at: number, state: PlacedPiece['state']): void => {
    const piece = pieces[index]
    if (piece === undefined) return
    placed[index] = { piece, state, chunk: chunks[at] ?? null }
    free.delete(at)
  }
  const anchors = commonRun(
    keys,
    chunks.map(({ key }) => key),
  )
  for (const [index, at] of anchors) put(index, at, 'STANDS')
  const places = new Map(pieces.map(({ id }, index) => [id, index]))
  for (const at of Array.from(free)) {
    const { claim, key } = chunks[at] as Chunk
    const index = claim === null ? undefined : places.get(claim)
    if (index !== undefined && placed[index] === null) put(index, at, keys[index] === key ? 'MOVED' : 'CHANGED')
  }
  for (const at of Array.from(free)) {
    const index = keys.findIndex((key, each) => placed[each] === null && key === chunks[at]?.key)
    if (index >= 0) put(index, at, 'MOVED')
  }
  for (const [index, at] of pairsInGaps(placed, free, anchors, pieces, chunks)) put(index, at, 'CHANGED')
  const known = new Set(keys)
  const pieceAt = new Map(placed.flatMap((one) => (one?.chunk ? [[one.chunk, one.piece] as const] : [])))
  const added = [...free].map((at): AddedChunk => {
    const chunk = chunks[at] as Chunk
    const before = chunks.slice(0, at).findLast((one) => pieceAt.has(one))
    return { chunk, after: (before && pieceAt.get(before)) ?? null, again: known.has(chunk.key) }
  })
  return {
    placed: placed.map((one, index) => one ?? { piece: pieces[index] as PrintedPiece, state: 'DELETED', chunk: null }),
    added,
  }
}

/** Between two pieces that stand: what is alike, or the only one on both sides. */
function pairsInGaps(
  placed: readonly (PlacedPiece | null)[],
  free: ReadonlySet<number>,
  anchors: readonly [number, number][],
  pieces: readonly PrintedPiece[],
  chunks: readonly Chunk[],
): [number, number][] {
  const ends: [number, number][] = [...anchors, [pieces.length, chunks.length]]
  let [index, at] = [-1, -1]
  const pairs: [number, number][] = []
  for (const [nextIndex, nextAt] of ends) {
    const missing = range(index + 1, nextIndex).filter((each) => placed[each] === null)
    const open = range(at + 1, nextAt).filter((each) => free.has(each))
    for (const each of missing) {
      const only = missing.length === 1 && open.length === 1
      const found = open.findIndex((one) => only || alike(pieces[each]?.text ?? '', chunks[one]?.text ?? ''))
      if (found < 0) continue
      pairs.push([each, open[found] ?? 0])
      open.splice(0, found + 1)
    }
    ;[index, at] = [nextIndex, nextAt]
  }
  return pairs
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)
}

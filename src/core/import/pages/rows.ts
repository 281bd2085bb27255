import type { Piece } from './page.ts'

/** Neighbouring pieces on one baseline with no more than a word's space between them. */
export type Chunk = { pieces: Piece[]; x: number; right: number; y: number; top: number; size: number }

/** Two baselines nearer than this part of the type's size are one row. */
const SAME_ROW = 0.35
/** A wider gap, in parts of the type's size, may separate columns or cells. */
const CELL_GAP = 0.65
/** Type smaller than this part of its neighbour's may stand off the baseline: raised figures. */
const SMALL = 0.87
const DROP_CAP = 1.8

/** The chunks of a page from top to bottom, each row from left to right. */
export function pageChunks(pieces: readonly Piece[]): Chunk[] {
  const visible = withDropCaps(pieces.filter((piece) => piece.text.trim() !== ''))
  return rowsOf(visible).flatMap(splitRow)
}

/** Pieces grouped by baseline. Small type that stands raised beside a larger piece belongs to that one's row. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)
  const raised = new Map<Piece, Piece[]>()
  const rows: { y: number; size: number; pieces: Piece[] }[] = []
  const late: Piece[] = []
  for (const [index, piece] of sorted.entries()) {
    const host = raisedBeside(sorted, index)
    if (host !== null) {
      raised.set(host, [...(raised.get(host) ?? []), piece])
      continue
    }
    const row = rows.at(-1)
    if (row !== undefined && piece.y - row.y <= SAME_ROW * Math.min(piece.size, row.size)) {
      row.pieces.push(piece)
      if (piece.size > row.size) row.size = piece.size
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  for (const row of rows) {
    late.length = 0
    for (const piece of row.pieces) for (const small of attached(piece, raised)) late.push(small)
    row.pieces.push(...late)
  }
  return rows.map((row) => row.pieces)
}

function attached(piece: Piece, raised: ReadonlyMap<Piece, Piece[]>): Piece[] {
  const direct = raised.get(piece) ?? []
  return direct.flatMap((small) => [small, ...attached(small, raised)])
}

/** The larger piece right beside which a small one stands raised or lowered, null where there is none. Looks only at what is near in height. */
function raisedBeside(sorted: readonly Piece[], index: number): Piece | null {
  const piece = sorted[index]
  if (piece === undefined || piece.text.trim().length > 12) return null
  for (const step of [1, -1]) {
    for (let at = index + step, seen = 0; at >= 0 && at < sorted.length && seen < 60; at += step, seen += 1) {
      const other = sorted[at]
      if (other === undefined || Math.abs(other.y - piece.y) > other.size * 0.65) {
        if (other !== undefined && Math.abs(other.y - piece.y) > 40) break
        continue
      }
      if (piece.size >= other.size * SMALL || Math.abs(other.y - piece.y) < 0.12 * other.size) continue
      const gap = Math.max(piece.x - (other.x + other.width), other.x - (piece.x + piece.width))
      if (gap < 0.35 * other.size && gap > -0.5 * other.size) return other
    }
  }
  return null
}

function splitRow(row: Piece[]): Chunk[] {
  const chunks: Chunk[] = []
  for (const piece of row.sort((a, b) => a.x - b.x)) {
    const last = chunks.at(-1)
    if (last !== undefined && piece.x - last.right <= CELL_GAP * Math.max(piece.size, last.size)) {
      last.pieces.push(piece)
      last.right = Math.max(last.right, piece.x + piece.width)
      last.top = Math.min(last.top, piece.y - piece.size)
      if (piece.size > last.size) Object.assign(last, { size: piece.size, y: piece.y })
    } else chunks.push(chunkOf([piece]))
  }
  return chunks
}

/** One chunk of these pieces, which stand on one baseline from left to right. */
export function chunkOf(pieces: Piece[]): Chunk {
  const largest = pieces.reduce((one, other) => (other.size > one.size ? other : one))
  const right = Math.max(...pieces.map(({ x, width }) => x + width))
  const top = Math.min(...pieces.map(({ y, size }) => y - size))
  return { pieces, x: pieces[0]?.x ?? 0, right, y: largest.y, top, size: largest.size }
}

/** A large first letter is put before the first line beside it, at that line's size. */
function withDropCaps(pieces: readonly Piece[]): Piece[] {
  const caps = pieces.filter((piece) => /^["“«‘]?\p{L}$/u.test(piece.text.trim()))
  if (caps.length === 0 || caps.length > 40) return [...pieces]
  const moved = new Map<Piece, Piece>()
  for (const cap of caps) {
    const beside = pieces
      .filter(
        (piece) =>
          piece !== cap &&
          cap.size >= DROP_CAP * piece.size &&
          piece.x >= cap.x + cap.width * 0.6 &&
          piece.x < cap.x + cap.width + piece.size * 1.2 &&
          piece.y < cap.y + piece.size * 0.2 &&
          piece.y > cap.y - cap.size,
      )
      .sort((a, b) => a.y - b.y)
    const first = beside[0]
    if (first === undefined || beside.length < 2) continue
    moved.set(cap, { ...cap, y: first.y, size: first.size, width: first.x - cap.x, bold: first.bold })
  }
  return pieces.map((piece) => moved.get(piece) ?? piece)
}

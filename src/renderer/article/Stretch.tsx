import type { CSSProperties, ReactNode } from 'react'
import type { Piece } from './shown-blocks.ts'

/** Letters in a line of the reading column. */
const LINE = 78

/** A stretch of a long text, which is not set while it is out of view and takes the room then that so much is likely to need. A table is always set: its columns tell its width. */
export function Stretch({ pieces, children }: { pieces: readonly Piece[]; children: ReactNode }) {
  if (pieces[0]?.kind === 'table') return children
  return (
    <div className="stretch" style={likelyRoom(pieces)}>
      {children}
    </div>
  )
}

function likelyRoom(pieces: readonly Piece[]): CSSProperties {
  const lines = pieces.reduce((sum, piece) => sum + (piece.kind === 'block' ? linesOf(piece.block.text.length) : 0), 0)
  return Object.fromEntries([
    ['--lines', lines],
    ['--blocks', pieces.length],
  ])
}

function linesOf(letters: number): number {
  return Math.max(1, Math.ceil(letters / LINE))
}

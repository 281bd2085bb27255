import { pieceEdits } from './text-edits.ts'

/** The span of the piece in which a text stands. */
export function mdPieceOf(file: string, text: string): string {
  const at = file.indexOf(text)
  const close = file.indexOf(']{#', at)
  if (at < 0 || close < 0) throw new Error(`No piece says “${text}”.`)
  let depth = 0
  for (let start = close; start >= 0; start -= 1) {
    if (file[start - 1] === '\\') continue
    if (file[start] === ']') depth += 1
    else if (file[start] === '[') depth -= 1
    if (depth === 0) return file.slice(start, file.indexOf('}', close) + 1)
  }
  throw new Error('The piece has no beginning.')
}

export const { each, swapped } = pieceEdits(mdPieceOf)

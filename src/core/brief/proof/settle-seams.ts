import type { FoundPart } from './found.ts'
import type { Form } from './forms.ts'
import type { PrintedPiece } from './printed-piece.ts'

/** Characters by which a mark may have slipped. */
const FARTHEST = 40

/**
 * The parts of a file whose marks a program let slip when it saved: LibreOffice 7.4 ends a bookmark before the call of a note behind it where a paragraph has several, and before the last letters when it saves again. What stands
 * right behind a piece, without a name, and makes it whole belongs to it: a reader sees the same either way.
 */
export function settleSeams(parts: readonly FoundPart[], pieces: readonly PrintedPiece[], form: Form): FoundPart[] {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  const settled = parts.map((part) => ({ ...part, calls: [...part.calls] }))
  for (const [at, part] of settled.entries()) {
    const piece = part.piece === null ? undefined : byId.get(part.piece)
    const behind = settled[at + 1]
    if (piece === undefined || behind === undefined || behind.piece !== null) continue
    takeLetters(part, behind, form.expected(piece.text), form)
    const missing = (piece.calls?.length ?? 0) - part.calls.length
    if (missing > 0 && form.found(part.text) === form.expected(piece.text)) part.calls.push(...behind.calls.splice(0, missing))
  }
  return settled.filter(({ text, calls }) => text.trim() !== '' || calls.length > 0)
}

function takeLetters(part: FoundPart, behind: FoundPart, wanted: string, form: Form): void {
  if (form.found(part.text) === wanted) return
  for (let taken = 1; taken <= Math.min(FARTHEST, behind.text.length); taken += 1) {
    const whole = part.text + behind.text.slice(0, taken)
    if (form.found(whole) !== wanted) continue
    part.text = whole
    behind.text = behind.text.slice(taken)
    return
  }
}

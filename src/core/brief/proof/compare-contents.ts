import type { PlacedPiece } from './compare-pieces.ts'
import type { Form } from './forms.ts'
import type { FoundPart } from './found.ts'
import type { PrintedPiece } from './printed-piece.ts'

/** The parts of a file in which the number of a page stands apart only where a line of the contents was exported so; behind any other words it is text as they are. */
export function numbersApart(parts: readonly FoundPart[], pieces: readonly PrintedPiece[], form: Form): FoundPart[] {
  const lines = new Set(pieces.filter(isLine).map(({ text }) => form.expected(text)))
  return parts.map((part) => {
    const { pageNumber, ...rest } = part
    if (pageNumber === undefined || (/^\d*$/.test(pageNumber.trim()) && lines.has(form.found(part.text)))) return part
    return { ...rest, text: `${part.text} ${pageNumber}` }
  })
}

/** Lines of the contents that stand, but do not lead to the page on which their heading is read in the file, are changed: before and after are told with the numbers. */
export function withPageNumbers(placed: readonly PlacedPiece[]): PlacedPiece[] {
  const pages = new Map(placed.map(({ piece, chunk }) => [piece.id, chunk?.page ?? null]))
  return placed.map((one) => {
    const { piece, state, chunk } = one
    const page = isLine(piece) ? (pages.get(piece.heading ?? '') ?? null) : null
    if (page === null || state !== 'STANDS' || chunk === null || chunk.pageNumber?.trim() === String(page)) return one
    const text = `${chunk.text} ${chunk.pageNumber ?? ''}`.trim()
    return { piece: { ...piece, text: `${piece.text} ${page}` }, state: 'CHANGED', chunk: { ...chunk, text } }
  })
}

function isLine({ kind }: PrintedPiece): boolean {
  return kind === 'contents'
}

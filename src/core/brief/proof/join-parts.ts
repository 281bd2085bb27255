import type { FoundPart } from './found.ts'
import type { Form } from './forms.ts'
import { joinedLines } from './parted-words.ts'
import type { PrintedPiece } from './printed-piece.ts'

/**
 * The parts of a file without what its writer printed twice and parted: the heads of a table, which are repeated where it goes on, are there once, and what runs over a page
 * is whole.
 */
export function joinParts(parts: readonly FoundPart[], pieces: readonly PrintedPiece[], form: Form): FoundPart[] {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  const heads = Map.groupBy(
    pieces.filter(({ kind }) => kind === 'table-head'),
    ({ block }) => block,
  )
  const joined: FoundPart[] = []
  const first = new Map<string, FoundPart>()
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as FoundPart
    const piece = part.piece === null ? undefined : byId.get(part.piece)
    const before = piece && first.get(piece.id)
    if (piece === undefined || before === undefined) {
      joined.push({ ...part, calls: [...part.calls] })
      const last = joined.at(-1)
      if (piece && last) first.set(piece.id, last)
      continue
    }
    const repeated = piece.kind === 'table-head' ? (heads.get(piece.block) ?? []) : []
    if (isRepeated(repeated, parts.slice(at, at + repeated.length), before, form)) {
      at += repeated.length - 1
      continue
    }
    const isCell = piece.kind === 'table-cell' || piece.kind === 'table-head'
    const goesOn = joined.at(-1) === before || isCell
    if (goesOn && part.page !== null && part.page !== before.page) {
      before.rises ||= part.rises
      before.text = joinedLines(before.text, part.text)
      before.calls.push(...part.calls)
    } else joined.push({ ...part, calls: [...part.calls] })
  }
  return joined
}

/** Whether these parts are all the heads of a table again, on a page after the first. */
function isRepeated(heads: readonly PrintedPiece[], parts: readonly FoundPart[], before: FoundPart, form: Form): boolean {
  return (
    heads.length > 0 &&
    parts.length === heads.length &&
    heads.every(({ id, text }, index) => {
      const part = parts[index]
      return part?.piece === id && part.page !== before.page && form.found(part.text) === form.expected(text)
    })
  )
}

/**
 * The parts with those of notes behind all others, in the order of their numbers: on paper they stand at the feet of the pages, between the lines of whatever goes on over
 * the page, wherever their calls are.
 */
export function notesApart(parts: readonly FoundPart[], pieces: readonly PrintedPiece[]): FoundPart[] {
  const notes = new Map(pieces.flatMap(({ id, note }) => (note === undefined ? [] : [[id, note] as const])))
  const numberOf = ({ piece }: FoundPart): number => notes.get(piece ?? '') ?? 0
  return parts.toSorted((one, other) => numberOf(one) - numberOf(other))
}

/**
 * The pieces that are drawn above what they follow, and so are read elsewhere than they stand. Only within a table is something drawn so.
 */
export function drawnAbove(parts: readonly FoundPart[], pieces: readonly PrintedPiece[]): FoundPart[] {
  const blocks = new Map(pieces.flatMap(({ id, kind, block }) => (kind.startsWith('table-') ? [[id, block] as const] : [])))
  return parts.filter((part, index) => {
    const block = blocks.get(part.piece ?? '')
    return part.rises && (block === undefined || blocks.get(parts[index - 1]?.piece ?? '') !== block)
  })
}

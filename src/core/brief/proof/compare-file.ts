import type { PrintedPiece } from './printed-piece.ts'
import { compareNotes, type ComparedNote } from './compare-notes.ts'
import { comparePieces, type AddedChunk, type PlacedPiece } from './compare-pieces.ts'
import { compareRunning, differences, type RunningDifference } from './compare-running.ts'
import { cutParts } from './cut-parts.ts'
import { FORMAT_TRAITS, type Extra, type FoundFile } from './found.ts'
import type { Form } from './forms.ts'
import { drawnAbove, joinParts, notesApart } from './join-parts.ts'
import type { HouseProof } from './house-proof.ts'
import type { ProofRegister } from './proof-register.ts'

/** All that tells a file from what was exported, place by place. */
export type ComparedFile = {
  placed: PlacedPiece[]
  added: AddedChunk[]
  notes: ComparedNote[]
  running: RunningDifference[]
  /** Numbers of lists, and text outside of all pieces. */
  loose: { state: 'ADDED' | 'DELETED'; text: string }[]
  extras: Extra[]
}

/** Lays a file against its register. null: the file says of none of its text which piece it is (a reprint), so that nothing can be compared place by place. */
export function compareFile(
  file: FoundFile,
  register: Pick<ProofRegister, 'pieces' | 'brief' | 'house'>,
  form: Form,
): ComparedFile | null {
  const { brief } = register
  const atFoot = file.format === 'pdf' && !register.pieces.some(({ kind }) => kind === 'notes')
  const { numbersNotes } = FORMAT_TRAITS[file.format]
  const pieces = numbersNotes ? inPrint(register.pieces, atFoot) : register.pieces.filter(inWordsText)
  const ids = new Set(pieces.map(({ id }) => id))
  if (file.format !== 'docx' && pieces.length > 0 && !file.parts.some(({ piece }) => piece !== null && ids.has(piece)))
    return null
  const parts = joinParts(atFoot ? notesApart(file.parts, pieces) : file.parts, pieces, form)
  const chunks = cutParts(parts, pieces, form, brief.language)
  const { placed, added } = comparePieces(pieces, chunks, form)
  const above = new Set(drawnAbove(parts, pieces).flatMap(({ piece }) => piece ?? []))
  const strays = added.flatMap(({ chunk }) => chunk.calls)
  const seen = placed.map((one) =>
    one.state === 'STANDS' && above.has(one.piece.id) ? { ...one, state: 'MOVED' as const } : one,
  )
  const markers = register.pieces.flatMap(({ marker }) => marker ?? [])
  return {
    placed: seen,
    added: added.filter(({ chunk }) => chunk.key !== ''),
    notes: compareNotes(register.pieces, seen, strays, file, form),
    running: compareRunning(file, brief, form, register.house),
    loose:
      file.format === 'docx'
        ? []
        : differences(
            markers,
            file.loose.map(({ text }) => text),
            form,
          ),
    extras: [...withoutHouse(file, register.house), ...pictures(file, register.pieces, register.house)],
  }
}

/** In the order in which a PDF is read, notes that stand at the feet of the pages after the text. */
function inPrint(pieces: readonly PrintedPiece[], atFoot: boolean): PrintedPiece[] {
  if (!atFoot) return [...pieces]
  return [...pieces.filter(({ kind }) => kind !== 'note'), ...pieces.filter(({ kind }) => kind === 'note')]
}

/** Notes stand elsewhere in a Word file, and have no heading. */
function inWordsText({ kind }: PrintedPiece): boolean {
  return kind !== 'note' && kind !== 'notes'
}

/** What is more than the brief without being of the house style that it is written in. */
function withoutHouse({ format, extras }: FoundFile, house: HouseProof | undefined): Extra[] {
  const known = new Set((format === 'docx' ? (house?.extras ?? []) : []).map(({ kind, text }) => `${kind}:${text}`))
  return extras.filter(({ kind, text }) => !known.has(`${kind}:${text}`))
}

/**
 * Pictures that are more or fewer than were exported. A PDF keeps a picture in several parts, and one that is shown twice once: there it is only told whether there are any.
 */
function pictures(
  { format, pictures: found }: FoundFile,
  pieces: readonly PrintedPiece[],
  house: HouseProof | undefined,
): Extra[] {
  const ofHouse = format === 'docx' ? (house?.pictures ?? 0) : 0
  const wanted = ofHouse + pieces.filter(({ picture }) => picture !== undefined).length
  const [more, fewer] = FORMAT_TRAITS[format].countsPictures
    ? [found - wanted, wanted - found]
    : wanted === 0
      ? [found, 0]
      : [0, found === 0 ? wanted : 0]
  return [
    ...Array.from({ length: Math.max(0, more) }, () => ({ kind: 'picture' as const, text: '', page: null })),
    ...Array.from({ length: Math.max(0, fewer) }, () => ({ kind: 'picture-gone' as const, text: '', page: null })),
  ]
}

import type { PrintedPiece } from './printed-piece.ts'
import { citedPieces } from './cited-pieces.ts'
import { compareNotes, type ComparedNote } from './compare-notes.ts'
import { numbersApart, withPageNumbers } from './compare-contents.ts'
import { comparePieces, type AddedChunk, type PlacedPiece } from './compare-pieces.ts'
import { besidesText } from './compare-besides.ts'
import { compareRunning, differences, type RunningDifference } from './compare-running.ts'
import { cutParts, type Chunk } from './cut-parts.ts'
import { FORMAT_TRAITS, type Extra, type FoundFile } from './found.ts'
import type { Form } from './forms.ts'
import { drawnAbove, joinParts, notesApart } from './join-parts.ts'
import type { HouseProof } from './house-proof.ts'
import type { ProofRegister } from './proof-register.ts'
import { hasOtherGaps } from './word-gaps.ts'
import { withoutLineEnds } from './parted-words.ts'
import { settleSeams } from './settle-seams.ts'
import { changedShapes } from './shapes.ts'
import { languageDirection } from '#core/text-direction.ts'

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

type ComparedRegister = Pick<ProofRegister, 'pieces' | 'brief' | 'references' | 'style' | 'house' | 'links' | 'properties'>

/** Lays a file against its register. null: the file says of none of its text which piece it is (a reprint), so that nothing can be compared place by place. */
export function compareFile(file: FoundFile, register: ComparedRegister, form: Form): ComparedFile | null {
  const { brief } = register
  const { numbersNotes, citesByData, contents } = FORMAT_TRAITS[file.format]
  const all = citesByData ? citedPieces(register) : register.pieces
  const given = contents === 'left-out' ? all.filter(({ kind }) => kind !== 'contents' && kind !== 'contents-title') : all
  const atFoot = file.format === 'pdf' && !given.some(({ kind }) => kind === 'notes')
  const pieces = numbersNotes ? inPrint(given, atFoot) : given.filter(inWordsText)
  if (file.format !== 'docx' && saysOfNone(file, pieces)) return null
  const settled = file.format === 'docx' ? settleSeams(file.parts, pieces, form) : file.parts
  const read = numbersApart(settled, pieces, form)
  const parts = joinParts(atFoot ? notesApart(read, pieces) : read, pieces, form)
  const chunks = cutParts(parts, pieces, form, brief.language)
  const compared = comparePieces(pieces, chunks, form)
  const placed = file.format === 'pdf' ? compared.placed.map(withGaps) : compared.placed
  const added = compared.added.map((one) => ({ ...one, chunk: shown(one.chunk) }))
  const above = new Set(drawnAbove(parts, pieces).flatMap(({ piece }) => piece ?? []))
  const strays = added.flatMap(({ chunk }) => chunk.calls)
  const seen = (contents === 'numbered' ? withPageNumbers(placed) : placed).map((one) =>
    one.state === 'STANDS' && above.has(one.piece.id) ? { ...one, state: 'MOVED' as const } : one,
  )
  const markers = given.flatMap(({ marker }) => marker ?? [])
  return {
    placed: seen,
    added: added.filter(({ chunk }) => chunk.key !== ''),
    notes: asPrinted(compareNotes(given, seen, strays, file, form), register.pieces),
    running: compareRunning(file, brief, form, register.house),
    loose: differences(markers, listNumbers(file, register.house), form),
    extras: [
      ...withoutHouse(file, register).filter(({ kind }) => kind !== 'direction' || languageDirection(brief.language) === 'ltr'),
      ...settings(file, register),
      ...besidesText(file, seen, register, form),
      // A house sets everything as it likes.
      ...(file.format === 'docx' && register.house !== undefined ? [] : changedShapes(seen)),
    ],
  }
}

/** The same with the spaces between the words of a page, where its lines tell them. */
function withGaps(one: PlacedPiece): PlacedPiece {
  const { piece, state, chunk } = one
  if (chunk === null) return one
  const isChanged = (state === 'STANDS' || state === 'MOVED') && hasOtherGaps(piece.text, chunk.text)
  return { piece, state: isChanged ? 'CHANGED' : state, chunk: shown(chunk) }
}

function shown(chunk: Chunk): Chunk {
  return { ...chunk, text: withoutLineEnds(chunk.text) }
}

/** Whether none of the text says which piece it is. Title and sources, which Markdown keeps apart from its text, need not say it. */
function saysOfNone({ parts }: FoundFile, pieces: readonly PrintedPiece[]): boolean {
  const ids = new Set(pieces.filter(({ block, kind }) => block !== null && kind !== 'source').map(({ id }) => id))
  return ids.size > 0 && !parts.some(({ piece }) => piece !== null && ids.has(piece))
}

/** Notes say what they say in print, also where the file has only what they are made from; what they say that is not so is nowhere in print. */
function asPrinted(notes: ComparedNote[], pieces: readonly PrintedPiece[]): ComparedNote[] {
  const texts = new Map(pieces.map(({ id, text }) => [id, text]))
  return notes.map((note) => {
    const printed = texts.get(note.id)
    if (printed === undefined || note.state === 'CHANGED' || note.state === 'ADDED') return note
    return { ...note, text: printed, was: note.state === 'DELETED' ? printed : note.was }
  })
}

/** Another language, or another style of citing, prints other words. */
function settings({ settings: found }: FoundFile, { brief, style }: ComparedRegister): Extra[] {
  if (found === undefined) return []
  return [
    ...(found.language === brief.language ? [] : [{ kind: 'style' as const, text: `lang: ${found.language}`, page: null }]),
    ...(style === undefined || found.style === null || found.style === style
      ? []
      : [{ kind: 'style' as const, text: `csl: ${found.style}`, page: null }]),
  ]
}

/** The numbers of lists; before headings a house may have some. */
function listNumbers({ format, loose }: FoundFile, house: HouseProof | undefined): string[] {
  const isHouse = format === 'docx' && house !== undefined
  return loose.filter(({ heading = false }) => !(heading && isHouse)).map(({ text }) => text)
}

/** In the order in which a PDF is read, notes that stand at the feet of the pages after the text. */
function inPrint(pieces: readonly PrintedPiece[], atFoot: boolean): PrintedPiece[] {
  if (!atFoot) return [...pieces]
  return [...pieces.filter(({ kind }) => kind !== 'note'), ...pieces.filter(({ kind }) => kind === 'note')]
}

/** Where a program counts notes it sets them elsewhere, without a heading. */
function inWordsText({ kind }: PrintedPiece): boolean {
  return kind !== 'note' && kind !== 'notes'
}

/** What is more than the brief without being of the house style that it is written in. No house has words that nobody sees: an export leaves them out. */
function withoutHouse({ format, extras }: FoundFile, { house }: ComparedRegister): Extra[] {
  const known = new Set((format === 'docx' ? (house?.extras ?? []) : []).map(({ kind, text }) => `${kind}:${text}`))
  return extras.filter(({ kind, text }) => kind === 'hidden-text' || !known.has(`${kind}:${text}`))
}

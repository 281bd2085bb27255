import type { BriefContent } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import type { PrintedPiece } from '../proof/printed-piece.ts'
import type { ProofRegister } from '../proof/proof-register.ts'
import { fileSentences, type FileSentence } from './file-sentences.ts'
import { findAgain } from './find-again.ts'
import { movedPieces } from './moved-pieces.ts'
import { nowOf, type NowSentences } from './now-sentences.ts'
import { paragraphHomes, type Homes } from './paragraph-homes.ts'
import { placesOf, type Place } from './printed-places.ts'
import type { ReturnedFile } from './returned-file.ts'
import { uncitedFile } from './uncited.ts'
import { uncitedPieces } from '../proof/uncited-pieces.ts'

/** What a return is made of. `base`: the brief as it was exported, null where the library no longer keeps that; `now`: as it is; `extras`: what the file has besides its text. */
export type ReturnInput = {
  file: ReturnedFile
  extras: readonly { kind: string; text: string }[]
  register: ProofRegister
  base: BriefContent | null
  now: BriefContent
  template: Pick<Template, 'sections'>
}

/** A file laid against what was exported: which sentence of it is which piece, and where. Pieces and sentences go by their index. */
export type LaidOut = ReturnInput & {
  pieces: PrintedPiece[]
  placeOf: (piece: number) => Place | null
  sentences: FileSentence[]
  /** Of each sentence of the file its piece, null for what was added; and the other way, null for what was deleted. */
  pieceAt: (number | null)[]
  sentenceAt: (number | null)[]
  /** Pieces that stand elsewhere than they did; sections that do, by the index of their heading, with the section they follow. */
  moved: ReadonlySet<number>
  movedSections: ReadonlyMap<number, string | null>
  homes: Homes
  current: NowSentences
  /** The id under which a sentence that the file has added goes in the brief. */
  addedId: (at: number) => string
  prefix: string
}

/** Notes stand elsewhere in a Word file, and the lines of its contents are made by Word. */
const NOT_IN_TEXT: ReadonlySet<PrintedPiece['kind']> = new Set(['note', 'notes', 'contents'])

export function layOut(input: ReturnInput): LaidOut {
  const { register, base, now, template } = input
  const file = uncitedFile(input.file, register.pieces)
  const pieces = uncitedPieces(register.pieces).filter(({ kind }) => !NOT_IN_TEXT.has(kind))
  const places = placesOf(pieces, base ?? now, template)
  const placeOf = (piece: number): Place | null => places.get(pieces[piece]?.id ?? '') ?? null
  const sentences = fileSentences(file.paragraphs, pieces, register.brief.language)
  const pieceAt = findAgain(pieces, sentences)
  const sentenceAt: (number | null)[] = pieces.map(() => null)
  for (const [at, piece] of pieceAt.entries()) if (piece !== null) sentenceAt[piece] = at
  const exported = pieces.flatMap(({ text }, piece) => {
    const place = placeOf(piece)
    return place?.kind === 'sentence' ? [{ id: place.id, text }] : []
  })
  const current = nowOf(exported, now)
  const prefix = `w${register.sha256.slice(0, 8)}`
  const { moved, movedSections } = movedPieces({
    pieces,
    placeOf,
    sentenceAt,
    paragraphOf: (at) => sentences[at]?.paragraph ?? 0,
  })
  const homes = paragraphHomes({ pieces, placeOf, pieceAt, sentences, moved, content: base ?? now })
  const addedId = (at: number): string => `${prefix}s${at}`
  const away = new Set([...moved, ...homes.movedOver])
  return {
    ...input,
    file,
    pieces,
    placeOf,
    sentences,
    pieceAt,
    sentenceAt,
    moved: away,
    movedSections,
    homes,
    current,
    addedId,
    prefix,
  }
}

import type { BriefDocument, DocumentNote } from '#core/document.ts'
import { pdfMark } from '../piece-names.ts'
import { wordingFor } from '../wording.ts'
import type { PdfContext } from './pdf-context.ts'
import type { PdfText } from './pdf-nodes.ts'
import { linesHeight } from './pdf-styles.ts'

/** Names of the two ends of a note's link. pdfkit sorts names by locale, so they are of one width and in lower case. */
export function noteName(number: number): string {
  return `n${String(number).padStart(5, '0')}`
}

export function referenceName(number: number): string {
  return `r${String(number).padStart(5, '0')}`
}

/** The notes, in their order; each number leads back to the place it was called from. */
export function pdfNotes(document: BriefDocument, context: PdfContext): PdfText[] {
  const style = context.styles.note
  const slot = style.size * (String(document.notes.length).length * 0.62 + 1)
  const { calledFrom } = wordingFor(document.language)
  return document.notes.map((note) => pdfNote(note, slot, calledFrom(note.number), context))
}

function pdfNote(note: DocumentNote, slot: number, linkTitle: string, context: PdfContext): PdfText {
  const { indent, spaceBefore, spaceAfter } = context.styles.note
  const set = context.type.set(note.content, 'note')
  const fromRight = set.alignment === 'right'
  const [first] = note.content
  const piece = first?.kind === 'piece' ? first.id : undefined
  const printed = fromRight ? `${note.number}. ` : `${note.number}.`
  const number = context.type.plain(printed, 'note').text.map(({ level = 0, ...inline }) => ({
    ...inline,
    ...(fromRight ? { level, fontFeatures: {} } : { slot }),
    color: context.accent,
    linkToDestination: referenceName(note.number),
    linkTitle,
    footnoteNumber: 'own' as const,
    ...(piece === undefined ? {} : { mark: pdfMark(piece, 'm', fromRight ? level : null) }),
    destination: noteName(note.number),
  }))
  // From right to left the number and its full stop are pieces of their own, which cannot hang beside the text.
  const place: Pick<PdfText, 'leadingIndent' | 'margin'> = fromRight
    ? { margin: [0, spaceBefore, indent, spaceAfter] }
    : { leadingIndent: -slot, margin: [indent + slot, spaceBefore, 0, spaceAfter] }
  return { ...set, ...place, text: [...number, ...set.text], style: 'note', tag: 'Note', noteId: noteName(note.number) }
}

/** Room below the heading of the notes: two lines of the first one. */
export function keepAfterNotesHeading(context: PdfContext): number {
  return linesHeight(context.styles.note, 2)
}

import type { BriefDocument, DocumentBlock, DocumentNote } from '#core/document.ts'
import type { PdfContext } from './pdf-context.ts'
import type { PdfNode } from './pdf-nodes.ts'
import { linesHeight } from './pdf-styles.ts'

/** Names of the two ends of a note's link. pdfkit sorts names by locale, so they are of one width and in lower case. */
export function noteName(number: number): string {
  return `n${String(number).padStart(5, '0')}`
}

export function referenceName(number: number): string {
  return `r${String(number).padStart(5, '0')}`
}

/** Where the notes go among the blocks: before the heading of the sources, else before the first annex, else at the end. */
export function notesPosition(blocks: readonly DocumentBlock[]): number {
  const sources = blocks.findLastIndex((block) => block.kind === 'bibliography')
  if (sources >= 0) {
    const heading = blocks.slice(0, sources).findLastIndex((block) => block.kind === 'heading' || block.kind === 'annex')
    return heading >= 0 && blocks[heading]?.kind === 'heading' ? heading : sources
  }
  const annex = blocks.findIndex((block) => block.kind === 'annex')
  return annex >= 0 ? annex : blocks.length
}

/** The notes as a list; each number leads back to the place it was called from. */
export function pdfNotes(document: BriefDocument, context: PdfContext): PdfNode[] {
  const style = context.styles.note
  const slot = style.size * (String(document.notes.length).length * 0.62 + 1)
  return document.notes.map((note) => pdfNote(note, slot, context))
}

function pdfNote(note: DocumentNote, slot: number, context: PdfContext): PdfNode {
  const { indent, spaceBefore, spaceAfter } = context.styles.note
  const set = context.type.set(note.content, 'note')
  const number = context.type.plain(`${note.number}.`, 'note').text.map((inline) => ({
    ...inline,
    slot,
    color: context.accent,
    linkToDestination: referenceName(note.number),
    destination: noteName(note.number),
    ...(set.alignment === 'right' ? { level: 2 } : {}),
  }))
  return {
    ...set,
    text: [...number, ...set.text],
    style: 'note',
    leadingIndent: -slot,
    margin: [indent + slot, spaceBefore, 0, spaceAfter],
  }
}

/** Room below the heading of the notes: two lines of the first one. */
export function keepAfterNotesHeading(context: PdfContext): number {
  return linesHeight(context.styles.note, 2)
}

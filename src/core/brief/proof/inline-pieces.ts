import type { DocumentCite, DocumentInline } from '#core/document.ts'
import { printable } from '#core/printable.ts'

type Stretch = { sentence: string | null; children: DocumentInline[]; cited?: string }

/** The stretches of a content that are pieces of their own: those that come as pieces, and what stands between them. */
export function stretches(content: readonly DocumentInline[]): Stretch[] {
  const made: Stretch[] = []
  for (const inline of content) {
    const last = made.at(-1)
    if (inline.kind === 'piece') made.push(stretchOf(inline))
    else if (last && last.sentence === null) last.children.push(inline)
    else made.push({ sentence: null, children: [inline] })
  }
  return made
}

function stretchOf({ id, children, cited }: Extract<DocumentInline, { kind: 'piece' }>): Stretch {
  return { sentence: id, children, ...(cited === undefined ? {} : { cited: printedLine(cited) }) }
}

/** What a reader reads, in one line, without the numbers of notes. */
export function printedText(content: readonly DocumentInline[]): string {
  return printedLine(content.map((inline) => rawText(inline)).join(''))
}

/** A text as it stands in a file: in one line, Unicode NFC, nothing in it that no file can hold. */
export function printedLine(text: string): string {
  // JavaScript takes U+FEFF for white space, which shows nothing and parts nothing.
  return printable(text)
    .replace(/[^\S\ufeff]+/gu, ' ')
    .trim()
    .normalize('NFC')
}

export function calledNotes(content: readonly DocumentInline[]): number[] {
  return content.flatMap((inline): number[] => {
    if (inline.kind === 'note') return [inline.number]
    return 'children' in inline ? calledNotes(inline.children) : []
  })
}

/** What a content cites in the text itself. */
export function citesIn(content: readonly DocumentInline[]): DocumentCite[] {
  return content.flatMap((inline): DocumentCite[] => {
    if (inline.kind === 'citation') return inline.cites
    return 'children' in inline ? citesIn(inline.children) : []
  })
}

function rawText(inline: DocumentInline): string {
  if (inline.kind === 'text') return inline.text
  return 'children' in inline ? inline.children.map((child) => rawText(child)).join('') : ''
}

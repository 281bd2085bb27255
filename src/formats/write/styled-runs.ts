import type { DocumentInline } from '#core/document.ts'
import { safeHref } from './href.ts'

/** A stretch of text of one look, or a reference to a note (then `text` is the number as printed). */
export type StyledRun = {
  text: string
  bold: boolean
  italic: boolean
  href: string | null
  note: number | null
  language: string | null
  direction: 'rtl' | null
  /** The id of the printed piece that it is of. */
  piece: string | null
}

const PLAIN: Omit<StyledRun, 'text'> = {
  bold: false,
  italic: false,
  href: null,
  note: null,
  language: null,
  direction: null,
  piece: null,
}

/** Characters that XML and PDF cannot hold; they show nothing. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** What may stand in a file as it is; most texts are that alone. */
const PLAIN_ASCII = /^[ -~]*$/

/** The text as it may stand in a file: one line, Unicode NFC, no control characters, no half of a surrogate pair. */
export function cleanText(text: string): string {
  if (PLAIN_ASCII.test(text)) return text
  return text
    .replace(UNPRINTABLE, '')
    .replace(/\s+/g, (space) => (/[\r\n\u2028\u2029]/.test(space) ? ' ' : space))
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
}

/** The tree of inlines as a flat list of runs. Emphasis within emphasis is upright again, as printers do it. */
export function styledRuns(content: readonly DocumentInline[], look = PLAIN): StyledRun[] {
  return content.flatMap((inline): StyledRun[] => {
    switch (inline.kind) {
      case 'text':
        return inline.text === ''
          ? []
          : [{ ...look, text: cleanText(inline.text), language: inline.language ?? null, direction: inline.direction ?? null }]
      case 'emphasis':
        return styledRuns(inline.children, { ...look, italic: !look.italic })
      case 'strong':
        return styledRuns(inline.children, { ...look, bold: true })
      case 'link':
        return styledRuns(inline.children, { ...look, href: safeHref(inline.href) })
      case 'note':
        return [{ ...look, text: String(inline.number), note: inline.number }]
      case 'piece':
        return styledRuns(inline.children, { ...look, piece: inline.id })
      case 'citation':
        return styledRuns(inline.children, look)
    }
  })
}

/** What a reader would read aloud: the text without references to notes. */
export function plainText(content: readonly DocumentInline[]): string {
  return styledRuns(content)
    .filter((run) => run.note === null)
    .map((run) => run.text)
    .join('')
}

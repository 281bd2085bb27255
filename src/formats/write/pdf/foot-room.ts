import type { BriefDocument, DocumentInline } from '#core/document.ts'
import { plainText, styledRuns } from '../styled-runs.ts'
import { ABOVE_NOTES } from './page-feet.ts'
import type { PdfContext } from './pdf-context.ts'
import { linesHeight } from './pdf-styles.ts'

/** A letter's width as part of the size: of the narrowest text, so that no call is missed, and of the widest. */
const NARROW = 0.4
const WIDE = 0.55
/** Lines of a note that must stand on the page of its call. */
const NEEDED = 3

/** Answers how much room the notes need that the first lines of a content call, see PdfContext. */
export function footRoomOf(
  { notes, notePlacement }: Pick<BriefDocument, 'notes' | 'notePlacement'>,
  { styles, width }: Pick<PdfContext, 'styles' | 'width'>,
): PdfContext['footRoom'] {
  if (notePlacement === 'endnotes') return () => 0
  const said = new Map(notes.map(({ number, content }) => [number, plainText(content).length]))
  return (content, style, lines) => {
    const called = calledWithin(content, (lines * width) / (styles[style].size * NARROW))
    const heights = called.map((number, at) => {
      const all = Math.ceil(((said.get(number) ?? 0) * styles.note.size * WIDE) / width)
      return linesHeight(styles.note, at === called.length - 1 ? Math.min(all, NEEDED) : all) + styles.note.spaceBefore
    })
    return heights.length === 0 ? 0 : heights.reduce((sum, height) => sum + height, ABOVE_NOTES)
  }
}

/** The notes that are called within so many characters. */
function calledWithin(content: readonly DocumentInline[], characters: number): number[] {
  let at = 0
  return styledRuns(content).flatMap(({ text, note }) => {
    if (note !== null) return at <= characters ? [note] : []
    at += text.length
    return []
  })
}

import type { StyleName } from '#core/template.ts'
import { PARTED_STYLES } from '../parted-styles.ts'
import { markedPiece, pdfMark } from '../piece-names.ts'
import { wordBeginnings } from './hyphenation.ts'
import type { Line, LineInline } from './pdfmake-modules.ts'

/** Lines in a row that may end on a hyphen. */
const MOST_IN_A_ROW = 2
/** What of its width a line would leave empty: one that is set out to both margins, and one that may be ragged. */
const EMPTY_JUSTIFIED = 0.05
const EMPTY_RAGGED = 0.25
/** A word with what stands before and behind it. What is longer is none, and would be looked at anew for each of its lines. */
const WORD = /^(?<before>[\p{Ps}\p{Pi}"']*)(?<word>\p{L}{1,60})(?<behind>[^\p{L}\p{N}\p{Pd}@/]*)$/u

/**
 * Parts the word that is next in line, where the line would be left too empty, and says whether it did: its beginning and a hyphen end the line, the rest is next. `before`: how many lines above
 * it end on a hyphen; `language`: of the document; `partedWords`: how many there
 * are in it so far.
 */
export function partNextWord(
  line: Line,
  pieces: LineInline[],
  {
    style,
    before,
    language,
    partedWords,
  }: { style: StyleName | undefined; before: number; language: string; partedWords: number },
): boolean {
  const [next] = pieces
  // The last word of a paragraph stays whole.
  if (!next || pieces.length < 2 || line.newLineForced === true || before >= MOST_IN_A_ROW) return false
  if (style === undefined || !PARTED_STYLES.has(style) || !isPlain(next)) return false
  const left = line.getAvailableWidth()
  if (left < line.maxWidth * (next.alignment === 'justify' ? EMPTY_JUSTIFIED : EMPTY_RAGGED)) return false
  const found = WORD.exec(next.text)?.groups
  const { piece, level } = wholePiece(next.mark) ?? {}
  if (found === undefined || piece === undefined) return false
  const width = (text: string): number => next.font.widthOfString(text, next.fontSize, next.fontFeatures)
  const room = line.maxWidth - line.inlineWidths + line.leadingCut
  const beginning = wordBeginnings(found['word'] ?? '', next.language ?? language)
    .map((letters) => `${found['before'] ?? ''}${letters}`)
    .findLast((letters) => width(`${letters}-`) <= room)
  if (beginning === undefined) return false
  const rest = next.text.slice(beginning.length)
  const { noNewLine, lineEnd, ...common } = next
  const text = `${beginning}-`
  const whole = { said: `${beginning}${rest.trimEnd()}`, number: partedWords }
  line.addInline({ ...common, text, width: width(text), trailingCut: 0, whole, mark: pdfMark(piece, 'h', level) })
  pieces[0] = {
    ...common,
    text: rest,
    whole,
    width: width(rest),
    leadingCut: 0,
    ...(noNewLine === true ? { noNewLine } : {}),
    ...(lineEnd === true ? { lineEnd } : {}),
  }
  return true
}

/** A piece that is a word of the text and nothing else: no address, number of a note or page, or word that runs from the right. */
function isPlain({ link, linkToDestination, sup, slot, level = 0, pageOf, footnoteNumber }: LineInline): boolean {
  const isLink = typeof link === 'string' || typeof linkToDestination === 'string'
  return !isLink && sup !== true && slot === undefined && level === 0 && pageOf === undefined && footnoteNumber === undefined
}

/** The piece of which it is a stretch as any other; the file could not say of others that the hyphen is none of it. */
function wholePiece(mark: string | undefined): ReturnType<typeof markedPiece> {
  const marked = mark === undefined ? null : markedPiece(mark)
  return marked?.part === null ? marked : null
}

import { PARTED_WORD } from '#core/brief/proof/parted-words.ts'
import { visualOrder } from '../write/direction.ts'
import { isApart, type PageItem } from './exported-pdf-items.ts'
import { drawnFromRight } from './exported-pdf-turned.ts'
import { drawnBehindNumber, drawnBeside, drawnOrder } from './exported-pdf-order.ts'

/** A printed line. `place` says where on the page it stands, to tell heads and feet that repeat; `items` are in reading order. */
export type PageLine = { text: string; place: number; inMargin: boolean; items: readonly PageItem[] }

/** Part of the page's height at its top and bottom in which running heads and feet stand. */
const MARGIN = 0.07
const HAS_DIRECTION = /[\p{L}\p{N}]/u
const MARKS_ALONE = /^\p{M}+$/u

/**
 * The lines of a page from top to bottom as they are read. pdf.js gives the pieces in the order in which they were drawn and puts each one's own
 * letters in reading order; here pieces of one height that were drawn one after another become a line, and right-to-left pieces take their turn from the right.
 * A cell of a table is drawn whole before the one beside it: where drawing goes up again, the lines that were drawn stay apart from those beside them.
 * `fromRight`: the document is in a language that runs from right to left, so that columns of its tables may.
 */
export function pageLines(items: readonly PageItem[], page: { width: number; height: number }, fromRight = false): PageLine[] {
  const lines: { y: number; height: number; items: PageItem[] }[] = []
  for (const item of items.filter(({ text, level }) => text.trim() !== '' || level != null)) {
    const line = lines.at(-1)
    const apart = line !== undefined && Math.abs(item.y - line.y) >= Math.max(line.height, item.height) * 0.5
    const accent = MARKS_ALONE.test(item.text) && line?.items.at(-1)?.mark === item.mark
    if (!line || (apart && !accent)) lines.push({ y: item.y, height: item.height, items: [item] })
    else {
      line.items.push(item)
      if (!apart && item.height > line.height) Object.assign(line, { y: item.y, height: item.height })
    }
  }
  let above: readonly PageItem[] = []
  return lines.map((line) => {
    const inMargin = line.y < page.height * MARGIN || line.y > page.height * (1 - MARGIN)
    const read = asRead(line.items, lastLetterBefore(line.items, above), fromRight).map((item, index, all) =>
      atLineEnd(item, all[index + 1]),
    )
    above = read
    return { text: joinedItems(read), place: Math.round(line.y), inMargin, items: read }
  })
}

/** Only where nothing of its text stands behind it on the line a hyphen parts a word. */
function atLineEnd(item: PageItem, next: PageItem | undefined): PageItem {
  const goesOn = next !== undefined && (next.mark ?? null) === (item.mark ?? null)
  return goesOn && item.text.endsWith(PARTED_WORD) ? { ...item, text: `${item.text.slice(0, -PARTED_WORD.length)}-` } : item
}

/** As the levels in the file have it, of the whole line or of what stands beside each other in it (cells of a table); otherwise as most of the letters have it. */
function asRead(items: readonly PageItem[], before: string, fromRight: boolean): PageItem[] {
  const row = fromRight ? drawnFromRight(items) : null
  return row ?? drawnOrder(items, before) ?? drawnBehindNumber(items) ?? drawnBeside(items, before) ?? asMostLetters(items)
}

/** The last letter of the line above of what goes on in this one; none where something else begins. */
function lastLetterBefore(items: readonly PageItem[], above: readonly PageItem[]): string {
  const mark = items[0]?.mark
  if (mark == null) return ''
  const said = above.filter((item) => item.mark === mark).map(({ text }) => text)
  return said.join('').match(/\p{L}/gu)?.at(-1) ?? ''
}

function asMostLetters(items: readonly PageItem[]): PageItem[] {
  const drawn = items.filter(({ text }) => text.trim() !== '').sort((a, b) => a.x - b.x)
  const letters = (rightToLeft: boolean): number =>
    drawn.filter((item) => item.rightToLeft === rightToLeft).reduce((sum, item) => sum + item.text.length, 0)
  const base = letters(true) > letters(false) ? 1 : 0
  return visualOrder(drawn, (item) => levelOf(item, drawn, base))
}

/** Signs without letters go with the line, unless they stand between words that run from left to right. */
function levelOf(item: PageItem, drawn: readonly PageItem[], base: 0 | 1): number {
  if (item.rightToLeft) return 1
  if (base === 0 || HAS_DIRECTION.test(item.text)) return base * 2
  const at = drawn.indexOf(item)
  const beside = [drawn[at - 1], drawn[at + 1]]
  return beside.every((one) => one !== undefined && !one.rightToLeft && HAS_DIRECTION.test(one.text)) ? 2 : 1
}

/** The text of pieces of a line, a space where they stand apart. */
export function joinedItems(read: readonly PageItem[]): string {
  return read.reduce((text, item, index) => {
    const previous = read[index - 1]
    return previous && isApart(previous, item) && !/\s$/.test(text) ? `${text} ${item.text}` : text + item.text
  }, '')
}

/** The lines of all pages without those that stand in the margin of several pages: they would come between the words of a sentence. */
export function withoutRunningHeads(pages: readonly Omit<PageLine, 'items'>[][]): string[] {
  const key = (line: Omit<PageLine, 'items'>): string => `${line.place} ${line.text.replace(/\b\d{1,4}\b/g, '#')}`
  const counts = new Map<string, number>()
  for (const page of pages) for (const line of page) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1)
  return pages.flatMap((page) => page.filter((line) => !line.inMargin || counts.get(key(line)) === 1).map((line) => line.text))
}

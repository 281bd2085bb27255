import { visualOrder } from '../write/direction.ts'

/** A piece of text on a page; sizes and places in points, y upwards from the foot. */
export type PageItem = { text: string; rightToLeft: boolean; x: number; y: number; width: number; height: number }

/** A printed line. `place` says where on the page it stands, to tell heads and feet that repeat. */
export type PageLine = { text: string; place: number; inMargin: boolean }

/** Part of the page's height at its top and bottom in which running heads and feet stand. */
const MARGIN = 0.07
/** A gap wider than this part of the letters' height is a space. */
const SPACE = 0.18

/**
 * The lines of a page from top to bottom as they are read. pdf.js gives the pieces in the order in which they were drawn and puts each one's own
 * letters in reading order; here pieces of one height that were drawn one after another become a line, and right-to-left pieces take their turn from the right.
 * A cell of a table is drawn whole before the one beside it: where drawing goes up again, the lines that were drawn stay apart from those beside them.
 */
export function pageLines(items: readonly PageItem[], page: { width: number; height: number }): PageLine[] {
  const lines: { y: number; height: number; items: PageItem[] }[] = []
  for (const item of items.filter(({ text }) => text.trim() !== '')) {
    const line = lines.at(-1)
    if (!line || Math.abs(item.y - line.y) >= Math.max(line.height, item.height) * 0.5)
      lines.push({ y: item.y, height: item.height, items: [item] })
    else {
      line.items.push(item)
      if (item.height > line.height) Object.assign(line, { y: item.y, height: item.height })
    }
  }
  return lines.map((line) => {
    const inMargin = line.y < page.height * MARGIN || line.y > page.height * (1 - MARGIN)
    return { text: lineText(line.items), place: Math.round(line.y), inMargin }
  })
}

function lineText(items: readonly PageItem[]): string {
  const letters = (rightToLeft: boolean): number =>
    items.filter((item) => item.rightToLeft === rightToLeft).reduce((sum, item) => sum + item.text.length, 0)
  const base = letters(true) > letters(false) ? 1 : 0
  const drawn = [...items].sort((a, b) => a.x - b.x)
  const read = visualOrder(drawn, (item) => (item.rightToLeft ? 1 : base * 2))
  return read.reduce((text, item, index) => {
    const previous = read[index - 1]
    return previous && isApart(previous, item) && !/\s$/.test(text) ? `${text} ${item.text}` : text + item.text
  }, '')
}

function isApart(one: PageItem, other: PageItem): boolean {
  const gap = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width)
  return gap > SPACE * Math.min(one.height, other.height)
}

/** The lines of all pages without those that stand in the margin of several pages: they would come between the words of a sentence. */
export function withoutRunningHeads(pages: readonly PageLine[][]): string[] {
  const key = (line: PageLine): string => `${line.place} ${line.text.replace(/\b\d{1,4}\b/g, '#')}`
  const counts = new Map<string, number>()
  for (const page of pages) for (const line of page) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1)
  return pages.flatMap((page) => page.filter((line) => !line.inMargin || counts.get(key(line)) === 1).map((line) => line.text))
}

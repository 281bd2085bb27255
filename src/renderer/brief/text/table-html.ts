import { DOMParser, Fragment } from 'prosemirror-model'
import type { Attrs, Node as TextNode, Schema } from 'prosemirror-model'
import { LARGEST_TABLE } from '#core/brief-table.ts'
import { asLine } from './as-line.ts'

/** Tables that were too large to be taken whole, by their grid. */
const cut = new WeakSet<TextNode>()

/** Whether this grid is a part of what was pasted. */
export function wasCut(grid: TextNode): boolean {
  return cut.has(grid)
}

/** What a `<table>` is, or false where it only lays out what stands in it. */
export function tableAttrs(table: HTMLElement): Attrs | false {
  const { headRow, headColumn } = table.dataset
  if (headRow !== undefined) return { headRow: headRow === 'true', headColumn: headColumn === 'true' }
  const rows = trimmed(spread(table).rows)
  const first = rows[0] ?? []
  const isOne = rows.length === 0 || (rows.length === 1 && first.length === 1)
  if (isOne || table.getAttribute('role') === 'presentation') return false
  const named = first.filter((cell) => cell !== null && textOf(cell) !== '')
  const names = rows.slice(1).map((row) => row[0] ?? null)
  return {
    headRow: rows.length > 1 && (named.every(isHead) || named.every((cell) => cell !== null && isName(textOf(cell)))),
    headColumn: names.length > 0 && names.every(isHead),
  }
}

/** The caption and the grid of a `<table>`: spans and tables within it come apart, each text in the first of its cells. */
export function readTableElement(table: HTMLElement, schema: Schema): Fragment {
  const { caption, grid, row, cell } = schema.nodes
  if (!caption || !grid || !row || !cell) throw new Error('The schema has no tables.')
  const parser = DOMParser.fromSchema(schema)
  const title = [...table.children].find(({ tagName }) => tagName.toLowerCase() === 'caption')
  const words = title === undefined ? [] : [asLine(parser.parseSlice(title).content)].flatMap(({ content }) => content)
  const { rows, whole } = spread(table)
  const kept = trimmed(rows)
  const made = grid.create(
    null,
    (kept.length > 0 ? kept : [[null]]).map((cells) =>
      row.create(
        null,
        cells.map((one) => cell.create(null, one === null ? [] : asLine(parser.parseSlice(one).content))),
      ),
    ),
  )
  if (!whole) cut.add(made)
  const plain = words.map((part) => part.mark(caption.allowedMarks(part.marks)))
  return Fragment.fromArray([caption.create(null, plain), made])
}

/** A cell as it is written; null where a span reaches, or where its row is too short. */
type Cell = Element | null

/** The rows of a table, all of one length, as far as a table may be long and wide. */
function spread(table: HTMLElement): { rows: Cell[][]; whole: boolean } {
  const rows: Cell[][] = []
  /** Rows that a cell above still reaches into, by column. */
  const reached: number[] = []
  let whole = true
  let width = 0
  const { columns: most, cells: mostCells } = LARGEST_TABLE
  for (const written of [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)) {
    if ((rows.length + 1) * Math.max(1, width) > mostCells) {
      whole = false
      break
    }
    const row: Cell[] = []
    const skip = (): void => {
      while ((reached[row.length] ?? 0) > 0) {
        reached[row.length] = (reached[row.length] ?? 0) - 1
        row.push(null)
      }
    }
    for (const cell of [...written.children].filter(({ tagName }) => /^t[dh]$/iu.test(tagName))) {
      skip()
      const [across, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
      for (let index = 0; index < across && row.length < most; index += 1) {
        reached[row.length] = down - 1
        row.push(index === 0 ? cell : null)
      }
      if (row.length < most) continue
      whole &&= cell === written.lastElementChild
      break
    }
    skip()
    width = Math.max(width, row.length)
    rows.push(row.slice(0, most))
  }
  for (const row of rows) while (row.length < width) row.push(null)
  return { rows, whole }
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '', 10)
  return span > 1 ? Math.min(span, LARGEST_TABLE.cells) : 1
}

/** Without the empty rows and columns that spreadsheets add at the end. */
function trimmed(rows: readonly Cell[][]): Cell[][] {
  const says = (cell: Cell): boolean => cell !== null && textOf(cell) !== ''
  const height = rows.findLastIndex((row) => row.some(says)) + 1
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex(says) + 1))
  return rows.slice(0, height).map((row) => row.slice(0, width))
}

function isHead(cell: Cell): boolean {
  return cell?.tagName.toLowerCase() === 'th'
}

function textOf(cell: Element): string {
  return (cell.textContent ?? '').trim()
}

/** A name of a column and no figure, unless it is a year. */
function isName(text: string): boolean {
  return /\p{L}/u.test(text) || /^(?:1[89]|20)\d\d$/u.test(text)
}

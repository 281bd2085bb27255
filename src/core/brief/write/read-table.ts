import { LARGEST_TABLE } from '#core/brief-table.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { WrittenText } from './read-blocks.ts'

export type WrittenTable = {
  kind: 'table'
  line: number
  caption: WrittenText | null
  headRow: boolean
  headColumn: boolean
  rows: WrittenText[][]
}

/** One cell of the line below a table's head. */
const DASHES = /^:?-+:?$/u
const CAPTION = /^ {0,3}(?:Table)?: +(?<caption>\S.*)$/u
/** What a caption is written behind. */
export const CAPTION_SIGN = 'Table:'
/** All of a cell's text in bold, and what it rests on. */
const BOLD = /^\*\*(?<text>(?:[^*\\]|\\.)+)\*\*(?<references>(?: ?\[\^[^\][]*\])*)$/u

/** The number of columns of a table's rule, `|---|:-:|`; null for any other line. */
export function ruleColumns(line: string): number | null {
  if (!line.includes('|') || !/^[\s|:-]+$/u.test(line)) return null
  const cells = cellsOf(line)
  return cells.every((cell) => DASHES.test(cell.replaceAll(' ', ''))) ? cells.length : null
}

/** Whether a table begins with this line: it is a row, and the next is a rule of as many columns. */
export function beginsTable(line: string, next: string | undefined): boolean {
  const columns = next === undefined ? null : ruleColumns(next)
  return columns !== null && line.trim() !== '' && cellsOf(line).length === columns
}

/**
 * The table that begins at this index of the lines, and the index behind it. Its rows end with an empty line; one of fewer cells is filled up. An empty head is none, and a first
 * column all in bold names the rows where that may be. Failures, with the line: not-in-a-section (a row of more cells than the head, or a line without bars right below), too-large.
 */
export function readTable(
  lines: readonly string[],
  start: number,
  mayNameRows = true,
): Result<{ table: WrittenTable; end: number }> {
  const columns = ruleColumns(lines[start + 1] ?? '') ?? 0
  if (columns > LARGEST_TABLE.columns) return failure('too-large', tooLarge(start))
  const rows = [rowOf(lines, start, columns)]
  let end = start + 2
  for (; (lines[end] ?? '').trim() !== ''; end += 1) {
    const line = end + 1
    if (!(lines[end] ?? '').includes('|')) return failure('not-in-a-section', t('write:belowTable', { line }))
    const row = rowOf(lines, end, columns)
    if (row.length > columns) return failure('not-in-a-section', t('write:longRow', { line, count: row.length, columns }))
    rows.push(row)
    if (rows.length * columns > LARGEST_TABLE.cells) return failure('too-large', tooLarge(start))
  }
  const headRow = rows[0]?.some(({ text }) => text !== '') === true
  const kept = headRow ? rows : rows.slice(1)
  const body = headRow ? kept.slice(1) : kept
  const first = body.flatMap(([cell]) => (cell === undefined || cell.text === '' ? [] : [cell.text]))
  const headColumn = mayNameRows && first.length > 0 && first.every((text) => BOLD.test(text))
  return success({
    table: {
      kind: 'table',
      line: start + 1,
      caption: null,
      headRow,
      headColumn,
      rows: headColumn ? kept.map(withoutBold) : kept,
    },
    end,
  })
}

/** What a paragraph of this line would be as the caption of a table beside it: `Table: Exports by year`, `: Exports by year`. */
export function captionOf(line: string): string | null {
  return CAPTION.exec(line)?.groups?.['caption']?.trim() ?? null
}

function withoutBold(row: readonly WrittenText[]): WrittenText[] {
  return row.map((cell, column) => (column === 0 ? { ...cell, text: cell.text.replace(BOLD, '$<text>$<references>') } : cell))
}

function rowOf(lines: readonly string[], index: number, columns: number): WrittenText[] {
  const texts = cellsOf(lines[index] ?? '')
  while (texts.length < columns) texts.push('')
  return texts.map((text) => ({ line: index + 1, text }))
}

/** Between bars that no backslash stands before; the bars at both ends may be left out. */
function cellsOf(line: string): string[] {
  const cells = line
    .trim()
    .replace(/\s+/gu, (space) => (/^[\u00a0\u202f]+$/u.test(space) ? space : ' '))
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim())
  if (cells[0] === '' && cells.length > 1) cells.shift()
  if (cells.at(-1) === '' && cells.length > 1) cells.pop()
  return cells
}

function tooLarge(start: number): string {
  return t('write:largeTable', { line: start + 1, columns: LARGEST_TABLE.columns, cells: LARGEST_TABLE.cells })
}

import { cleanLine } from './clean-text.ts'

/** A stretch of a plain text: running text, or the rows of a table, their cells joined by ` | `. */
export type TextPart = { kind: 'text'; text: string } | { kind: 'table'; rows: string[] }

type Row = { separator: 'pipe' | 'tab' | 'space'; cells: string[]; starts: number[]; ends: number[] }

/** Two lines in columns may be chance or verse. */
const FEWEST_ROWS = 3
const LONGEST_LINE = 1000
const LONGEST_CELL = 100
/** Columns that only spaces divide: long ones are two columns of prose. */
const LONGEST_SPACED_CELL = 40
/** How far the edges of a column may waver, in characters. */
const RAGGED = 1
/** A line drawn between rows: of such signs alone, with a stroke in it. */
const RULE_SIGNS = /^[\s|:+=_–—-]*$/u
const STROKE = /[-=_–—]{3}/u

/**
 * Parts a plain text into running text and tables: at least three lines below each other with the same number of cells, divided by bars, tabs or three
 * spaces and more. Cells that only spaces divide must stand in columns. Lines of facts (`Author:	Jane Doe`) are no table. Linear in the length of the text.
 */
export function splitTables(text: string): TextPart[] {
  if (!/\t|\||\S {3,}\S/.test(text)) return [{ kind: 'text', text }]
  const lines = text.split('\n')
  const parts: TextPart[] = []
  let from = 0
  let at = 0
  while (at < lines.length) {
    const { rows, length } = rowsAt(lines, at)
    if (rows.length >= FEWEST_ROWS && isTable(rows)) {
      if (at > from) parts.push({ kind: 'text', text: lines.slice(from, at).join('\n') })
      parts.push({ kind: 'table', rows: rows.map(({ cells }) => cells.join(' | ')) })
      from = at + length
    }
    at += length
  }
  if (from < lines.length) parts.push({ kind: 'text', text: lines.slice(from).join('\n') })
  return parts
}

/** The rows of the same form from a line on, with the number of lines they take; one line where it is no row. */
function rowsAt(lines: readonly string[], start: number): { rows: Row[]; length: number } {
  const first = rowOf(lines[start] ?? '')
  if (first === null) return { rows: [], length: 1 }
  const rows = [first]
  let last = start
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (isRule(line)) continue
    const row = rowOf(line)
    if (row === null || row.separator !== first.separator || row.cells.length !== first.cells.length) break
    rows.push(row)
    last = at
  }
  return { rows, length: last - start + 1 }
}

function isTable(rows: readonly Row[]): boolean {
  if (rows.every(({ cells }) => /[:：]$/u.test(cells[0] ?? ''))) return false
  if (rows[0]?.separator !== 'space') return true
  return rows[0].cells.every((_, column) => column === 0 || isAligned(rows, column))
}

/** Whether a column begins or ends at the same place in every row. */
function isAligned(rows: readonly Row[], column: number): boolean {
  return [rows.map(({ starts }) => starts[column] ?? 0), rows.map(({ ends }) => ends[column] ?? 0)].some(
    (edges) => Math.max(...edges.slice(0, 1000)) - Math.min(...edges.slice(0, 1000)) <= RAGGED,
  )
}

function isRule(line: string): boolean {
  return RULE_SIGNS.test(line) && STROKE.test(line)
}

function rowOf(line: string): Row | null {
  if (line.length > LONGEST_LINE || !/[|\t]| {3}/.test(line) || line.trim() === '' || isRule(line)) return null
  const separator = line.includes('|') ? 'pipe' : line.trim().includes('\t') ? 'tab' : 'space'
  const row: Row = { separator, cells: [], starts: [], ends: [] }
  const inner = separator === 'pipe' ? line.trim().replace(/^\||\|$/g, '') : separator === 'tab' ? line.trim() : line
  if (separator !== 'space') row.cells = inner.split(separator === 'pipe' ? '|' : /\t/).map(cleanLine)
  else
    for (const match of inner.matchAll(/\S+(?: {1,2}\S+)*/g)) {
      row.cells.push(cleanLine(match[0]))
      row.starts.push(match.index)
      row.ends.push(match.index + match[0].length)
    }
  const longest = separator === 'space' ? LONGEST_SPACED_CELL : LONGEST_CELL
  const filled = row.cells.filter((cell) => cell !== '').length
  return filled >= 2 && row.cells.every((cell) => cell.length <= longest) ? row : null
}

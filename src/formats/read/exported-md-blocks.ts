import type { Shape } from '#core/brief/proof/shapes.ts'
import { mdPoint } from './exported-md-points.ts'

/** The blocks of a Markdown file as our writer writes them: each with its text in which lines are joined. `odd`: a line that begins something that we never write. */
export type MdBlock =
  | { kind: 'text'; text: string; shape: Shape }
  /** `level`: how far below the outermost; `number`: null for a bullet. */
  | { kind: 'item'; level: number; number: number | null; text: string }
  | { kind: 'cells'; cells: string[]; isRule: boolean }
  | { kind: 'fence'; attributes: string | null }
  | { kind: 'metadata'; yaml: string }
  | { kind: 'picture'; name: string; target: string }
  | { kind: 'comment'; text: string }
  | { kind: 'odd'; text: string }

const FENCE = /^:{3,}\s*(?:\{([^{}]*)\}\s*)?$/
/** The end of metadata. */
const CLOSE = /^(?:---|\.\.\.)\s*$/
const RULE = /^\|?[\s:|-]+\|?$/
const PICTURE = /^\[([\w-]+)\]:\s*(\S+)$/
/** A quotation, a heading, a caption: what follows is text. */
const START = /^(?:>\s?|#{1,6}\s+|:\s+)/
/** Code, or a list within another. */
const INDENTED = /^(?: {4}|\t| {1,3}(?:[-*+]|\d{1,9}[.)])\s)/

/** Lines that an editor broke anew are one: a block ends at an empty line, or where a line begins another and no bracket is open. */
export function* mdBlocks(file: string): Generator<MdBlock> {
  const lines = file.split('\n')
  /** From which column the text of each open point begins, the outermost first. */
  const points: number[] = []
  let at = 0
  while (at < lines.length) {
    const line = (lines[at] ?? '').trimEnd()
    if (line === '' || line === '>') at += 1
    else if (line === '---') {
      let end = at + 1
      while (end < lines.length && !CLOSE.test(lines[end] ?? '')) end += 1
      if (end === lines.length) {
        yield { kind: 'odd', text: line }
        at += 1
        continue
      }
      yield { kind: 'metadata', yaml: lines.slice(at + 1, end).join('\n') }
      at = end + 1
    } else if (line.startsWith('<!--')) {
      // No farther than to its end: pictures may stand behind it, as long as books.
      let last = at
      while (last < lines.length - 1 && !lines[last]?.includes('-->')) last += 1
      const rest = lines.slice(at, last + 1).join('\n')
      const end = rest.indexOf('-->')
      const text = end < 0 ? rest : rest.slice(0, end + 3)
      yield { kind: 'comment', text: text.slice(4, end < 0 ? undefined : -3) }
      const behind = end < 0 ? '' : (rest.slice(end + 3).split('\n')[0] ?? '')
      at += text.split('\n').length
      if (behind.trim() !== '') yield { kind: 'text', text: behind, shape: 'text' }
    } else if (INDENTED.test(line) && mdPoint(line, points) === null) {
      points.length = 0
      yield { kind: 'odd', text: line.slice(0, 200) }
      at += 1
    } else {
      const { block, next } = blockAt(lines, at, line, points)
      if (block.kind !== 'item') points.length = 0
      yield block
      at = next
    }
  }
}

function blockAt(lines: readonly string[], at: number, line: string, points: number[]): { block: MdBlock; next: number } {
  const fence = FENCE.exec(line)
  if (fence !== null) return { block: { kind: 'fence', attributes: fence[1] ?? null }, next: at + 1 }
  const picture = PICTURE.exec(line)
  if (picture !== null) return { block: { kind: 'picture', name: picture[1] ?? '', target: picture[2] ?? '' }, next: at + 1 }
  if (line.startsWith('|')) return { block: cellsBlock(line), next: at + 1 }
  const item = mdPoint(line, points)
  if (item !== null) points.splice(item.level, points.length, item.column)
  const start = START.exec(line)?.[0] ?? ''
  let text = line.slice(item?.column ?? start.length)
  let next = at + 1
  let depth = depthOf(text)
  for (; next < lines.length; next += 1) {
    const more = (lines[next] ?? '').trim().replace(/^>\s?/, '')
    if (more === '' || (depth <= 0 && beginsAnother(more, lines[next] ?? '', points))) break
    text += `\n${more}`
    depth += depthOf(more)
  }
  if (item !== null) return { block: { kind: 'item', level: item.level, number: item.number, text }, next }
  return { block: { kind: 'text', text, shape: shapeOf(start) }, next }
}

function cellsBlock(line: string): MdBlock {
  const isRule = RULE.test(line) && line.includes('-')
  return { kind: 'cells', cells: isRule ? [] : cellsOf(line), isRule }
}

/** As what the text behind these signs is set. */
function shapeOf(start: string): Shape {
  const level = start.trim().length
  if (start.startsWith('#')) return level <= 3 ? (`heading ${level}` as Shape) : 'heading'
  if (start.startsWith('>')) return 'quotation'
  return start.startsWith(':') ? 'caption' : 'text'
}

/** `whole`: the line with what stands before it. */
function beginsAnother(line: string, whole: string, points: readonly number[]): boolean {
  return (
    FENCE.test(line) ||
    mdPoint(line, []) !== null ||
    mdPoint(whole, points) !== null ||
    START.test(line) ||
    line.startsWith('|') ||
    line.startsWith('<!--') ||
    line === '---'
  )
}

/** Brackets that a line leaves open. */
function depthOf(line: string): number {
  let depth = 0
  for (const [sign] of line.matchAll(/\\[^]|[[\]]/g)) depth += sign === '[' ? 1 : sign === ']' ? -1 : 0
  return depth
}

function cellsOf(line: string): string[] {
  const cells: string[] = ['']
  for (const [part] of line.matchAll(/\\[^]|\||[^\\|]+|\\$/g)) {
    if (part === '|') cells.push('')
    else cells[cells.length - 1] += part
  }
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
}

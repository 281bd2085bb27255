import { DEEPEST_LEVEL } from '#core/list-levels.ts'
import { lettersValue, romanValue } from '#core/import/numbering/number-forms.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { joinLines } from './join-lines.ts'
import { matrixHeading, matrixOf, type WrittenMatrix } from './read-matrix.ts'
import { beginsTable, captionOf, readTable, type WrittenTable } from './read-table.ts'
import { hasPicture, unheldKind } from './unheld.ts'

/** A text as it was written, with marks and references, its lines joined. `line` is where it begins, from 1. */
export type WrittenText = { text: string; line: number }
/** `level`: how far below the outermost; `ordered`: whether it is written with a number. */
export type WrittenPoint = WrittenText & { level: number; ordered: boolean }
export type WrittenBlock =
  | ({ kind: 'paragraph' } & WrittenText)
  | ({ kind: 'quotation' } & WrittenText)
  | ({ kind: 'heading' } & WrittenText)
  | { kind: 'list'; ordered: boolean; items: WrittenPoint[] }
  | WrittenTable
  | WrittenMatrix

/** A text that is being read. */
type Piece = { line: number; lines: string[] }
type Point = Piece & { level: number; ordered: boolean }
type Block =
  | { kind: 'paragraph' | 'quotation' | 'heading'; piece: Piece }
  | { kind: 'list'; ordered: boolean; items: Point[] }
  | WrittenTable
  | WrittenMatrix

/** Characters; a longer one is no paragraph that anybody wrote, and would keep the program busy. */
const LONGEST = 100_000

const HEADING = /^ {0,3}##(?: |$)/u
const QUOTE = /^ {0,3}>/u
const BULLET = /^ {0,3}[-*+](?: +|$)/u
const NUMBER = /^ {0,3}(?<number>\d{1,9})[.)](?: +|$)/u
/** A point below another, counted as exports count them. */
const POINT = /^ *(?:[-*+]|(\d{1,9}|[a-z]{1,9})[.)])(?: +|$)/u
const MARKER = /^ *(?:[-*+>]|1[.)])(?: |$)/u
/** Columns by which code is indented. */
const CODE = 4

/**
 * The blocks of Markdown as a section holds them: paragraphs, headings (`## `), block quotations (`> `), lists (`- `, `1. `), tables (`| a | b |`), matrices (a table below `Matrix:`). A numbered list
 * begins with 1; another number at the start of a paragraph, such as a year, is text. What a section cannot hold is refused with its line: headings of other levels,
 * pictures, code, HTML, a list more than three levels deep. Points within a point are numbered as the first of them is. Failures: not-in-a-section, too-large (a paragraph, a table), no-text.
 */
export function readBlocks(markdown: string): Result<WrittenBlock[]> {
  const blocks: Block[] = []
  /** What the next line goes on with; null after a blank line. */
  let open: Piece | null = null
  /** Columns from which a line belongs to each point that is open, the outermost first. */
  let inner: number[] = []
  const lines = markdown.split('\n').map(withoutTabs)
  const picture = lines.findIndex(hasPicture)
  if (picture !== -1) return failure('not-in-a-section', t('write:picture', { line: picture + 1 }))
  let behindTable = 0
  for (const [index, raw] of lines.entries()) {
    if (index < behindTable) continue
    const line = index + 1
    const quoted = QUOTE.test(raw)
    const text = quoted ? raw.replace(QUOTE, '') : raw
    const indent = raw.search(/[^ ]/u)
    const last = blocks.at(-1)
    const list = last?.kind === 'list' ? last : null
    const withinList = list !== null && indent >= (inner[0] ?? 0)
    if (!quoted && !withinList && HEADING.test(raw)) {
      blocks.push({ kind: 'heading', piece: { line, lines: [headingText(raw)] } })
      open = null
      continue
    }
    if (!quoted && !withinList && indent < CODE && beginsTable(raw, lines[index + 1])) {
      const above = last?.kind === 'paragraph' ? matrixAbove(last.piece) : null
      const read = readTable(lines, index, above === null)
      if (!read.ok) return read
      const matrix = above && matrixOf(read.value.table, above.caption)
      if (matrix?.ok === false) return matrix
      if (matrix) blocks.splice(-1, 1, matrix.value)
      else blocks.push(read.value.table)
      behindTable = read.value.end
      open = null
      continue
    }
    const unheld =
      unheldKind(text.replace(/^ /u, '')) ??
      (withinList ? withinPoint(raw, inner, open !== null) : null) ??
      (list === null && open === null && indent >= CODE ? t('write:what.code') : null)
    if (unheld !== null) return failure('not-in-a-section', t('write:unheld', { line, what: unheld }))
    if (text.trim() === '') {
      open = null
      continue
    }
    const point = withinList ? pointOf(raw, inner) : null
    if (list !== null && point !== null) {
      const item = { line, lines: [raw.slice(point.width)], level: point.level, ordered: point.ordered }
      open = item
      inner = [...inner.slice(0, point.level), point.inner]
      list.items.push(item)
      continue
    }
    const marker = quoted ? null : markerOf(raw, list?.ordered === true)
    if (open !== null && (quoted ? last?.kind === 'quotation' : marker === null)) {
      open.lines.push(text)
      continue
    }
    const piece = { line, lines: [marker === null ? text : raw.slice(marker.width)], level: 0, ordered: marker?.ordered === true }
    open = piece
    if (marker === null) blocks.push({ kind: quoted ? 'quotation' : 'paragraph', piece })
    else {
      inner = [marker.inner]
      if (list?.ordered === marker.ordered) list.items.push(piece)
      else blocks.push({ kind: 'list', ordered: marker.ordered, items: [piece] })
    }
  }
  return written(blocks)
}

/** The caption of the matrix that a table below this paragraph is; null where it is none. */
function matrixAbove({ line, lines }: Piece): { caption: WrittenText | null } | null {
  const found = lines.length === 1 ? matrixHeading(lines[0] ?? '') : null
  return found && { caption: found.caption === null ? null : { line, text: found.caption } }
}

/** Without its signs: those before it, and those that may close it. */
function headingText(line: string): string {
  const text = line.trim().slice(2).trim()
  let end = text.length
  while (text[end - 1] === '#') end -= 1
  const closed = end < text.length && (end === 0 || text[end - 1] === ' ')
  return closed ? text.slice(0, end).trimEnd() : text
}

/** What a line that belongs to a point of a list would make of it, other than go on with its text or begin a point below it. */
function withinPoint(line: string, inner: readonly number[], goesOn: boolean): string | null {
  if (pointOf(line, inner) !== null) return null
  if (MARKER.test(line)) return t('write:what.nested')
  return goesOn || line.trim() === '' ? null : t('write:what.secondParagraph')
}

/**
 * A point below another: `width` characters before its text, `inner` columns from which lines are within it. null: none, or one too deep. The first of a level has the first number;
 * another begins a line of text, such as a year.
 */
function pointOf(
  line: string,
  open: readonly number[],
): { width: number; inner: number; level: number; ordered: boolean } | null {
  const [before = '', number] = POINT.exec(line) ?? []
  const indent = before.length - before.trimStart().length
  const level = open.filter((column) => column <= indent).length
  if (before === '' || level === 0 || level > DEEPEST_LEVEL || indent - (open[level - 1] ?? 0) >= CODE) return null
  if (number !== undefined && !(level < open.length ? isNumber(number) : /^[1ai]$/u.test(number))) return null
  return { width: before.length, inner: before.trimEnd().length + 1, level, ordered: number !== undefined }
}

function isNumber(sign: string): boolean {
  return /^\d/u.test(sign) || lettersValue(sign) !== null || romanValue(sign) !== null
}

/** `width`: characters before its text · `inner`: columns from which the lines after it are within it. */
function markerOf(line: string, inNumbers: boolean): { ordered: boolean; width: number; inner: number } | null {
  const bullet = BULLET.exec(line)
  const number = bullet === null ? NUMBER.exec(line) : null
  const found = bullet ?? (number?.groups?.['number'] === '1' || inNumbers ? number : null)
  if (found === null) return null
  return { ordered: bullet === null, width: found[0].length, inner: found[0].trimEnd().length + 1 }
}

function written(blocks: readonly Block[]): Result<WrittenBlock[]> {
  const pieces = blocks.flatMap(piecesOf)
  const long = pieces.find(({ lines }) => lines.reduce((sum, each) => sum + each.length, 0) > LONGEST)
  if (long !== undefined) return failure('too-large', t('write:longParagraph', { line: long.line, most: LONGEST }))
  // Its words may go over several lines.
  const pictured = pieces.find(({ lines }) => hasPicture(joinLines(lines)))
  if (pictured !== undefined) return failure('not-in-a-section', t('write:picture', { line: pictured.line }))
  const found = withCaptions(blocks)
    .map((block): WrittenBlock => {
      if (block.kind === 'table' || block.kind === 'matrix') return block
      if (block.kind !== 'list') return { kind: block.kind, ...textOf(block.piece) }
      const items = block.items
        .map((item) => ({ ...textOf(item), level: item.level, ordered: item.ordered }))
        .filter(({ text }) => text !== '')
      return { kind: 'list', ordered: block.ordered, items }
    })
    .filter(saysSomething)
  return found.length === 0 ? failure('no-text', t('write:nothing')) : success(found)
}

function piecesOf(block: Block): Piece[] {
  if (block.kind === 'table' || block.kind === 'matrix') return []
  return block.kind === 'list' ? block.items : [block.piece]
}

function saysSomething(block: WrittenBlock): boolean {
  if (block.kind === 'matrix') return true
  if (block.kind === 'list') return block.items.length > 0
  if (block.kind !== 'table') return block.text !== ''
  return block.caption !== null || block.rows.some((row) => row.some(({ text }) => text !== ''))
}

/** A line that gives a caption goes to the table below it, else to the one above it that has none. */
function withCaptions(blocks: readonly Block[]): Block[] {
  const kept: Block[] = []
  let waiting: WrittenText | null = null
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') {
      kept.push({ ...block, caption: waiting })
      waiting = null
      continue
    }
    const caption = block.kind === 'paragraph' ? captionIn(block.piece) : null
    const above = kept.at(-1)
    if (caption !== null && blocks[index + 1]?.kind === 'table') waiting = caption
    else if (caption !== null && above?.kind === 'table' && above.caption === null) kept.splice(-1, 1, { ...above, caption })
    else kept.push(block)
  }
  return kept
}

function captionIn({ line, lines }: Piece): WrittenText | null {
  const text = lines.length === 1 ? captionOf(lines[0] ?? '') : null
  return text === null ? null : { line, text }
}

function textOf({ line, lines }: Piece): WrittenText {
  return { line, text: joinLines(lines) }
}

function withoutTabs(line: string): string {
  return line
    .replace(/^[ \t]+/u, (space) => space.replaceAll('\t', ' '.repeat(CODE)))
    .replace(/^( {0,3}(?:[-*+>]|\d{1,9}[.)]))\t/u, '$1 ')
}

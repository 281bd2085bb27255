import type { BriefContent } from '#core/brief.ts'
import type { LaidOut } from './laid-out.ts'
import type { Anchor, Target } from './return-change.ts'
import type { ReturnedCell } from './returned-file.ts'

/** What the program writes within a section, below or above what is the author's. */
const HANGS_ON: ReadonlySet<string> = new Set(['attribution', 'label', 'table-cell', 'table-head'])
/** Places that are named for one thing; the nearest first. */
const MOST_ANCHORS = 8

/** Where a sentence of the file goes in the brief; null: into a cell that the brief has not, or among what the program writes itself. `pending`: sentences whose own change is not accepted yet. */
export function targetOf(laid: LaidOut, at: number, pending: ReadonlySet<number>): Target | null {
  const { sentences, file } = laid
  const own = sentences[at]
  const paragraph = own && file.paragraphs[own.paragraph]
  if (own === undefined || paragraph === undefined) return null
  const isBeside = (other: number): boolean => {
    const that = sentences[other]
    if (that === undefined) return false
    if (that.paragraph === own.paragraph) return true
    const cell = file.paragraphs[that.paragraph]?.cell
    return paragraph.cell !== null && cell != null && sameCell(paragraph.cell, cell)
  }
  const inside: Anchor[] = []
  for (let other = at - 1; other >= 0 && isBeside(other); other -= 1) {
    const id = sentenceId(laid, other)
    if (id !== null) inside.push({ side: 'after', id, pending: pending.has(other) })
  }
  for (let other = at + 1; other < sentences.length && isBeside(other); other += 1) {
    const id = isStanding(laid, other) ? sentenceId(laid, other) : null
    if (id !== null) inside.push({ side: 'before', id, pending: false })
  }
  if (paragraph.cell !== null) {
    const cell = cellOf(laid, at)
    return inside.length === 0 && cell === null
      ? null
      : { inside: inside.slice(0, MOST_ANCHORS), cell, beside: [], as: 'paragraph', level: 0 }
  }
  const beside = isOutside(laid, at) ? [] : besideOf(laid, at, isBeside, pending)
  if (inside.length + beside.length === 0) return null
  const as = paragraph.kind === 'list-item' ? 'list-item' : 'paragraph'
  const ordered = paragraph.ordered === undefined ? {} : { ordered: paragraph.ordered }
  return { inside: inside.slice(0, MOST_ANCHORS), cell: null, beside, as, level: paragraph.level, ...ordered }
}

function besideOf(laid: LaidOut, at: number, isInside: (other: number) => boolean, pending: ReadonlySet<number>): Anchor[] {
  const anchors: Anchor[] = []
  for (let other = at - 1; other >= 0 && anchors.length < MOST_ANCHORS; other -= 1) {
    if (isInside(other)) continue
    const section = sectionAt(laid, other)
    if (section !== null) {
      anchors.push({ side: 'after', id: section, pending: false })
      break
    }
    const id = anchorId(laid, other)
    if (id !== null) anchors.push({ side: 'after', id, pending: pending.has(other) })
  }
  for (let other = at + 1; other < laid.sentences.length && anchors.length < MOST_ANCHORS; other += 1) {
    if (isInside(other)) continue
    if (sectionAt(laid, other) !== null) break
    const id = isStanding(laid, other) ? anchorId(laid, other) : null
    if (id !== null) anchors.push({ side: 'before', id, pending: false })
  }
  return anchors
}

/** Stands where it was exported. */
function isStanding({ pieceAt, moved }: LaidOut, at: number): boolean {
  const piece = pieceAt[at] ?? null
  return piece !== null && !moved.has(piece)
}

/** The id of what the brief has, or will have, of a sentence of the file; null for what is no sentence of it. */
export function sentenceId(laid: LaidOut, at: number): string | null {
  const { pieceAt, placeOf, current, sentences, addedId } = laid
  const piece = pieceAt[at] ?? null
  if (piece === null) {
    const [known] = laid.current.besides.get(sentences[at]?.key ?? '') ?? []
    return known ?? addedId(at)
  }
  const place = placeOf(piece)
  return place?.kind === 'sentence' ? (current.of(place.id)?.id ?? addedId(at)) : null
}

function anchorId(laid: LaidOut, at: number): string | null {
  const piece = laid.pieceAt[at] ?? null
  const place = piece === null ? null : laid.placeOf(piece)
  if (place !== null && 'block' in place) return place.block
  return sentenceId(laid, at)
}

/** The section whose title this is. */
function sectionAt({ pieceAt, placeOf }: LaidOut, at: number): string | null {
  const piece = pieceAt[at] ?? null
  const place = piece === null ? null : placeOf(piece)
  return place?.kind === 'section' ? (place.ids[0] ?? null) : null
}

/** Whether what stands before it is outside of all sections: the title, or what the program writes (sources, annexes). */
function isOutside({ pieceAt, placeOf, pieces }: LaidOut, at: number): boolean {
  const piece = pieceAt.slice(0, at).findLast((one) => one !== null) ?? null
  if (piece === null) return true
  const placed = [...pieces.keys()].filter((one) => placeOf(one) !== null)
  const first = placed.find((one) => placeOf(one)?.kind === 'section') ?? 0
  const last = placed.at(-1) ?? 0
  const listsSources = pieces[piece]?.kind === 'source' || pieces[piece + 1]?.kind === 'source'
  return (
    piece < first ||
    (piece > last && !HANGS_ON.has(pieces[piece]?.kind ?? 'text')) ||
    (listsSources && placeOf(piece)?.kind !== 'sentence')
  )
}

function sameCell(one: ReturnedCell, other: ReturnedCell): boolean {
  return one.table === other.table && one.row === other.row && one.column === other.column
}

/** The cell of the brief's table at this place, where file and brief have as many rows and columns; a row's own text in a matrix. */
function cellOf(laid: LaidOut, at: number): string | null {
  const { file, sentences, now } = laid
  const own = file.paragraphs[sentences[at]?.paragraph ?? -1]?.cell
  if (!own) return null
  const cells = file.paragraphs.flatMap(({ cell }) => (cell?.table === own.table ? [cell] : []))
  const rows = Math.max(...cells.map(({ row }) => row)) + 1
  const columns = Math.max(...cells.map(({ column }) => column)) + 1
  const known = sentences.flatMap(({ paragraph }, other) =>
    file.paragraphs[paragraph]?.cell?.table === own.table ? (sentenceId(laid, other) ?? []) : [],
  )
  const table = tableOf(now, new Set(known))
  if (table?.rows.length !== rows || table.rows[0]?.cells.length !== columns) return null
  return table.rows[own.row]?.cells[own.column]?.id ?? null
}

function tableOf({ sections }: BriefContent, sentences: ReadonlySet<string>) {
  const blocks = sections.flatMap((section) => section.blocks)
  return blocks.find(
    (block) =>
      block.kind === 'table' &&
      block.rows.some(({ cells }) => cells.some((cell) => cell.sentences.some(({ id }) => sentences.has(id)))),
  ) as Extract<BriefContent['sections'][number]['blocks'][number], { kind: 'table' }> | undefined
}

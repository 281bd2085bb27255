import type { Block } from '#core/article.ts'
import { BETWEEN_CELLS } from './table-cells.ts'

/** What the reader shows, in its order: the text, then the article's own footnotes. Blocks that were left out stand in their places when asked for. */
export function shownBlocks(blocks: readonly Block[], leftOut: boolean): Block[] {
  const shown = leftOut ? blocks : blocks.filter((block) => block.dropped === undefined)
  return [...shown.filter((block) => block.footnote === undefined), ...shown.filter((block) => block.footnote !== undefined)]
}

/** Pieces of the page: a block of its own, or the neighbouring rows of one table. */
export type Piece = { kind: 'block'; block: Block } | { kind: 'table'; rows: Block[] }

/** Gathers neighbouring table rows that have cells into tables. A row of a single cell belongs to the table it stands in; one alone is a block. */
export function pieces(blocks: readonly Block[]): Piece[] {
  const made: Piece[] = []
  for (const block of blocks) {
    const last = made.at(-1)
    const isRow = block.kind === 'table-row' && block.dropped === undefined
    if (isRow && last?.kind === 'table') last.rows.push(block)
    else made.push(isRow ? { kind: 'table', rows: [block] } : { kind: 'block', block })
  }
  return made.flatMap((piece) =>
    piece.kind === 'table' && !piece.rows.some((row) => row.text.includes(BETWEEN_CELLS))
      ? piece.rows.map((block): Piece => ({ kind: 'block', block }))
      : piece,
  )
}

/** Pieces of a stretch: a screen or two of text. */
const STRETCH = 24

/**
 * Neighbouring pieces of a long text together, so that what is out of view is set, or not, by stretches rather than one block at a time; a table stands alone. A stretch ends between two paragraphs, whose room between
 * them is the same within one, unless none come.
 */
export function stretches(text: readonly Piece[]): Piece[][] {
  const made: Piece[][] = []
  for (const piece of text) {
    const last = made.at(-1)
    const before = last?.at(-1)
    const isFull = last !== undefined && last.length >= STRETCH
    const mayEnd = (isParagraph(before) && isParagraph(piece)) || (last?.length ?? 0) >= 2 * STRETCH
    if (last === undefined || piece.kind === 'table' || before?.kind === 'table' || (isFull && mayEnd)) made.push([piece])
    else last.push(piece)
  }
  return made
}

function isParagraph(piece: Piece | undefined): boolean {
  return piece?.kind === 'block' && piece.block.kind === 'paragraph'
}

/** The blocks with which a page of the source begins, and its label; the first known page counts as begun. */
export function pageStarts(blocks: readonly Block[]): Map<number, string> {
  const starts = new Map<number, string>()
  let page: string | undefined
  for (const block of blocks) {
    if (block.page === undefined || block.page === page) continue
    page = block.page
    starts.set(block.id, page)
  }
  return starts
}

import type { Block } from './article.ts'

export type FootnoteLinks = {
  /** The id of the footnote that a reference leads to, by `referenceKey`. */
  notes: ReadonlyMap<string, number>
  /** The id of the first block that refers to a footnote, by the footnote's id. */
  references: ReadonlyMap<number, number>
}

export function referenceKey(block: number, label: string): string {
  return `${block} ${label}`
}

/**
 * What refers to which footnote of the article: a label means the next footnote that carries it, as each page may count anew, else the last one
 * before. References that lead nowhere are left out.
 */
export function footnoteLinks(blocks: readonly Block[]): FootnoteLinks {
  const last = new Map(
    blocks.flatMap((block): [string, number][] => (block.footnote === undefined ? [] : [[block.footnote, block.id]])),
  )
  const next = new Map<string, number>()
  const notes = new Map<string, number>()
  const references = new Map<number, number>()
  for (const block of blocks.toReversed()) {
    for (const mark of block.marks ?? []) {
      const note =
        mark.kind === 'footnote' && mark.label !== undefined ? (next.get(mark.label) ?? last.get(mark.label)) : undefined
      if (note === undefined || mark.label === undefined || note === block.id) continue
      notes.set(referenceKey(block.id, mark.label), note)
      references.set(note, block.id)
    }
    if (block.footnote !== undefined) next.set(block.footnote, block.id)
  }
  return { notes, references }
}

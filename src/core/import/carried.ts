import type { Block } from '../article.ts'
import type { RawBlock } from './raw-block.ts'

type Carried = Pick<Block, 'marks' | 'page' | 'language' | 'footnote' | 'label'>

/** What a piece of a document brings into its block whatever the rules make of it. `text` is the part of the piece's text that the block keeps. */
export function carried(raw: RawBlock, text: string): Carried {
  const marks = raw.marks === undefined ? [] : shifted(raw.marks, raw.text.indexOf(text), text.length)
  return {
    ...(marks.length > 0 && { marks }),
    ...(raw.page !== undefined && { page: raw.page }),
    ...(raw.language !== undefined && { language: raw.language }),
    ...(raw.footnote !== undefined && { footnote: raw.footnote }),
    ...(raw.label !== undefined && { label: raw.label }),
  }
}

function shifted(marks: NonNullable<Block['marks']>, offset: number, length: number): NonNullable<Block['marks']> {
  if (offset < 0) return []
  return marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - offset), end: Math.min(length, mark.end - offset) }))
    .filter((mark) => mark.start < mark.end)
}

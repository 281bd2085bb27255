import type { StyleLooks } from './exported-docx-hidden.ts'
import type { DocxParagraphs } from './exported-docx-paragraphs.ts'
import type { Relations } from './exported-docx-relations.ts'
import type { DocxFlow } from './returned-docx-flow.ts'

/** How a part of a Word file is read. `fields`: what stands for the result of a field (in heads and feet, where Word counts pages); null takes the result as it stands. `flow` hears of paragraphs, changes and comments. */
export type DocxReading = {
  looks: StyleLooks
  noteText: (kind: 'footnote' | 'endnote', id: string) => string | null
  fields: string | null
  flow: DocxFlow | null
  /** How its paragraphs are set. Of the body alone. */
  setting?: DocxParagraphs
  /** Of the part that is read. */
  relations: Relations
  /** Of the pictures of the file, by their paths. */
  hashes: ReadonlyMap<string, string>
}

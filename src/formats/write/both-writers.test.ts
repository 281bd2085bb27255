import { expect, test } from 'vitest'
import type { BriefDocument, DocumentBlock, DocumentInline } from '#core/document.ts'
import { readExported } from '../read/exported.ts'
import { writeDocx } from './docx-file.ts'
import { sampleDocument } from './fixtures/brief-document.ts'
import { withoutSpace } from './fixtures/pdf-reading.ts'
import { writePdf } from './pdf-file.ts'
import { plainText } from './styled-runs.ts'

const split = (content: DocumentInline[]): string[] => {
  const cuts = content.flatMap((inline, index) => (inline.kind === 'note' ? [index] : []))
  return [-1, ...cuts].map((cut, index) => plainText(content.slice(cut + 1, cuts[index] ?? content.length)))
}

const contents = (block: DocumentBlock): DocumentInline[][] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.content]
    case 'judgement':
      return [[{ kind: 'text', text: block.label }], block.content]
    case 'quotation':
      return [block.content, block.attribution]
    case 'list':
      return block.items.map((item) => item.content)
    case 'table':
      return [block.caption, ...block.header, ...block.rows.flat()]
    case 'bibliography':
      return block.entries
    case 'annex':
      return [[{ kind: 'text', text: block.title }]]
  }
}

/** Every text that a reader of the brief must find, in pieces that neither a note number nor a list number interrupts. */
function phrases(document: BriefDocument): string[] {
  const inlines = [...document.blocks.flatMap(contents), ...document.notes.map((note) => note.content)]
  return [document.title, ...document.authors, document.dateText, ...inlines.flatMap(split)].filter((phrase) => phrase !== '')
}

test('both formats show every text of the brief, in the same order', async () => {
  const document = sampleDocument()
  for (const { bytes } of [await writePdf(document), await writeDocx(document)]) {
    const read = await readExported(bytes, 'brief')
    const text = withoutSpace(read.ok ? read.value.text : '')
    let from = 0
    for (const phrase of phrases({
      ...document,
      notes: [],
      blocks: document.blocks.filter((block) => block.kind !== 'bibliography'),
    })) {
      const at = text.indexOf(withoutSpace(phrase), from)
      expect(at, phrase).toBeGreaterThanOrEqual(from)
      if (!phrase.startsWith('Annex') && !phrase.startsWith('Sources')) from = at
    }
    for (const phrase of phrases(document)) expect(text).toContain(withoutSpace(phrase))
  }
})

import { expect, test } from 'vitest'
import { ExportFormat } from '#core/export-formats.ts'
import { contentsOf } from '#core/brief/resolve/contents.ts'
import { compareFile } from '#core/brief/proof/compare-file.ts'
import { WORD_FORM } from '#core/brief/proof/forms.ts'
import type { FoundFile } from '#core/brief/proof/found.ts'
import { identify } from '#core/brief/proof/identify.ts'
import type { ProofRegister } from '#core/brief/proof/proof-register.ts'
import type { BriefDocument, DocumentBlock } from '#core/document.ts'
import { readExported } from '../read/exported.ts'
import { sampleDocument } from './fixtures/brief-document.ts'
import { pdfForm } from './pdf/pdf-form.ts'
import { writeDocument } from './write-document.ts'
import { writePdf } from './pdf/pdf-file.ts'

/** Every kind of block there is: one that is missing here does not compile, and one that the sample lacks is found below. */
const KINDS: Record<DocumentBlock['kind'], true> = {
  heading: true,
  paragraph: true,
  judgement: true,
  quotation: true,
  list: true,
  table: true,
  figure: true,
  bibliography: true,
  annex: true,
  contents: true,
}
const FIGURE: DocumentBlock = {
  kind: 'figure',
  id: 'f',
  image: null,
  alternative: 'A map',
  caption: [{ kind: 'text', text: 'Figure 1. The route' }],
  source: [{ kind: 'text', text: 'Source: Institute' }],
}

test.each(ExportFormat.options)('whatever is printed in a %s is listed as a piece, and nothing that is not', async (format) => {
  const sample = sampleDocument()
  const blocks = [...contentsOf(sample.blocks, 'always', 'en'), ...sample.blocks, FIGURE]
  expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(Object.keys(KINDS)))
  const { document, pieces } = identify({ ...sample, blocks })
  const { bytes } = await writeDocument(format, document)
  const compared = await comparedWith(bytes, document, pieces)
  expect(compared?.placed.filter(({ state }) => state !== 'STANDS')).toEqual([])
  expect(compared?.notes.filter(({ state }) => state !== 'STANDS')).toEqual([])
  expect(compared).toMatchObject({ added: [], running: [], loose: [], extras: [] })
  expect(new Set(pieces.map(({ id }) => id)).size).toBe(pieces.length)
})

const unmarked = (found: FoundFile): FoundFile => ({
  ...found,
  parts: [],
  loose: found.parts.map(({ text, page }) => ({ text, page: page ?? 1 })),
})

test('a PDF that another program printed anew, without marks, is not compared', async () => {
  const { document, pieces } = identify(sampleDocument())
  const { bytes } = await writePdf(document)
  expect(await comparedWith(bytes, document, pieces, unmarked)).toBeNull()
})

async function comparedWith(
  bytes: Uint8Array,
  document: BriefDocument,
  pieces: ProofRegister['pieces'],
  change = (found: FoundFile): FoundFile => found,
) {
  const read = await readExported(bytes, 'brief')
  if (!read.ok) throw new Error(read.failure.message)
  const found = change(read.value.found)
  const { title, marking, language, date } = document
  const texts = pieces.map(({ text }) => text)
  const form = found.format === 'pdf' ? await pdfForm(texts, texts) : WORD_FORM
  return compareFile(found, { pieces, brief: { title, marking, language, date } as ProofRegister['brief'] }, form)
}

import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { columnWidths } from '#core/brief/resolve/column-widths.ts'
import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { writeDocx } from './docx/docx-file.ts'
import { sampleDocument } from './fixtures/brief-document.ts'
import { drawnLines, openPdf } from './fixtures/pdf-reading.ts'
import { writePdf } from './pdf/pdf-file.ts'
import { headScale } from './table-columns.ts'

const inline = (text: string): DocumentInline[] => [{ kind: 'text', text }]
const NAMES = [
  'Diversification',
  'Accommodation',
  'Counterbalancing',
  'Industrialisation',
  'Internationalisation',
  'Nationalisation',
]
function matrix(...names: string[]): Extract<DocumentBlock, { kind: 'table' }> {
  const rows = [
    ['Evidence', ...names],
    ['Loans were extended.', ...names.map(() => 'CC')],
  ]
  const [header = [], ...body] = rows.map((row) => row.map(inline))
  return { kind: 'table', caption: inline('Matrix'), headColumn: true, header, rows: body, widths: columnWidths(rows) }
}
/** The sizes that Word’s letters have in a matrix of these names, beside that of their style. */
const sizes = async (...names: string[]): Promise<string[]> => {
  const parts = unzipSync((await writeDocx(sampleDocument({ blocks: [matrix(...names)], notes: [] }))).bytes)
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  return xml.slice(xml.indexOf('<w:tbl>')).match(/<w:sz w:val="\d+"\/>/g) ?? []
}
const ROOM = { width: 450, padding: 6, size: 9, letter: 0.6 }

test('a table shrinks as far as its heads need it, and no further than can be read', () => {
  expect(headScale(matrix('H1', 'H2', 'H3'), ROOM)).toBe(1)
  const six = headScale(matrix(...NAMES), ROOM)
  expect(six).toBeLessThan(0.85)
  expect(six).toBeGreaterThan(0.62)
  expect(headScale(matrix(...NAMES, ...NAMES, ...NAMES), ROOM)).toBe(0.62)
  // A longer word breaks rather than making all else small.
  expect(headScale(matrix('x'.repeat(400), 'H2'), ROOM)).toBe(headScale(matrix('x'.repeat(18), 'H2'), ROOM))
})

test('names of six hypotheses stand whole in a PDF', async () => {
  const { bytes } = await writePdf(sampleDocument({ blocks: [matrix(...NAMES)], notes: [] }))
  const drawn = (await drawnLines(await openPdf(bytes))).flat().map(({ text }) => text)
  for (const name of NAMES)
    expect(
      drawn.some((line) => line.includes(name)),
      name,
    ).toBe(true)
})

test('Word’s letters shrink in such a table, and in no other', async () => {
  expect(await sizes('H1', 'H2')).toEqual([])
  expect((await sizes(...NAMES)).length).toBeGreaterThan(NAMES.length)
})

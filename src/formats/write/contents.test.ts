import { expect, test } from 'vitest'
import { compareFile } from '#core/brief/proof/compare-file.ts'
import { WORD_FORM } from '#core/brief/proof/forms.ts'
import { identify } from '#core/brief/proof/identify.ts'
import type { FoundFile } from '#core/brief/proof/found.ts'
import type { ProofRegister } from '#core/brief/proof/proof-register.ts'
import { contentsOf } from '#core/brief/resolve/contents.ts'
import type { DocumentBlock } from '#core/document.ts'
import type { ExportFormat } from '#core/export-formats.ts'
import { readExported } from '../read/exported.ts'
import { filler, sampleDocument } from './fixtures/brief-document.ts'
import { drawnLines, openPdf } from './fixtures/pdf-reading.ts'
import { pdfForm } from './pdf/pdf-form.ts'
import { writeDocument } from './write-document.ts'

const TITLES = [
  'Summary',
  'A heading that is so long that it does not fit on a line of the contents and goes on in the next one',
  'شىنجاڭ',
  'Costs 2027',
]

const body: DocumentBlock[] = TITLES.flatMap((title, at): DocumentBlock[] => [
  { kind: 'heading', id: `h${at}`, level: at === 1 ? 2 : 1, content: [{ kind: 'text', text: title }] },
  ...Array.from({ length: 12 }, (_, line): DocumentBlock => ({
    kind: 'paragraph',
    role: 'body',
    content: [{ kind: 'text', text: Array.from({ length: 6 }, (_each, more) => filler(at * 100 + line * 6 + more)).join(' ') }],
  })),
])
const { document, pieces } = identify(
  sampleDocument({ blocks: [...contentsOf(body, 'always', 'en'), ...body], notes: [], marking: '' }),
)

async function read(format: ExportFormat): Promise<{ bytes: Uint8Array; found: FoundFile }> {
  const { bytes } = await writeDocument(format, document)
  const exported = await readExported(bytes, 'brief')
  if (!exported.ok) throw new Error(exported.failure.message)
  return { bytes, found: exported.value.found }
}

async function told(found: FoundFile): Promise<string[]> {
  const texts = pieces.map(({ text }) => text)
  const form = found.format === 'pdf' ? await pdfForm(texts, texts) : WORD_FORM
  const { title, marking, language, date } = document
  const compared = compareFile(found, { pieces, brief: { title, marking, language, date } as ProofRegister['brief'] }, form)
  if (compared === null) throw new Error('The file says of nothing which piece it is.')
  return [
    ...compared.placed
      .filter(({ state }) => state !== 'STANDS')
      .map(({ state, piece, chunk }) => `${state} ${piece.text} → ${chunk?.text ?? ''}`),
    ...compared.added.map(({ chunk }) => `ADDED ${chunk.text}`),
  ]
}

const pagesOf = ({ parts }: FoundFile): (string | undefined)[] => parts.flatMap(({ pageNumber }) => pageNumber ?? [])

test('the contents of a PDF say on which page each heading stands, at the right edge, and lead there', async () => {
  const { bytes, found } = await read('pdf')
  const pages = TITLES.map((_, at) =>
    String(found.parts.findLast(({ piece }) => piece === pieces.filter(({ kind }) => kind === 'heading')[at]?.id)?.page),
  )
  expect(new Set(pages).size).toBe(4)
  expect(pagesOf(found)).toEqual(pages)
  const pdf = await openPdf(bytes)
  const links = (await (await pdf.getPage(1)).getAnnotations()) as { dest?: string; rect: number[] }[]
  const targets = links.flatMap(({ dest }) => (dest?.startsWith('h') === true ? [dest] : []))
  for (const [at, target] of [...new Set(targets)].entries()) {
    const [page] = (await pdf.getDestination(target)) ?? []
    expect(String((await pdf.getPageIndex(page)) + 1)).toBe(pages[at])
  }
  expect(new Set(targets).size).toBe(4)
  const edge = 595 - sampleDocument().template.page.margins[2]
  const edges = links.filter(({ rect }) => Math.abs((rect[2] ?? 0) - edge) < 1)
  expect(edges).toHaveLength(4)
  const [first = []] = await drawnLines(pdf)
  expect(first.map(({ text }) => text).join('|')).toMatch(/Contents\|Summary ?\d/)
})

test('the contents are told of in the structure of a PDF, those of deeper headings within', async () => {
  const { bytes } = await read('pdf')
  const tree = JSON.stringify(await (await (await openPdf(bytes)).getPage(1)).getStructTree())
  expect(tree).toMatch(/"role":"TOC".*"role":"TOCI".*"role":"Reference".*"role":"Link".*"role":"TOC"/)
  expect(tree.match(/"role":"TOC"/g)).toHaveLength(2)
  expect(tree.match(/"role":"TOCI"/g)).toHaveLength(4)
})

test.each(['pdf', 'docx', 'html'] as const)(
  'a line of the contents of a %s that was changed is found, one that was not stands',
  async (format) => {
    const { found } = await read(format)
    expect(await told(found)).toEqual([])
    const title = found.parts.findIndex(({ text }) => text.trim() === 'Contents')
    const line = found.parts.findIndex(({ text }, at) => at > title && text.trim() === 'Summary')
    const changed = found.parts.map((part, at) => (at === line ? { ...part, text: 'Summarised' } : part))
    expect(await told({ ...found, parts: changed })).toEqual([expect.stringContaining('CHANGED Summary → Summarised')])
    expect(await told({ ...found, parts: found.parts.filter((_, at) => at !== line) })).toEqual(['DELETED Summary → '])
  },
)

test('a line of the contents of a PDF that names another page is changed', async () => {
  const { found } = await read('pdf')
  const line = found.parts.findIndex(({ pageNumber }) => pageNumber !== undefined)
  const other = found.parts.map((part, at) => (at === line ? { ...part, pageNumber: '7' } : part))
  expect(await told({ ...found, parts: other })).toEqual(['CHANGED Summary 1 → Summary 7'])
  const { pageNumber: _gone, ...without } = found.parts[line] as FoundFile['parts'][number]
  expect(await told({ ...found, parts: found.parts.map((part, at) => (at === line ? without : part)) })).toEqual([
    'CHANGED Summary 1 → Summary',
  ])
})

test('the number of a page behind other words is text', async () => {
  const { found } = await read('docx')
  const sentence = found.parts.findLastIndex(({ text }) => text.includes('Sentence 305'))
  const more = found.parts.map((part, at) => (at === sentence ? { ...part, pageNumber: '12' } : part))
  expect(await told({ ...found, parts: more })).toHaveLength(1)
})

test('the contents of a Word file are filled in and do not ask to be updated', async () => {
  const { found } = await read('docx')
  const numbers = pagesOf(found).map(Number)
  expect(numbers).toHaveLength(4)
  expect(numbers[0]).toBe(1)
  for (const [at, number] of numbers.slice(1).entries()) expect(number).toBeGreaterThan(numbers[at] ?? 0)
  const { unzipSync, strFromU8 } = await import('fflate')
  const { bytes } = await writeDocument('docx', document)
  const parts = unzipSync(bytes)
  expect(strFromU8(parts['word/settings.xml'] ?? new Uint8Array())).not.toContain('updateFields')
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(xml).not.toContain('w:dirty')
  expect(xml.match(/<w:pStyle w:val="TOC\d"/g)).toHaveLength(4)
  const again = await writeDocument('docx', document)
  expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true)
})

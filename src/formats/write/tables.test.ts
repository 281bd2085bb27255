import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { BriefDocument, DocumentBlock, DocumentInline } from '#core/document.ts'
import { readExported } from '#formats/read/exported.ts'
import { writeDocx } from './docx/docx-file.ts'
import { sampleDocument } from './fixtures/brief-document.ts'
import { drawnLines, openPdf, withoutSpace } from './fixtures/pdf-reading.ts'
import { writeHtml } from './html/html-file.ts'
import { writePdf } from './pdf/pdf-file.ts'

const inline = (text: string): DocumentInline[] => [{ kind: 'text', text }]
const table = (change: Partial<Extract<DocumentBlock, { kind: 'table' }>>): DocumentBlock => ({
  kind: 'table',
  caption: inline('Table 1. Who does what'),
  header: [inline('Power'), inline('Part')],
  headColumn: true,
  rows: [[inline('Russia'), [...inline('Guards.'), { kind: 'note', number: 1 }]]],
  widths: [1, 3],
  ...change,
})
const plain = (blocks: DocumentBlock[], change: Partial<BriefDocument> = {}): BriefDocument =>
  sampleDocument({ blocks, notes: [], marking: '', ...change })
const pages = async (document: BriefDocument) => drawnLines(await openPdf((await writePdf(document)).bytes))
const word = async (document: BriefDocument): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync((await writeDocx(document)).bytes)).map(([path, part]) => [path, strFromU8(part)]))
const rowsOf = (xml = ''): string[] => xml.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? []

describe('a table in Word', () => {
  test('has its caption in Word’s own style, a head that repeats, rows that hold together, names of rows set as heads, and a real footnote in its cell', async () => {
    const notes = [{ number: 1, id: 'a', content: inline('The Long Frontier, ¶ 5.') }]
    const parts = await word(plain([table({})], { notes, notePlacement: 'footnotes' }))
    const xml = parts['word/document.xml'] ?? ''
    const caption = /<w:p>(?:(?!<\/w:p>).)*Table 1\. Who does what/s.exec(xml)?.[0] ?? ''
    expect(caption).toContain('<w:pStyle w:val="Caption"/>')
    expect(caption).toContain('<w:keepNext/>')
    const [head = '', row = ''] = rowsOf(xml)
    expect([head.includes('<w:tblHeader/>'), row.includes('<w:tblHeader/>')]).toEqual([true, false])
    for (const one of [head, row]) expect(one).toContain('<w:cantSplit/>')
    const styles = [...row.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map((match) => match[1])
    expect(styles).toEqual(['TableHeading', 'TableText'])
    // Else all rows would be kept together on one page.
    expect(row).not.toMatch(/<w:keepNext\/>|<w:keepNext w:val="true"/)
    expect(row).toContain('<w:keepNext w:val="false"/>')
    expect(row).toContain('<w:footnoteReference w:id="1"/>')
    expect(parts['word/footnotes.xml']).toContain('The Long Frontier')
  })

  test('without a head row has none', async () => {
    const xml = (await word(plain([table({ header: [], rows: [[inline('a'), inline('b')]] })])))['word/document.xml'] ?? ''
    expect(rowsOf(xml)).toHaveLength(1)
    expect(xml).not.toContain('<w:tblHeader/>')
  })
})

describe('a table in PDF', () => {
  test('goes over pages between its rows, each whole, its head on each page', async () => {
    const text = 'A sentence that takes two lines in its column, so that a row could be parted in the middle of it by a page.'
    const rows = Array.from({ length: 40 }, (_, index) => [inline(`Row ${index}.`), inline(`${text} End ${index}.`)])
    const all = await pages(plain([table({ rows })]))
    expect(all.length).toBeGreaterThan(1)
    for (const lines of all) {
      const shown = lines.map((line) => line.text).join('\n')
      expect(shown).toContain('Power')
      for (const [, index] of shown.matchAll(/Row (\d+)\./g)) expect(withoutSpace(shown)).toContain(`End${index}.`)
    }
  })

  test('without a head row repeats none, and with no rows at all is nothing', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [inline(`Row ${index}.`), inline('x')])
    const [first, second] = await pages(plain([table({ header: [], rows })]))
    expect(first?.some(({ text }) => text.includes('Row 0.'))).toBe(true)
    expect(second?.some(({ text }) => text.includes('Row 0.'))).toBe(false)
    await expect(writePdf(plain([table({ header: [], rows: [], caption: [] })]))).resolves.toBeDefined()
  })

  test('of forty columns keeps all its words and its right edge on the page, in smaller letters', async () => {
    const cells = Array.from({ length: 40 }, (_, index) => inline(`c${index}x`))
    const document = plain([table({ header: [], rows: [cells], widths: cells.map(() => 1) })])
    const { bytes } = await writePdf(document)
    const pdf = await openPdf(bytes)
    const { items } = await (await pdf.getPage(1)).getTextContent()
    const right = items.map((item) => ('str' in item && item.str.trim() !== '' ? Number(item.transform[4]) + item.width : 0))
    expect(Math.max(...right)).toBeLessThan(595 - 72 + 1)
    const read = await readExported(bytes, 'wide.pdf')
    // A word may break in a column of three letters, but it stands whole in its cell.
    const text = read.ok ? withoutSpace(read.value.text) : ''
    for (let index = 0; index < 40; index += 1) expect(text).toContain(`c${index}x`)
  })

  test('of very many cells is written, every one', async () => {
    const rows = Array.from({ length: 500 }, (_, row) => Array.from({ length: 4 }, (__, column) => inline(`r${row}c${column}`)))
    const document = plain([table({ header: [], rows, widths: [1, 1, 1, 1] })])
    for (const [name, { bytes }] of [
      ['many.pdf', await writePdf(document)],
      ['many.docx', await writeDocx(document)],
    ] as const) {
      const read = await readExported(bytes, name)
      expect(read.ok && withoutSpace(read.value.text).endsWith('r499c3'), name).toBe(true)
    }
  })
})

const html = (document: BriefDocument): string => new TextDecoder().decode(writeHtml(document).bytes)
const turned = async (document: BriefDocument): Promise<boolean> =>
  rowsOf((await word(document))['word/document.xml'])
    .join('')
    .includes('<w:bidi/>')
/** Whether a date is drawn to the right of the title before it. */
const isDateBehind = async (document: BriefDocument): Promise<boolean> => {
  const pdf = await openPdf((await writePdf(document)).bytes)
  const { items } = await (await pdf.getPage(1)).getTextContent()
  const at = (words: RegExp): number =>
    items.flatMap((item) => ('str' in item && words.test(item.str) ? [Number(item.transform[4])] : []))[0] ?? Number.NaN
  return at(/January/) > at(/قورغاس/)
}

test('a source of a table runs as its document does, its date whole, whatever letters its title has', async () => {
  const source = 'قورغاس چېگرىسىدىكى يۈك پويىزلىرى, 14 January 2022, ¶ 1'
  const block = (sourceColumn?: number): BriefDocument =>
    plain([
      table({
        headColumn: false,
        rows: [[inline('12:1'), inline(source)]],
        ...(sourceColumn === undefined ? {} : { sourceColumn }),
      }),
    ])
  const [named, other] = [block(1), block()]
  expect(html(named)).not.toContain('<td class="table" dir="rtl">')
  expect(html(other)).toContain('<td class="table" dir="rtl">')
  expect([await turned(named), await turned(other)]).toEqual([false, true])
  expect([await isDateBehind(named), await isDateBehind(other)]).toEqual([true, false])
})

import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { writeDocx } from './docx/docx-file.ts'
import { sampleDocument } from './fixtures/brief-document.ts'
import { openPdf } from './fixtures/pdf-reading.ts'
import { writeHtml } from './html/html-file.ts'
import { writePdf } from './pdf/pdf-file.ts'

const inline = (text: string): DocumentInline[] => [{ kind: 'text', text }]
const UYGHUR: DocumentBlock = {
  kind: 'table',
  caption: inline('پويىزلار بېكەت بويىچە'),
  header: ['بېكەت', 'نېمە تېپىلدى', 'سان'].map(inline),
  headColumn: true,
  rows: [['قورغاس', 'پويىزلار كۆپەيدى', '6000'].map(inline), ['Dostyk', '–', '−12.5'].map(inline)],
  widths: [1, 3, 1],
}
const ENGLISH: DocumentBlock = {
  ...UYGHUR,
  header: ['Station', 'Found', 'Count'].map(inline),
  rows: [['Khorgos', 'More trains', '6000'].map(inline)],
}

const document = (block: DocumentBlock, language: string) => sampleDocument({ language, blocks: [block], notes: [], marking: '' })
const wordOf = async (block: DocumentBlock, language: string): Promise<string> =>
  strFromU8(unzipSync((await writeDocx(document(block, language))).bytes)['word/document.xml'] ?? new Uint8Array())
const htmlOf = (block: DocumentBlock, language: string): string =>
  new TextDecoder().decode(writeHtml(document(block, language)).bytes)

/** What is drawn on the first page, in the order in which it is drawn. */
async function drawn(block: DocumentBlock, language: string): Promise<{ text: string; left: number; right: number }[]> {
  const pdf = await openPdf((await writePdf(document(block, language))).bytes)
  const { items } = await (await pdf.getPage(1)).getTextContent()
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str.trim(), left: Number(item.transform[4]), right: Number(item.transform[4]) + item.width }]
      : [],
  )
}

describe('a table in a language that runs from right to left', () => {
  test('has its first column at the right of a PDF, as wide as it is, and is drawn in the order in which it is read', async () => {
    const all = await drawn(UYGHUR, 'ug')
    const row = ['Dostyk', '–', '12.5'].map((text) => all.find((one) => one.text.includes(text)))
    const [station, dash, count] = row
    expect(station?.left).toBeGreaterThan(dash?.right ?? Number.NaN)
    expect(dash?.left).toBeGreaterThan(count?.right ?? Number.NaN)
    expect(row.map((one) => all.indexOf(one as (typeof all)[number]))).toEqual(
      row.map((one) => all.indexOf(one as (typeof all)[number])).toSorted((a, b) => a - b),
    )
    // Columns of 1, 3 and 1 fifths: the dash stands at the right edge of its own.
    const edge = Math.max(...all.map(({ right }) => right))
    const least = Math.min(...all.map(({ left }) => left))
    expect((edge - (dash?.right ?? 0)) / (edge - least)).toBeLessThan(0.35)
  })

  test('says so in Word and in HTML, where cells of other scripts say that they run the other way', async () => {
    expect(await wordOf(UYGHUR, 'ug')).toContain('<w:bidiVisual/>')
    const html = htmlOf(UYGHUR, 'ug')
    expect(html).toContain('<table dir="rtl">')
    expect(html).toMatch(/<th scope="row" class="tableHeader" dir="ltr">Dostyk/)
    expect(html).toMatch(/<td class="table figures" dir="ltr">−12\.5/)
    expect(html).toMatch(/<td class="table">–/)
  })

  test('while one of English text there, and one of Uyghur text in an English document, keep their order', async () => {
    for (const [block, language] of [
      [ENGLISH, 'ug'],
      [UYGHUR, 'en'],
    ] as const) {
      expect(await wordOf(block, language)).not.toContain('<w:bidiVisual/>')
      expect(htmlOf(block, language)).toContain('<table>')
    }
    // LibreOffice would turn it round by its first cell.
    expect(await wordOf(UYGHUR, 'en')).toContain('<w:bidiVisual w:val="off"/>')
    const all = await drawn(UYGHUR, 'en')
    const at = (text: string) => all.find((one) => one.text.includes(text))?.left ?? Number.NaN
    expect(at('Dostyk')).toBeLessThan(at('12.5'))
  })
})

import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeDocx } from './docx/docx-file.ts'
import { sampleDocument } from './fixtures/brief-document.ts'
import { writePdf } from './pdf/pdf-file.ts'

/** What printers know as A4 (ISO 216: 210 × 297 mm) and as Letter (8½ × 11 in). */
const INCH = 72
const SHEETS = [
  ['A4', (210 / 25.4) * INCH, (297 / 25.4) * INCH],
  ['LETTER', 8.5 * INCH, 11 * INCH],
] as const

test.each(SHEETS)('a brief on %s has pages of that size, in Word and PDF alike', async (size, width, height) => {
  const { template } = sampleDocument()
  const document = sampleDocument({ template: { ...template, page: { ...template.page, size } } })
  const word = strFromU8(unzipSync((await writeDocx(document)).bytes)['word/document.xml'] ?? new Uint8Array())
  const sheets = Array.from(word.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/gu), ([, w, h]) => [Number(w), Number(h)])
  expect(new Set(sheets.map(String))).toEqual(new Set([`${Math.round(width * 20)},${Math.round(height * 20)}`]))
  const pdf = Buffer.from((await writePdf(document)).bytes).toString('latin1')
  const boxes = Array.from(pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu), ([, w, h]) => [Number(w), Number(h)])
  expect(boxes.length).toBeGreaterThan(0)
  for (const [w, h] of boxes) {
    expect(w).toBeCloseTo(width, 1)
    expect(h).toBeCloseTo(height, 1)
  }
})

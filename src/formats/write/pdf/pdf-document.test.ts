import { expect, test } from 'vitest'
import { fontBytes } from '../fonts/font-library.ts'
import { BriefPdf } from './pdf-document.ts'
import { PDFDocument } from './pdfmake-modules.ts'

const WORDS = ['gas', 'office', 'Tōkyō', 'Қазақстан', 'gas']

/** How wide each word is in each face, in a document of its own. */
async function widths(Document: typeof PDFDocument): Promise<number[]> {
  const faces = { normal: Buffer.from(await fontBytes('serif', 'normal')), bold: Buffer.from(await fontBytes('serif', 'bold')) }
  const pdf = new Document({ serif: faces }, {}, {}, {}, {})
  return [false, true].flatMap((bold) => {
    const font = pdf.provideFont('serif', bold, false)
    return WORDS.map((word) => font.layoutRun(word).advanceWidth)
  })
}

test('a word is as wide as in stock pdfmake, in each face, in the first document and in those after it', async () => {
  const stock = await widths(PDFDocument)
  expect(await widths(BriefPdf)).toEqual(stock)
  expect(await widths(BriefPdf)).toEqual(stock)
})

test('a document takes the words that another has set as they are, those of each face by themselves', async () => {
  const bytes = Buffer.from(await fontBytes('serif', 'normal'))
  const open = () => new BriefPdf({ serif: { normal: bytes } }, {}, {}, {}, {}).provideFont('serif', false, false)
  const first = open()
  first.layoutCache['gas'] ??= first.layoutRun('gas')
  expect(open().layoutCache['gas']).toBe(first.layoutCache['gas'])
  expect(open().font).not.toBe(first.font)
})

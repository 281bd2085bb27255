import { strFromU8, unzipSync } from 'fflate'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import type { BriefDocument, DocumentBlock, DocumentInline } from '#core/document.ts'
import type { Image } from '#core/image.ts'
import { takeImage } from '#formats/image/take-image.ts'
import { DRAWING } from '#formats/image/testing/drawing.ts'
import { CORNERS_JPEG, exifOf, pngOf, withSegment } from '#formats/image/testing/pictures.ts'
import { writeDocx } from './docx/docx-file.ts'
import { sampleDocument } from './fixtures/brief-document.ts'
import { drawnLines, openPdf } from './fixtures/pdf-reading.ts'
import { writePdf } from './pdf/pdf-file.ts'

const inline = (text: string): DocumentInline[] => [{ kind: 'text', text }]
const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', role: 'body', content: inline(text) })
async function picture(bytes: Uint8Array): Promise<Image> {
  const taken = await takeImage('It', bytes)
  if (!taken.ok) throw new Error(taken.failure.message)
  return taken.value
}
const png = (width: number, height: number): Promise<Image> =>
  picture(pngOf(width, height, { pixels: new Uint8Array(height * (width + 1)) }))
const figure = (image: Image | null, change: Partial<Extract<DocumentBlock, { kind: 'figure' }>> = {}): DocumentBlock => ({
  kind: 'figure',
  id: 'f',
  image,
  alternative: 'A map & <more>\u0001',
  caption: inline('Figure 1. Pipes'),
  source: inline('Source: Institute'),
  ...change,
})
const plain = (...blocks: DocumentBlock[]): BriefDocument => sampleDocument({ blocks, notes: [], marking: '' })

const word = async (document: BriefDocument): Promise<Record<string, Uint8Array>> => unzipSync((await writeDocx(document)).bytes)
const text = (parts: Record<string, Uint8Array>): string => strFromU8(parts['word/document.xml'] ?? new Uint8Array())
const media = (parts: Record<string, Uint8Array>): Uint8Array[] =>
  Object.entries(parts).flatMap(([name, part]) => (name.startsWith('word/media/') ? [part] : []))

describe('a figure in Word', () => {
  test('is the very picture with its alternative text, kept with a caption in Word’s own style and the source below', async () => {
    const image = await png(60, 30)
    const parts = await word(plain(figure(image)))
    expect(media(parts)).toEqual([image.bytes])
    const [drawn = '', caption = '', source = ''] =
      text(parts)
        .match(/<w:p>.*?<\/w:p>/gs)
        ?.slice(-3) ?? []
    expect(drawn).toContain('descr="A map &amp; &lt;more&gt;"')
    expect(drawn).toContain('<w:keepNext/>')
    // 60 pixels at 96 to an inch, in English Metric Units.
    expect(drawn).toContain('<wp:extent cx="571500" cy="285750"/>')
    expect(caption).toContain('<w:pStyle w:val="Caption"/>')
    expect(caption).toContain('<w:keepNext/>')
    expect(source).toContain('Source: Institute')
    expect(source).not.toContain('<w:keepNext/>')
  })

  test('is no wider than the text and leaves room for its words on the page', async () => {
    for (const [width, height] of [
      [3000, 30],
      [30, 3000],
    ] as const) {
      const [, cx = '', cy = ''] =
        /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(text(await word(plain(figure(await png(width, height)))))) ?? []
      expect(Number(cx) / 12_700).toBeLessThan(500)
      expect(Number(cy) / 12_700).toBeLessThan(520)
      expect(Number(cx) / Number(cy)).toBeCloseTo(width / height, 0)
    }
  })

  test('stands upright where the photograph says how it is to be turned, and says nothing of where it was taken', async () => {
    const image = await picture(withSegment(CORNERS_JPEG, 0xe1, exifOf(6)))
    const parts = await word(plain(figure(image)))
    expect(text(parts)).toMatch(/<wp:extent cx="152400" cy="304800"\/>/)
    expect(text(parts)).not.toMatch(/\brot="[1-9]/)
    const [upright = new Uint8Array()] = media(parts)
    expect(await picture(upright)).toMatchObject({ mediaType: 'image/png', width: 16, height: 32 })
  })

  test('that is a drawing stays one, with a picture for programs that draw none, and has the same bytes each time', async () => {
    const image = await picture(new TextEncoder().encode(DRAWING))
    const { bytes } = await writeDocx(plain(figure(image)))
    const parts = unzipSync(bytes)
    const [drawing, shown] = [/asvg:svgBlip[^>]* r:embed="(\w+)"/, /<a:blip r:embed="(\w+)"/].map((link) => {
      const id = link.exec(text(parts))?.[1] ?? 'none'
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(
        strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array()),
      )
      return parts[`word/${target?.[1] ?? target?.[2]}`]
    })
    expect(drawing).toEqual(image.bytes)
    expect(await picture(shown ?? new Uint8Array())).toMatchObject({ mediaType: 'image/png', width: 2000, height: 1000 })
    expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).toContain('ContentType="image/svg+xml"')
    expect(Buffer.from((await writeDocx(plain(figure(image)))).bytes).equals(Buffer.from(bytes))).toBe(true)
  })

  test('has the same bytes each time, and pictures of one brief are numbered', async () => {
    const image = await picture(withSegment(CORNERS_JPEG, 0xe1, exifOf(6)))
    const document = plain(figure(image), figure(await png(2, 2), { id: 'g' }))
    const first = await writeDocx(document)
    expect(Buffer.from((await writeDocx(document)).bytes).equals(Buffer.from(first.bytes))).toBe(true)
    expect(text(unzipSync(first.bytes)).match(/<wp:docPr id="\d+"/g)).toEqual(['<wp:docPr id="1"', '<wp:docPr id="2"'])
  })
})

const opened = async (document: BriefDocument): Promise<PDFDocumentProxy> => openPdf((await writePdf(document)).bytes)
/** How many pictures are on each page. */
const drawn = async (pdf: PDFDocumentProxy): Promise<number[]> => {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  const lists = await Promise.all(pages.map((page) => page.getOperatorList()))
  return lists.map(({ fnArray }) => fnArray.filter((code) => code === OPS.paintImageXObject).length)
}
const lines = async (pdf: PDFDocumentProxy): Promise<string[]> =>
  (await drawnLines(pdf)).map((page) => page.map((line) => line.text).join(' '))

describe('a figure in PDF', () => {
  test('is on one page with its caption and source, wherever it falls', async () => {
    const image = await png(400, 400)
    const before = [1, 3, 5, 7, 9, 11, 13].flatMap((count) => [
      ...Array.from({ length: count }, () => paragraph('Text.')),
      figure(image, { id: `f${count}` }),
    ])
    const pdf = await opened(plain(...before, paragraph('After.')))
    const words = (await lines(pdf)).map((page) => page.match(/Figure 1\. Pipes ?Source: Institute/g)?.length ?? 0)
    expect(words).toEqual(await drawn(pdf))
    expect(words.reduce((sum, count) => sum + count, 0)).toBe(7)
  })

  test('of a very tall or wide picture fits its page with its words, and no page is left empty', async () => {
    for (const [width, height] of [
      [3000, 30],
      [30, 3000],
    ] as const) {
      const pdf = await opened(plain(paragraph('Before.'), figure(await png(width, height)), paragraph('After.')))
      const words = await lines(pdf)
      expect(words[(await drawn(pdf)).indexOf(1)]).toContain('Figure 1. Pipes')
      expect(words.filter((page) => page.replace(/Page.*/, '').trim() === '')).toEqual([])
    }
  })

  test('says what it shows, and has the same bytes each time', async () => {
    const document = plain(
      figure(await png(4, 4), { alternative: 'A map (old)' }),
      figure(await picture(CORNERS_JPEG), { id: 'g' }),
    )
    const { bytes } = await writePdf(document)
    expect(Buffer.from((await writePdf(document)).bytes).equals(Buffer.from(bytes))).toBe(true)
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Alt (A map \\(old\\))')
  })

  test('that is a drawing is drawn, not pictured, within what says its words', async () => {
    const image = await picture(new TextEncoder().encode(DRAWING))
    const { bytes } = await writePdf(plain(paragraph('Before.'), figure(image, { alternative: 'Bars' }), paragraph('After.')))
    const file = Buffer.from(bytes)
    expect(file.toString('latin1')).toContain('/Alt (Bars)')
    expect(file.toString('latin1')).not.toMatch(/\/Subtype\s*\/Image/)
    const pdf = await openPdf(bytes)
    const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList()
    const from = fnArray.findIndex((code, at) => code === OPS.beginMarkedContentProps && argsArray[at]?.[0] === 'Figure')
    const inside = fnArray.slice(from, fnArray.indexOf(OPS.endMarkedContent, from))
    expect(inside.filter((code) => code === OPS.constructPath).length).toBeGreaterThan(3)
    expect(inside).not.toContain(OPS.showText)
    expect((await lines(pdf)).join(' ')).toContain('Figure 1. Pipes')
    expect(
      Buffer.from(
        (await writePdf(plain(paragraph('Before.'), figure(image, { alternative: 'Bars' }), paragraph('After.')))).bytes,
      ).equals(file),
    ).toBe(true)
  })

  test('whose picture the library does not have still has its words', async () => {
    const pdf = await opened(plain(figure(null)))
    expect([await drawn(pdf), (await lines(pdf)).join(' ')]).toEqual([[0], expect.stringContaining('Figure 1. Pipes')])
  })
})

import { describe, expect, test } from 'vitest'
import type { BriefDocument, DocumentBlock, DocumentInline } from '#core/document.ts'
import { readExported } from '#formats/read/exported.ts'
import { filler, sampleDocument } from '../fixtures/brief-document.ts'
import { type DrawnLine, drawnLines, openPdf, withoutSpace } from '../fixtures/pdf-reading.ts'
import { writePdf } from './pdf-file.ts'

const inline = (text: string): DocumentInline[] => [{ kind: 'text', text }]
const body = (text: string): DocumentBlock => ({ kind: 'paragraph', role: 'body', content: inline(text) })
const plain = (blocks: DocumentBlock[]): BriefDocument => sampleDocument({ blocks, notes: [], marking: '' })
const HEADING_SIZE = 15

/** The lines of each page between its head and its foot. */
async function textLines(document: BriefDocument): Promise<DrawnLine[][]> {
  const { bytes } = await writePdf(document)
  const pages = await drawnLines(await openPdf(bytes))
  return pages.map((lines) => lines.filter((line) => line.y > 76 && line.y < 760))
}

describe('pages', () => {
  test.each([26, 28, 30, 32, 33])('no heading and no single line is left behind after %i lines', async (count) => {
    const lead = Array.from({ length: count }, (_, index) => body(`Line ${index}.`))
    const paragraphs = Array.from({ length: 8 }, (_, index): DocumentBlock[] => [
      { kind: 'heading', id: `h${index}`, level: 1, content: inline(`Heading ${index}`) },
      body(Array.from({ length: 4 }, (__, part) => `P${index} ${filler(part)}`).join(' ')),
    ])
    const pages = await textLines(plain([...lead.slice(0, Math.floor(count * 0.75)), ...paragraphs.flat()]))
    expect(pages.length).toBeGreaterThan(1)
    for (const lines of pages.slice(0, -1)) {
      expect(Math.round(lines.at(-1)?.size ?? 0)).not.toBe(HEADING_SIZE)
      expect(Math.round(lines.at(-2)?.size ?? 0)).not.toBe(HEADING_SIZE)
    }
    for (const lines of pages.slice(1)) {
      const next = lines.findIndex((line) => line.text.startsWith('Heading'))
      expect(next).not.toBe(1)
    }
  })

  test.each([24, 25, 26, 27, 28, 29])('a heading within a section is not left behind after %i lines', async (count) => {
    const blocks = Array.from({ length: 14 }, (_, index): DocumentBlock[] => [
      { kind: 'heading', id: `h${index}`, level: 2, content: inline(`Heading ${index}`) },
      body(Array.from({ length: 3 }, (__, part) => `P${index} ${filler(part)}`).join(' ')),
    ])
    const lead = Array.from({ length: count }, (_, index) => body(`Line ${index}.`))
    const pages = await textLines(plain([...lead, ...blocks.flat()]))
    expect(pages.length).toBeGreaterThan(1)
    for (const lines of pages.slice(0, -1)) expect(lines.slice(-2).filter((line) => line.text.startsWith('Heading'))).toEqual([])
  })

  test.each(Array.from({ length: 12 }, (_, index) => 20 + index))(
    'no short point of a list is alone on its page after %i lines',
    async (count) => {
      const lead = Array.from({ length: count }, (_, index) => body(`Line ${index}.`))
      const items = [1, 2, 3, 4, 5, 6].map((point) => ({ content: inline(`Point ${point}.`) }))
      const pages = await textLines(plain([...lead, { kind: 'list', ordered: false, items }, ...lead]))
      const points = pages.map((lines) => lines.filter(({ text }) => text.includes('Point')).length)
      expect(points.reduce((sum, each) => sum + each)).toBe(6)
      expect(points).not.toContain(1)
    },
  )

  test.each(Array.from({ length: 14 }, (_, index) => 18 + index))(
    'nor before or behind a long one, after %i lines',
    async (count) => {
      const lead = Array.from({ length: count }, (_, index) => body(`Line ${index}.`))
      const long = Array.from({ length: 5 }, (_, part) => filler(part)).join(' ')
      const items = [
        'Point 1.',
        long,
        long,
        'Point 2, of which the words go on for so long that they take a second line of the page, and no third one.',
      ].map((text) => ({ content: inline(text) }))
      const pages = await textLines(plain([...lead, { kind: 'list', ordered: false, items }]))
      for (const [index, lines] of pages.entries()) {
        if (index < pages.length - 1) expect(lines.at(-1)?.text).not.toContain('Point 1')
        const last = lines.findIndex(({ text }) => text.includes('Point 2'))
        if (index > 0) expect(last).not.toBe(0)
      }
    },
  )

  test('a line that belongs to a heading is not left behind with it', async () => {
    const blocks = Array.from({ length: 24 }, (_, index): DocumentBlock[] => [
      { kind: 'heading', id: `h${index}`, level: 2, content: inline(`Heading ${index}`) },
      { kind: 'paragraph', role: 'small', leads: true, content: inline(`Author ${index}`) },
      body(Array.from({ length: 2 + (index % 4) }, (__, part) => `P${index} ${filler(part)}`).join(' ')),
    ])
    const pages = await textLines(plain(blocks.flat()))
    expect(pages.length).toBeGreaterThan(2)
    for (const lines of pages) expect(lines.at(-1)?.text).not.toMatch(/^(?:Heading|Author)/)
  })

  test('a table row taller than a page keeps all its words', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `word${index}`)
    const table: DocumentBlock = {
      kind: 'table',
      caption: inline('Tall'),
      headColumn: false,
      header: [inline('One'), inline('Two')],
      rows: [[inline(words.join(' ')), inline('short')]],
      widths: [1, 1],
    }
    const { bytes } = await writePdf(plain([table]))
    const read = await readExported(bytes, 'tall.pdf')
    const found = read.ok ? withoutSpace(read.value.text) : ''
    expect(words.filter((word) => !found.includes(word))).toEqual([])
  })

  test('a judgement, a quotation and a summary longer than a page lose nothing', async () => {
    const sentences = Array.from({ length: 60 }, (_, index) => filler(index))
    const content = inline(sentences.join(' '))
    const { bytes } = await writePdf(
      plain([
        { kind: 'paragraph', role: 'summary', content },
        { kind: 'judgement', label: 'Judgement', content },
        { kind: 'quotation', id: 'q', content, attribution: inline('Source') },
      ]),
    )
    const read = await readExported(bytes, 'long.pdf')
    const found = read.ok ? withoutSpace(read.value.text) : ''
    for (const sentence of sentences) expect(found.split(withoutSpace(sentence)).length).toBe(4)
  })

  test('the header row of a table is repeated on the next page', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [inline(`Row ${index}`), inline(String(index))])
    const pages = await textLines(
      plain([
        { kind: 'table', caption: [], headColumn: false, header: [inline('Crossing'), inline('Count')], rows, widths: [2, 1] },
      ]),
    )
    expect(pages.length).toBe(2)
    expect(pages[1]?.[0]?.text).toBe('CrossingCount')
  })

  test('justified lines reach the right margin without a gap between a word and its note', async () => {
    const document = sampleDocument()
    document.template.styles.body.align = 'justify'
    const pdf = await openPdf((await writePdf(document)).bytes)
    const { items } = await (await pdf.getPage(2)).getTextContent()
    const lines = new Map<number, number>()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const y = Math.round(Number(item.transform[5]))
      lines.set(y, Math.max(lines.get(y) ?? 0, Number(item.transform[4]) + item.width))
    }
    const right = 595.28 - 72
    expect([...lines.values()].filter((edge) => Math.abs(edge - right) < 1).length).toBeGreaterThan(20)
  })
})

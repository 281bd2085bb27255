import { expect, test } from 'vitest'
import type { BriefDocument, DocumentBlock, DocumentInline } from '#core/document.ts'
import { sampleDocument } from '../fixtures/brief-document.ts'
import { drawnLines, openPdf } from '../fixtures/pdf-reading.ts'
import { writePdf } from './pdf-file.ts'

const text = (value: string): DocumentInline => ({ kind: 'text', text: value })
const body = (content: DocumentInline[]): DocumentBlock => ({ kind: 'paragraph', role: 'body', content })
const HREF =
  'https://www.example-paper.org/world/asia-pacific/2026/05/14/what-the-border-guards-said_about.the=trains?page=2&why=1#end'

async function opened(blocks: DocumentBlock[], change: Partial<BriefDocument> = {}) {
  return openPdf((await writePdf(sampleDocument({ blocks, notes: [], marking: '', ...change }))).bytes)
}

test('a long address goes on in the next line before a sign of it, never after a hyphen, and leads there from each line', async () => {
  const blocks = Array.from({ length: 20 }, (_, at) =>
    body([text(`${'x'.repeat(at * 3)} see `), { kind: 'link', href: HREF, children: [text(HREF)] }]),
  )
  const pdf = await opened(blocks)
  const lines = (await drawnLines(pdf)).flat().map((line) => line.text.trim())
  const ends = lines.filter((line) => /https:\/\/\S+$/.test(line) && !line.endsWith('#end'))
  expect(ends.length).toBeGreaterThan(15)
  expect(ends.filter((line) => !/[\p{L}\p{N}=&]$/u.test(line))).toEqual([])
  const page = await pdf.getPage(1)
  const links = (await page.getAnnotations()) as { url?: string }[]
  expect(links.length).toBeGreaterThan(20)
  expect(new Set(links.map(({ url }) => url))).toEqual(new Set([HREF]))
})

test('a sign and the number that it announces stay in one line', async () => {
  const blocks = Array.from({ length: 60 }, (_, at) => body([text(`${'n '.repeat(70 + at)}, ¶ ${at}, pp. ${at}, no. ${at}.`)]))
  const lines = (await drawnLines(await opened(blocks))).flat().map((line) => line.text.trim())
  expect(lines.filter((line) => /(?:¶|pp\.|no\.)$/.test(line))).toEqual([])
  expect(lines.filter((line) => /^\d/.test(line))).toEqual([])
})

import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { writeDocx } from './docx/docx-file.ts'
import { sampleDocument } from './fixtures/brief-document.ts'
import { drawnLines, openPdf } from './fixtures/pdf-reading.ts'
import { writePdf } from './pdf/pdf-file.ts'

const inline = (text: string): DocumentInline[] => [{ kind: 'text', text }]
const ABOVE = 41
const NOTES = [1, 2, 3, 4].map((number) => ({
  number,
  id: `n${number}`,
  content: inline(`Note ${number} says where it is from.`),
}))

function table(count: number, more: { header: DocumentInline[][]; notes: boolean }): DocumentBlock {
  const rows = Array.from({ length: count }, (_, index): DocumentInline[][] => [
    inline(`Row${index}.`),
    [
      ...inline('A sentence of some words that takes two lines in its column, as most of them do in a brief that says much.'),
      ...(more.notes && index >= count - NOTES.length
        ? [{ kind: 'note', number: index - count + NOTES.length + 1 } as const]
        : []),
    ],
  ])
  return { kind: 'table', caption: inline('Table 1. Rows'), headColumn: false, widths: [1, 3], rows, header: more.header }
}

/** Lines above that push the table over the end of the page, one more each time. */
const pushed = (lines: number, block: DocumentBlock): DocumentBlock[] => [
  ...Array.from({ length: lines }, (): DocumentBlock => ({ kind: 'paragraph', role: 'small', content: inline('A line.') })),
  block,
]

test.each([
  ['with a head', [inline('Name'), inline('What')], false],
  ['without one', [], false],
  ['with notes', [inline('Name'), inline('What')], true],
] as const)('no row of a table %s stands alone on the next page of a PDF, wherever the page ends', async (_, header, notes) => {
  const splits = new Set<number>()
  for (const count of [2, 3, 5])
    for (let lines = ABOVE - 14; lines < ABOVE; lines += 1) {
      const blocks = pushed(lines, table(count, { header: [...header], notes: notes && count === 5 }))
      const document = sampleDocument({
        blocks,
        notes: notes && count === 5 ? NOTES : [],
        notePlacement: 'footnotes',
        marking: '',
      })
      const pages = await drawnLines(await openPdf((await writePdf(document)).bytes))
      const rows = pages.map((page) => page.filter(({ text }) => /Row\d\./u.test(text)).length)
      expect(rows.reduce((sum, each) => sum + each, 0)).toBe(count)
      const last = rows.findLast((each) => each > 0) ?? 0
      expect([lines, count, last >= 2]).toEqual([lines, count, true])
      if (last < count) splits.add(last)
      const again = pages.filter((page) => page.some(({ text }) => text.includes('Name')))
      if (header.length > 0) expect(again).toHaveLength(rows.filter((each) => each > 0).length)
    }
  // It does go over the page, in more than one way.
  expect(splits.size).toBeGreaterThan(1)
})

test('a caption stands on the page of its table, whose heads take several lines in narrow columns', async () => {
  // Words of which one fills more than half a line.
  const words = 'railways junction shipment terminal overland seasonal'
  const heads = ['Evidence', words, words, words]
  const rows = [1, 2, 3].map((number) =>
    [`Observation ${number} was made at the border, not in the capital.`, 'CC', 'I', 'N'].map(inline),
  )
  const block: DocumentBlock = {
    kind: 'table',
    caption: inline('Why the queue grew'),
    headColumn: false,
    widths: [2, 1, 1, 1],
    rows,
    header: heads.map(inline),
  }
  const begun = new Set<number>()
  for (let lines = ABOVE - 20; lines < ABOVE - 4; lines += 1) {
    const document = sampleDocument({ blocks: pushed(lines, block), notes: [], notePlacement: 'footnotes', marking: '' })
    const pages = await drawnLines(await openPdf((await writePdf(document)).bytes))
    const pageOf = (words: string): number => pages.findIndex((page) => page.some(({ text }) => text.includes(words)))
    expect([lines, pageOf('Why the queue')]).toEqual([lines, pageOf('Observation 1')])
    begun.add(pageOf('Observation 1'))
  }
  expect(begun.size).toBe(2)
})

test('beside a row that is taller than most of a page no other row is parted, and nothing of it is lost', async () => {
  const said = 'A sentence of some words that takes two lines in its column, as most of them do in a brief that says much.'
  const tall = Array.from({ length: 400 }, (_, index) => `Word${index}`).join(' ')
  for (let lines = 20; lines < 34; lines += 1) {
    const rows = Array.from({ length: 30 }, (_, index): DocumentInline[][] => [
      inline(`Row${index}.`),
      inline(index === 20 ? tall : `${said} End${index}.`),
    ])
    const header = [inline('Name'), inline('What')]
    const block: DocumentBlock = { kind: 'table', caption: inline('T'), headColumn: false, widths: [1, 2], rows, header }
    const document = sampleDocument({ blocks: pushed(lines, block), notes: [], notePlacement: 'footnotes', marking: '' })
    const pages = (await drawnLines(await openPdf((await writePdf(document)).bytes))).map((page) =>
      page.map(({ text }) => text).join(' '),
    )
    const on = (text: string): number => pages.findIndex((page) => page.includes(text))
    for (const [index] of rows.entries())
      if (index !== 20) expect([lines, on(`Row${index}.`)]).toEqual([lines, on(`End${index}.`)])
    const all = pages.join(' ')
    expect(tall.split(' ').every((word) => all.includes(word))).toBe(true)
    expect(on('Word399')).toBeGreaterThan(on('Row20.'))
    expect(on('Word5 ')).toBe(on('Row20.'))
  }
})

test('in Word the last row but one is kept with the last, and no other but the head', async () => {
  const blocks = [table(4, { header: [inline('Name'), inline('What')], notes: false })]
  const xml = strFromU8(
    unzipSync((await writeDocx(sampleDocument({ blocks, notes: [] }))).bytes)['word/document.xml'] ?? new Uint8Array(),
  )
  const rows = xml.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? []
  expect(rows.map((row) => /<w:keepNext\/>|<w:keepNext w:val="true"/u.test(row))).toEqual([true, false, false, true, false])
})

import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeDocx } from '../write/docx/docx-file.ts'
import { sampleDocument } from '../write/fixtures/brief-document.ts'
import { samplePdf } from '../write/fixtures/sample-files.ts'
import { writePdf } from '../write/pdf/pdf-file.ts'
import { readExported } from './exported.ts'
import { repeatedRuns } from './pdf/fixtures/packers.ts'
import { MOST_PAGES } from './pdf/limits.ts'
import { packedPdf, smallPdf } from './pdf/fixtures/small-pdf.ts'
import { pageLines, withoutRunningHeads } from './exported-pdf-lines.ts'

const words = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each([
  ['nothing.pdf', new Uint8Array(), 'empty-file'],
  ['notes.txt', words('Just a text.'), 'not-an-export'],
  ['other.docx', zipSync({ 'mimetype.xml': strToU8('x') }), 'not-an-export'],
  ['cut.docx', words('PK\u0003\u0004 and then nothing'), 'damaged-file'],
  ['cut.pdf', words('%PDF-1.7\n1 0 obj'), 'damaged-file'],
  ['deep.html', words(`<!doctype html><html><body>${'<div>'.repeat(300)}x`), 'too-deep'],
  ['old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'password-protected'],
])('%s is refused with its name and what to do', async (name, bytes, code) => {
  const read = await readExported(bytes, name)
  expect(read).toMatchObject({ ok: false, failure: { code, message: expect.stringContaining(name) as string } })
})

test('a file that is made to unpack without end is refused, or read without the parts that do', async () => {
  const pdf = packedPdf('/Filter/RunLengthDecode', repeatedRuns(200_000_000))
  const read = await readExported(pdf, 'bomb.pdf')
  expect(read).toMatchObject({ ok: false, failure: { code: 'archive-bomb' } })
  const zeros = new Uint8Array(40_000_000)
  const word = zipSync({
    'word/document.xml': strToU8('<w:p><w:t>Words&#x110000;</w:t></w:p>'),
    'customXml/item1.xml': zeros,
    'customXml/item2.xml': zeros,
  })
  expect(await readExported(word, 'bomb.docx')).toMatchObject({ ok: true, value: { text: 'Words', register: null } })
})

test('a PDF and a Word file are known by what they hold, not by their name', async () => {
  const document = sampleDocument({ attachments: [] })
  expect(await readExported((await writePdf(document)).bytes, 'brief.bin')).toMatchObject({
    ok: true,
    value: { format: 'pdf', register: null },
  })
  expect(await readExported((await writeDocx(document)).bytes, 'brief.pdf')).toMatchObject({
    ok: true,
    value: { format: 'docx', register: null },
  })
})

test('a sentence that runs over a page is read without the foot and head between its words', async () => {
  const read = await readExported((await samplePdf()).bytes, 'brief.pdf')
  const text = read.ok ? read.value.text : ''
  expect(text).not.toMatch(/Page \d of \d/)
  expect(text.match(/Central Asia & Xinjiang: Trade/g)).toHaveLength(1)
})

const item = (text: string, x: number, more: object = {}): Parameters<typeof pageLines>[0][number] => ({
  text,
  x,
  y: 500,
  width: text.length * 5,
  height: 10,
  rightToLeft: false,
  ...more,
})

test('pieces of one height are a line from left to right, raised numbers included', () => {
  const lines = pageLines(
    [item('second', 40), item('first', 0), item('1', 70, { y: 504, height: 6 }), item('below', 0, { y: 485 })],
    { width: 595, height: 842 },
  )
  expect(lines.map((line) => line.text)).toEqual(['first second1', 'below'])
})

test('a right-to-left line is read from the right', () => {
  const uyghur = { rightToLeft: true }
  const lines = pageLines([item('رايونى', 0, uyghur), item('2025', 40), item('شىنجاڭ', 70, uyghur)], { width: 595, height: 842 })
  expect(lines[0]?.text).toBe('شىنجاڭ 2025 رايونى')
})

test('a line is read in the levels that the file says, whatever most of its letters do', () => {
  const [name, tail] = [item('شىنجاڭ رايونى', 0, { rightToLeft: true }), item(', ¶ 1.', 66)]
  const read = (...items: ReturnType<typeof item>[]): string | undefined => pageLines(items, { width: 595, height: 842 })[0]?.text
  expect(read({ ...name, level: 1, content: 1 }, { ...tail, level: 0, content: 2 })).toBe('شىنجاڭ رايونى, ¶ 1.')
  expect(read(name, tail)).not.toBe('شىنجاڭ رايونى, ¶ 1.')
})

const line = (text: string, inMargin: boolean) => ({ text, place: 800, inMargin })

test('only lines that come back in the margin are taken for heads and feet', () => {
  const pages = [
    [line('OFFICIAL', true), line('The same words', false), line('Page 1 of 2', true)],
    [line('OFFICIAL', true), line('The same words', false), line('Page 2 of 2', true), line('Once only', true)],
  ]
  expect(withoutRunningHeads(pages)).toEqual(['The same words', 'The same words', 'Once only'])
})

async function registerIn(xml: string): Promise<string | null> {
  const file = zipSync({ 'word/document.xml': strToU8('<w:p/>'), 'customXml/item1.xml': strToU8(xml) })
  const read = await readExported(file, 'brief.docx')
  if (!read.ok) throw new Error(read.failure.code)
  return read.value.register
}

test('a Word file may carry its register with the attributes in any order, among other things, and not another program’s', async () => {
  const ours = 'xmlns="urn:briefwright:attachment:1"'
  expect(await registerIn(`<a/><attachment name="x"\n${ours} type="y">{&quot;a&quot;}</attachment>`)).toBe('{"a"}')
  expect(await registerIn(`<attachment xmlns="urn:other">no</attachment><attachment ${ours}>yes</attachment>`)).toBe('yes')
  expect(await registerIn('<attachment xmlns="urn:other">no</attachment>')).toBeNull()
  expect(await registerIn(`<attachment ${ours}`.repeat(20_000))).toBeNull()
})

test('a PDF with more pages than any brief is refused before they are read', async () => {
  const read = await readExported(smallPdf(Array.from({ length: MOST_PAGES + 1 }, () => ({}))), 'long.pdf')
  expect(read).toMatchObject({
    ok: false,
    failure: { code: 'too-large', message: expect.stringContaining('5,001 pages') as string },
  })
})

import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { readExported } from '#formats/read/exported.ts'
import { sampleDocument } from '../fixtures/brief-document.ts'
import { samplePdf } from '../fixtures/sample-files.ts'
import { drawnLines, openPdf, withoutSpace } from '../fixtures/pdf-reading.ts'
import { type PdfFile, writePdf } from './pdf-file.ts'

let file: PdfFile
let pdf: PDFDocumentProxy
let text: string

beforeAll(async () => {
  file = await samplePdf()
  pdf = await openPdf(file.bytes)
  const read = await readExported(file.bytes, 'brief.pdf')
  text = read.ok ? read.value.text : ''
})

type Annotation = { dest?: string; url?: string }

async function annotations(): Promise<Annotation[]> {
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  return (await Promise.all(pages.map((page) => page.getAnnotations()))).flat() as Annotation[]
}

async function printed(said: string): Promise<PdfFile> {
  const blocks: DocumentBlock[] = [{ kind: 'paragraph', role: 'body', content: [{ kind: 'text', text: said }] }]
  return writePdf({ ...sampleDocument(), blocks, notes: [] })
}

describe('writePdf', () => {
  test('the same document gives the same bytes, and says how many pages it has', async () => {
    const again = await writePdf(sampleDocument())
    expect(Buffer.from(again.bytes).equals(Buffer.from(file.bytes))).toBe(true)
    expect(file.pages).toBe(pdf.numPages)
  })

  test('what was printed before changes nothing, though words are remembered from document to document', async () => {
    await writePdf({ ...sampleDocument(), title: sampleDocument().title.toUpperCase(), language: 'ru' })
    const again = await writePdf(sampleDocument())
    expect(Buffer.from(again.bytes).equals(Buffer.from(file.bytes))).toBe(true)
  })

  test('letters that share a glyph are read back each by itself, whichever was printed first, in this document or before', async () => {
    const phrases = ['الإسلام والآن: لا شيء لأن علي الآغا قال آن ذلك إلا باب', 'باب آن لأن لا', 'لا باب', '5 µm', '5 μm']
    const fresh = new Map<string, PdfFile>()
    for (const phrase of phrases) fresh.set(phrase, await printed(phrase))
    for (const phrase of phrases.toReversed()) {
      const again = await printed(phrase)
      expect(Buffer.from(again.bytes).equals(Buffer.from(fresh.get(phrase)?.bytes ?? []))).toBe(true)
      const read = await readExported(again.bytes, 'brief.pdf')
      expect(read.ok && read.value.text.normalize('NFKC')).toContain(phrase.normalize('NFKC'))
    }
  })

  test('each script is read back letter by letter', () => {
    for (const phrase of [
      'Қазақстан Республикасы',
      '新疆维吾尔自治区',
      'شىنجاڭ ئۇيغۇر ئاپتونوم رايونى (ش ئۇ ئا ر) جۇڭگونىڭ غەربىي شىمالىدا. 2025-يىلى 372 مىڭ كونتېينېر Khorgos ئارقىلىق',
      'See note 2; شىنجاڭ گېزىتى, ¶ 7.',
    ]) {
      expect(withoutSpace(text)).toContain(withoutSpace(phrase))
    }
  })

  test('the title, authors, subject, keywords, language and date are in its properties', async () => {
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: 'Central Asia & Xinjiang: Trade, Transit <and> Risk',
      Author: 'A. Analyst; Б. Сарапшы',
      Subject: 'Transit & trade',
      Keywords: 'Xinjiang, Қазақстан',
      Language: 'en-GB',
      CreationDate: 'D:20261121000000Z',
    })
    expect(await pdf.getViewerPreferences()).toEqual(new Map([['DisplayDocTitle', true]]))
  })

  test('its bookmarks are the headings, filed by level', async () => {
    const outline = await pdf.getOutline()
    type Item = { title: string; items: Item[] }
    const filed = (items: Item[], depth = 0): string[] =>
      items.flatMap((item) => ['  '.repeat(depth) + item.title, ...filed(item.items, depth + 1)])
    expect(filed(outline as Item[])).toEqual([
      'Summary',
      'Background: the 一带一路 corridor',
      '  Volumes by route',
      '    What we judge',
      'Outlook',
      'Notes',
      'Sources',
      'Annex A: Method',
    ])
  })

  test('a note is reached from its number and leads back to the place that calls it', async () => {
    const links = await annotations()
    for (const [from, to] of [
      ['n00001', 'r00001'],
      ['n00004', 'r00004'],
    ] as const) {
      const [note, reference] = await Promise.all([pdf.getDestination(from), pdf.getDestination(to)])
      expect(links.map((link) => link.dest)).toEqual(expect.arrayContaining([from, to]))
      expect(note?.[0]).not.toEqual(reference?.[0])
    }
    const first = await pdf.getDestination('r00001')
    expect(first?.[2]).toBeGreaterThan(200)
  })

  test('a source can be opened by its address', async () => {
    expect((await annotations()).map((link) => link.url)).toContain('https://journal.example.org/jes.2025.0312')
  })

  test('the marking stands at the head and the foot of each page, with the number and count of pages', async () => {
    const pages = await drawnLines(pdf)
    for (const [index, lines] of pages.entries()) {
      expect(lines[0]?.text).toBe('OFFICIAL')
      expect(lines.slice(-2).map((line) => line.text)).toEqual([`Page ${index + 1} of ${pages.length}`, 'OFFICIAL'])
    }
    expect(pages[1]?.[1]?.text).toBe('Central Asia & Xinjiang: Trade, Transit <and> Risk')
  })

  test('an annex begins a page', async () => {
    const last = (await drawnLines(pdf)).at(-1)
    expect(last?.[2]?.text).toBe('Annex A: Method')
  })

  test('the register is carried along byte for byte', async () => {
    const read = await readExported(file.bytes, 'brief.pdf')
    expect(read).toMatchObject({ ok: true, value: { register: sampleDocument().attachments[0]?.text } })
  })

  test('a character that no font has is shown as � and reported', async () => {
    const blocks = [
      { kind: 'paragraph' as const, role: 'body' as const, content: [{ kind: 'text' as const, text: 'Tibetan ཀ here' }] },
    ]
    const written = await writePdf(sampleDocument({ blocks, notes: [] }))
    expect(written.missing).toEqual(['ཀ'])
    const read = await readExported(written.bytes, 'brief.pdf')
    expect(read).toMatchObject({ ok: true, value: { text: expect.stringContaining('Tibetan � here') as string } })
    expect(file.missing).toEqual([])
  })

  test('spaces of other widths and ends of lines are spaces, also where the font has none of that width', async () => {
    const text = `Gas${Array.from('\u1680\u2008\u205f\u3000\u2028\u2029', (space) => `${space}x`).join('')} end`
    const blocks = [{ kind: 'paragraph' as const, role: 'body' as const, content: [{ kind: 'text' as const, text }] }]
    const written = await writePdf(sampleDocument({ blocks, notes: [] }))
    expect(written.missing).toEqual([])
    const read = await readExported(written.bytes, 'brief.pdf')
    expect(read).toMatchObject({ ok: true, value: { text: expect.stringContaining('Gas x x x x x x end') as string } })
  })

  test('a brief without authors, kicker, marking, notes or blocks is a page with its title', async () => {
    const bare = { authors: [], kicker: '', marking: '', notes: [], blocks: [], attachments: [], keywords: [], subject: '' }
    const written = await writePdf(sampleDocument(bare))
    expect(written.pages).toBe(1)
  })

  test('empty headings, cells and sources do no harm', async () => {
    const blocks: DocumentBlock[] = [
      { kind: 'heading', id: 'h', level: 1, content: [] },
      { kind: 'quotation', id: 'q', content: [], attribution: [] },
      { kind: 'table', caption: [], headColumn: false, header: [[], []], rows: [[[], []]], widths: [] },
      { kind: 'list', ordered: true, items: [{ content: [] }] },
      { kind: 'bibliography', entries: [[]] },
    ]
    expect((await writePdf(sampleDocument({ blocks, notes: [] }))).pages).toBe(1)
  })

  test('the number of a note never begins a line, not even after Chinese', async () => {
    const content = Array.from({ length: 60 }, (_, index): DocumentInline[] => [
      { kind: 'text', text: '新疆一带一路'.slice(0, 3 + (index % 4)) },
      { kind: 'note', number: 1 },
    ])
    const blocks: DocumentBlock[] = [{ kind: 'paragraph', role: 'body', content: content.flat() }]
    const lines = (await drawnLines(await openPdf((await writePdf(sampleDocument({ blocks }))).bytes))).flat()
    const chinese = lines.filter((line) => /^\d?[\p{Script=Han}]/u.test(line.text))
    expect(chinese.length).toBeGreaterThan(4)
    expect(chinese.filter((line) => /^\d/.test(line.text))).toEqual([])
  })
})

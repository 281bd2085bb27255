import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { STYLE_NAMES } from '#core/template.ts'
import { readExported } from '#formats/read/exported.ts'
import { writeDocx } from './docx-file.ts'
import { docxStyleId } from './docx-styles.ts'
import { sampleDocument } from '../fixtures/brief-document.ts'

let bytes: Uint8Array
let parts: Record<string, string>

const UYGHUR = 'قورغاس ئېغىزىدىن ئۆتكەن پويىز.'

const text = (words: string) => [{ kind: 'text' as const, text: words }]

/** The indent of a paragraph on a side, in points. */
const points = (xml: string, side: string): number =>
  Math.round(Number(new RegExp(`<w:ind[^>]* w:${side}="(\\d+)"`).exec(xml)?.[1]) / 2) / 10
/** On which side a line is drawn beside it. */
const rule = (xml: string): string => /<w:(left|right) w:val="single"/.exec(xml)?.[1] ?? 'none'

const open = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([path, part]) => [path, strFromU8(part)]))
const shown = (xml: string): string => Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g), (match) => match[1]).join('')

beforeAll(async () => {
  bytes = (await writeDocx(sampleDocument({ notePlacement: 'footnotes' }))).bytes
  parts = open(bytes)
})

describe('writeDocx', () => {
  test('the same document gives the same bytes, also when others were written in between', async () => {
    await writeDocx(sampleDocument({ title: 'Another' }))
    const again = await writeDocx(sampleDocument({ notePlacement: 'footnotes' }))
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true)
  })

  test.each([
    [1500, true],
    [1501, false],
  ])('a quotation of %i characters stays with its source: %s', async (length, kept) => {
    const content = [{ kind: 'text' as const, text: 'x'.repeat(length) }]
    const attribution = [{ kind: 'text' as const, text: 'Ministry' }]
    const quotation = { kind: 'quotation' as const, id: 'q', content, attribution }
    const { bytes: quoted } = await writeDocx(sampleDocument({ blocks: [quotation] }))
    const xml = strFromU8(unzipSync(quoted)['word/document.xml'] ?? new Uint8Array())
    expect(/<w:pStyle w:val="Quote"\/><w:keepNext\/>/.test(xml)).toBe(kept)
  })

  test('a line that belongs to a heading stays with what follows', async () => {
    const content = [{ kind: 'text' as const, text: 'Author' }]
    const { bytes: led } = await writeDocx(
      sampleDocument({ blocks: [{ kind: 'paragraph', role: 'small', leads: true, content }] }),
    )
    const xml = strFromU8(unzipSync(led)['word/document.xml'] ?? new Uint8Array())
    expect(xml).toMatch(/<w:pPr><w:pStyle w:val="BriefSmall"\/><w:keepNext\/>(?:(?!<\/w:p>).)*Author/)
  })

  test('footnotes hold the citations in the order of their numbers, and the text calls each once', () => {
    const notes = Array.from((parts['word/footnotes.xml'] ?? '').matchAll(/<w:footnote w:id="([1-9]\d*)">(.*?)<\/w:footnote>/gs))
    expect(notes.map(([, id]) => id)).toEqual(['1', '2', '3', '4'])
    expect(notes.map(([, , xml]) => shown(xml ?? '').trim())).toEqual([
      'Ministry of Transport, Annual Report 2025 (Astana, 2026), ¶ 4.',
      'Li Wei (李伟), “新疆与中亚的跨境物流”, ¶ 12, https://journal.example.org/jes.2025.0312.',
      'Н. Оразбаев, «Шекарадағы жаңа тәртіп», Жетісу, 14 May 2026, ¶ 3.',
      'See note 2; شىنجاڭ گېزىتى, ¶ 7.',
    ])
    const calls = Array.from((parts['word/document.xml'] ?? '').matchAll(/<w:footnoteReference w:id="(\d+)"/g), ([, id]) => id)
    expect(calls).toEqual(['1', '2', '3', '4'])
  })

  test('a note called again refers to its first call', () => {
    expect(parts['word/document.xml']).toMatch(/<w:hyperlink [^>]*w:anchor="note_2"[^>]*>.*?<w:t[^>]*>2<\/w:t>/s)
  })

  test('notes become endnotes where the document says so', async () => {
    const other = open((await writeDocx(sampleDocument())).bytes)
    expect(shown(other['word/endnotes.xml'] ?? '')).toContain('Annual Report 2025')
    expect(shown(other['word/footnotes.xml'] ?? '')).toBe('')
  })

  test.each(STYLE_NAMES)('style %s is defined with its size and used', (name) => {
    const id = docxStyleId(name)
    const definition = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(parts['word/styles.xml'] ?? '')?.[0]
    const { size } = sampleDocument().template.styles[name]
    expect(definition).toContain(`<w:sz w:val="${Math.round(size * 2)}"/>`)
    expect(Object.values(parts).some((xml) => xml.includes(`<w:pStyle w:val="${id}"/>`))).toBe(true)
  })

  test('line heights are multiples of the font size, never exact: exact ones clip titles', () => {
    expect(parts['word/styles.xml']).not.toMatch(/w:lineRule="(?!auto)/)
  })

  test('headings are marked so that Word lists them and links can find them', () => {
    const heading = /<w:p>(?:(?!<\/w:p>).)*Heading2.*?<\/w:p>/s.exec(parts['word/document.xml'] ?? '')?.[0]
    expect(heading).toMatch(/<w:bookmarkStart w:name="section_\d+"/)
    expect(shown(heading ?? '')).toBe('Volumes by route')
  })

  test('Uyghur runs from right to left in its own font and language, Chinese and Kazakh have theirs', () => {
    const runs = Array.from((parts['word/document.xml'] ?? '').matchAll(/<w:r>.*?<\/w:r>/gs), ([run]) => run)
    const uyghur = runs.find((run) => run.includes('شىنجاڭ ئۇيغۇر ئاپتونوم رايونى'))
    expect(uyghur).toContain('<w:rtl/>')
    expect(uyghur).toContain('w:bidi="ug"')
    expect(runs.find((run) => run.includes('新疆维吾尔自治区'))).toContain('w:eastAsia="zh-CN"')
    expect(runs.find((run) => run.includes('Khorgos /'))).not.toContain('<w:rtl/>')
    expect(parts['word/document.xml']).toContain('<w:bidi/>')
  })

  test('the header row of a table repeats on each page', () => {
    expect(parts['word/document.xml']).toContain('<w:tblHeader/>')
  })

  test('marking and page x of y stand on every page, the title from the second on', () => {
    const heads = [parts['word/header1.xml'] ?? '', parts['word/header2.xml'] ?? ''].map(shown)
    expect(heads).toEqual(expect.arrayContaining(['OFFICIAL', expect.stringContaining('OFFICIALCentral Asia')]))
    for (const name of ['word/footer1.xml', 'word/footer2.xml']) {
      expect(shown(parts[name] ?? '')).toBe('Page  of OFFICIAL')
      expect(parts[name]).toMatch(/PAGE.*NUMPAGES/s)
    }
  })

  test('properties carry title, author, subject, keywords and the date of the document', () => {
    const core = parts['docProps/core.xml'] ?? ''
    for (const value of ['Central Asia &amp; Xinjiang', 'A. Analyst; Б. Сарапшы', 'Transit &amp; trade', 'Xinjiang, Қазақстан']) {
      expect(core).toContain(value)
    }
    expect(core.match(/2026-11-21T00:00:00Z/g)).toHaveLength(2)
  })

  test('the register travels as a custom XML part that the package declares', async () => {
    const read = await readExported(bytes, 'brief.docx')
    expect(read).toMatchObject({ ok: true, value: { register: sampleDocument().attachments[0]?.text } })
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="../customXml/item1.xml"')
    expect(parts['[Content_Types].xml']).toContain('PartName="/customXml/itemProps1.xml"')
  })

  test('every relationship that a part uses is listed, and no id is listed twice', () => {
    for (const [path, list] of Object.entries(parts).filter(([name]) => name.startsWith('word/_rels/'))) {
      const owner = parts[path.replace('_rels/', '').replace('.rels', '')] ?? ''
      const listed = Array.from(list.matchAll(/ Id="([^"]+)"/g), ([, id]) => id)
      const used = Array.from(owner.matchAll(/ r:(?:id|embed)="([^"]+)"/g), ([, id]) => id)
      expect(listed).toEqual(expect.arrayContaining(used))
      expect(new Set(listed).size).toBe(listed.length)
    }
  })

  test.each([
    ['English', 'Gas flows.', 'en', ['', '']],
    ['Uyghur in English', UYGHUR, 'en', ['right, from 27 and 0', 'right, from 0 and 27']],
    ['English in Uyghur', 'Gas flows.', 'ug', ['', 'left, from 0 and 27']],
  ])('the rule of a quotation, %s, stands on one side of it and of its source', async (_what, text, language, beside) => {
    const quotation = {
      kind: 'quotation' as const,
      id: 'q',
      content: [{ kind: 'text' as const, text }],
      attribution: [{ kind: 'text' as const, text: 'Ministry' }],
    }
    const { bytes: quoted } = await writeDocx(sampleDocument({ language, blocks: [quotation], notes: [] }))
    const paragraphs = Array.from(
      (open(quoted)['word/document.xml'] ?? '').matchAll(/<w:pStyle w:val="Quote(?:Source)?"\/>.*?<\/w:pPr>/g),
      ([xml]) => xml,
    )
    expect(
      paragraphs.map((xml) =>
        xml.includes('<w:pBdr>') ? `${rule(xml)}, from ${points(xml, 'left')} and ${points(xml, 'right')}` : '',
      ),
    ).toEqual(beside)
  })

  test('what follows the source of a quotation stands apart from it, whatever the template says', async () => {
    const quotation = { kind: 'quotation' as const, id: 'q', content: text('Gas flows.'), attribution: text('Ministry') }
    const { template } = sampleDocument()
    const styles = { ...template.styles, quotation: { ...template.styles.quotation, spaceAfter: 0 } }
    const { bytes: quoted } = await writeDocx(
      sampleDocument({ blocks: [quotation, { ...quotation, id: 'r' }], notes: [], template: { ...template, styles } }),
    )
    const gaps = (open(quoted)['word/document.xml'] ?? '').matchAll(/"QuoteSource"\/>(?:(?!<\/w:pPr>).)*w:after="(\d+)"/g)
    expect(Array.from(gaps, ([, after]) => Number(after) / 20)).toEqual([6, 6])
  })

  test('each list counts from 1', async () => {
    const list = { kind: 'list' as const, ordered: true, items: [{ content: [{ kind: 'text' as const, text: 'One' }] }] }
    const { bytes: written } = await writeDocx(sampleDocument({ blocks: [list, list], notes: [] }))
    const numbers = Array.from((open(written)['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"/g), ([, id]) => id)
    expect(new Set(numbers).size).toBe(2)
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { identify } from '#core/brief/proof/identify.ts'
import type { BriefDocument, DocumentBlock, DocumentInline } from '#core/document.ts'
import { allText } from '#formats/read/all-text.ts'
import { sampleDocument } from '../fixtures/brief-document.ts'
import { openPdf } from '../fixtures/pdf-reading.ts'
import { writePdf } from './pdf-file.ts'

type Kid = { role: string; children: Kid[]; alt?: string; lang?: string } | { type: string; id: string }

const text = (value: string, more: object = {}): DocumentInline => ({ kind: 'text', text: value, ...more })
const call = (number: number): DocumentInline => ({ kind: 'note', number })

async function opened(document: BriefDocument): Promise<PDFDocumentProxy> {
  return openPdf((await writePdf(identify(document).document)).bytes)
}

/** The structure of a page in short: `role`, with what is said of it, and in brackets what is in it; text is `t`, an annotation `@`. */
function outlined(kid: Kid): string {
  if (!('role' in kid)) return kid.type === 'annotation' ? '@' : 't'
  const said = [kid.lang, kid.alt].filter((each) => each !== undefined).map((each) => `:${each}`)
  return `${kid.role}${said.join('')}(${kid.children.map((child) => outlined(child)).join(' ')})`.replace(/t( t)+/g, 't')
}

async function structure(pdf: PDFDocumentProxy): Promise<string> {
  const trees = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => (await (await pdf.getPage(index + 1)).getStructTree()) as Kid),
  )
  return trees.map((tree) => outlined(tree)).join('\n')
}

describe('the structure of a file', () => {
  const TABLE: DocumentBlock = {
    kind: 'table',
    caption: [text('Crossings'), call(1)],
    headColumn: true,
    header: [[text('Where')], [text('How many')]],
    rows: [[[text('Khorgos')], [text('40')]]],
    widths: [1, 1],
  }

  test.each<[string, DocumentBlock[], string]>([
    [
      'a heading and a paragraph',
      [
        { kind: 'heading', id: 'h', level: 1, content: [text('H')] },
        { kind: 'paragraph', role: 'body', content: [text('P')] },
      ],
      'H1(t) P(t)',
    ],
    [
      'a note, after the paragraph that calls it',
      [{ kind: 'paragraph', role: 'body', content: [text('P'), call(1), text(' more')] }],
      'P(t Reference(Link(t @)) t) Note(Lbl(Link(t @)) t)',
    ],
    [
      'a passage in another language',
      [{ kind: 'paragraph', role: 'body', content: [text('On '), text('新疆', { language: 'zh' }), text('.')] }],
      'P(t Span:zh(t) t)',
    ],
    [
      'an address',
      [{ kind: 'paragraph', role: 'body', content: [{ kind: 'link', href: 'https://a.example/', children: [text('here')] }] }],
      'P(Link(t @))',
    ],
    [
      'a numbered list',
      [{ kind: 'list', ordered: true, items: [{ content: [text('A'), call(1)] }, { content: [text('B')] }] }],
      'L(LI(Lbl(t) LBody(P(t Reference(Link(t @))) Note(Lbl(Link(t @)) t))) LI(Lbl(t) LBody(P(t))))',
    ],
    ['points', [{ kind: 'list', ordered: false, items: [{ content: [text('A')] }] }], 'L(LI(LBody(P(t))))'],
    [
      'points below points, as lists within them',
      [
        {
          kind: 'list',
          ordered: true,
          items: [
            { content: [text('A')] },
            { level: 1, content: [text('B')] },
            { level: 2, content: [text('C')] },
            { content: [text('D')] },
          ],
        },
      ],
      'L(LI(Lbl(t) LBody(P(t) L(LI(Lbl(t) LBody(P(t) L(LI(Lbl(t) LBody(P(t))))))))) LI(Lbl(t) LBody(P(t))))',
    ],
    [
      'a table',
      [TABLE],
      'Table(Caption(t Reference(Link(t @))) TR(TH(P(t)) TH(P(t))) TR(TH(P(t)) TD(P(t)))) Note(Lbl(Link(t @)) t)',
    ],
    [
      'a judgement and a quotation',
      [
        { kind: 'judgement', label: 'Judgement', content: [text('J')] },
        { kind: 'quotation', id: 'q', content: [text('Q')], attribution: [text('A')] },
      ],
      'Sect(P(t) P(t)) BlockQuote(P(t) P(t))',
    ],
  ])('tells %s', async (_, blocks, wanted) => {
    const notes = [{ number: 1, id: 'n', content: [text('A source.')] }]
    const pdf = await opened(sampleDocument({ blocks, notes, notePlacement: 'footnotes' }))
    expect(await structure(pdf)).toBe(`Root(Document(P(t) P(t) P(t) ${wanted}))`)
  })

  test('says in reading order what is drawn from right to left, with its brackets as they are written', async () => {
    const blocks: DocumentBlock[] = [
      {
        kind: 'paragraph',
        role: 'body',
        content: [text('The word '), text('شىنجاڭ (ئۇيغۇر)', { language: 'ug', direction: 'rtl' }), text(' is Uyghur.')],
      },
    ]
    const { bytes } = await writePdf(identify(sampleDocument({ blocks, notes: [] })).document)
    const said = await allText(bytes, 'x.pdf')
    expect(said.ok && said.value).toContain('شىنجاڭ (ئۇيغۇر)')
  })

  test('has notes that are set after the text', async () => {
    const pdf = await opened(sampleDocument())
    expect(await structure(pdf)).toContain(
      'H1(t) Note(Lbl(Link(t @)) t) Note(Lbl(Link(t @)) t Link(t @) t) Note(Lbl(Link(t @)) t)',
    )
  })
})

describe('a whole brief', () => {
  let pdf: PDFDocumentProxy
  let bytes: string
  beforeAll(async () => {
    const written = await writePdf(identify(sampleDocument({ notePlacement: 'footnotes' })).document)
    bytes = Buffer.from(written.bytes).toString('latin1')
    pdf = await openPdf(written.bytes)
  })

  test('has no text outside of its structure but heads and feet, and nothing in its structure that is not on a page', async () => {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      const open: string[] = []
      const outside: string[] = []
      const inside = new Set<string>()
      for (const item of items) {
        if ('str' in item) {
          if (item.str.trim() !== '' && !open.some((one) => one !== '')) outside.push(item.str)
        } else if (item.type === 'endMarkedContent') open.pop()
        else {
          const { id, tag } = item as { id?: string; tag?: string }
          open.push(id ?? (tag === 'Artifact' ? tag : ''))
          if (id !== undefined) inside.add(id)
        }
      }
      expect(outside).toEqual([])
      const told = JSON.stringify(await page.getStructTree()).matchAll(/"type":"content","id":"([^"]*)"/g)
      expect(new Set([...told].map(([, id]) => id))).toEqual(inside)
    }
  })

  test('says its title, its language, and what it follows, in metadata that can be read', async () => {
    const { metadata } = await pdf.getMetadata()
    expect(metadata.get('dc:title')).toBe('Central Asia & Xinjiang: Trade, Transit <and> Risk')
    expect(bytes).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    expect(bytes).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</)
    expect(bytes).toContain('/DisplayDocTitle true')
    expect(bytes).toContain('/Lang (en-GB)')
    expect(bytes).toMatch(/\/Marked true\b/)
  })

  test('names each note, and says of each link where it leads', async () => {
    expect(bytes.match(/\/ID \(n0000\d\)/g)).toHaveLength(4)
    const links = (bytes.match(/\/Subtype \/Link\b/g) ?? []).length
    expect(links).toBeGreaterThan(8)
    expect(bytes.match(/\/Contents \((?:Note \d|Back to note \d in the text|https:[^)]*)\)/g)).toHaveLength(links)
    expect(bytes.match(/\/StructParent \d/g)).toHaveLength(links)
  })
})

import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { compareFile } from '#core/brief/proof/compare-file.ts'
import { identify } from '#core/brief/proof/identify.ts'
import type { ProofRegister } from '#core/brief/proof/proof-register.ts'
import type { BriefDocument, DocumentBlock } from '#core/document.ts'
import { allText } from '../read/all-text.ts'
import { withoutLineEnds } from '#core/brief/proof/parted-words.ts'
import { readExported } from '../read/exported.ts'
import { writeDocx } from './docx/docx-file.ts'
import { sampleDocument } from './fixtures/brief-document.ts'
import { drawnLines, openPdf } from './fixtures/pdf-reading.ts'
import { pdfForm } from './pdf/pdf-form.ts'
import { writePdf } from './pdf/pdf-file.ts'

const WORDS = 'Intergovernmental organisations recommended administrative reorganisation of transportation infrastructure.'
const SENTENCES = Array.from({ length: 40 }, (_, index) => `${index} ${WORDS}`)
const paragraph = (text: string, role: 'body' | 'small' = 'body'): DocumentBlock => ({
  kind: 'paragraph',
  role,
  content: [{ kind: 'text', text }],
})

function documentOf(blocks: DocumentBlock[], look: { align: 'justify' | 'left'; indent?: number }): BriefDocument {
  const sample = sampleDocument()
  const { styles } = sample.template
  const body = { ...styles.body, ...look }
  return { ...sample, language: 'en-GB', notes: [], blocks, template: { ...sample.template, styles: { ...styles, body } } }
}

/** The ends of the lines that part a word. */
async function hyphens(given: BriefDocument): Promise<string[][]> {
  const { document } = identify(given)
  const pages = await drawnLines(await openPdf((await writePdf(document)).bytes))
  return pages.map((lines) => lines.map(({ text }) => (/\p{L}-\s*$/u.test(text) ? text : '')))
}

async function countIn(text: string, language: string): Promise<number> {
  const document = { ...documentOf([paragraph(text)], { align: 'justify' }), language }
  return (await hyphens(document)).flat().filter((line) => line !== '').length
}

/** The parts of a Word file. */
async function wordParts(align: 'justify' | 'left'): Promise<(path: string) => string> {
  const files = unzipSync((await writeDocx(documentOf([paragraph(WORDS)], { align }))).bytes)
  return (path) => strFromU8(files[path] ?? new Uint8Array())
}

describe('words that are parted between two lines of a PDF', () => {
  test('are whole for verify, for whoever looks for a name in it, and over a page, and none is changed unseen', async () => {
    const { document, pieces } = identify(documentOf([paragraph(SENTENCES.join(' '))], { align: 'justify' }))
    expect((await hyphens(document)).flat().filter((line) => line !== '').length).toBeGreaterThan(10)
    const { bytes } = await writePdf(document)
    const all = await allText(bytes, 'brief')
    const drawn = all.ok ? all.value.join('\n').replace(/\s+/gu, ' ') : ''
    // Heads and feet stand between the words of the one that goes on over the page.
    expect(SENTENCES.filter((sentence) => !drawn.includes(sentence))).toHaveLength(1)
    const read = await readExported(bytes, 'brief')
    if (!read.ok) throw new Error(read.failure.message)
    const texts = pieces.map(({ text }) => text)
    expect(read.value.found.parts.map(({ text }) => withoutLineEnds(text)).join(' ')).toContain(SENTENCES.slice(0, 20).join(' '))
    const form = await pdfForm(texts, texts)
    const register = { pieces, brief: document as unknown as ProofRegister['brief'] }
    expect(compareFile(read.value.found, register, form)?.placed.filter(({ state }) => state !== 'STANDS')).toEqual([])
    const other = pieces.map((piece) => ({ ...piece, text: piece.text.replace('Intergovernmental', 'Inter-governmental') }))
    const changed = compareFile(read.value.found, { ...register, pieces: other }, form)?.placed ?? []
    expect(changed.some(({ state }) => state !== 'STANDS')).toBe(true)
  })

  test('end no more than two lines in a row, leave three letters before and behind, and are no addresses, names or headings', async () => {
    const address = 'https://international-organisations.example/administrative-reorganisation/recommendations'
    const names = Array.from({ length: 60 }, () => 'Turkmenistan Kyrgyzstan Nursultan').join(' ')
    const blocks: DocumentBlock[] = [
      { kind: 'heading', id: 'h', level: 1, content: [{ kind: 'text', text: SENTENCES.slice(0, 6).join(' ') }] },
      paragraph('administrative reorganisation recommendation transportation infrastructure '.repeat(40)),
      paragraph(names),
      {
        kind: 'paragraph',
        role: 'body',
        content: [{ kind: 'link', href: address, children: [{ kind: 'text', text: address }] }],
      },
    ]
    const ends = (await hyphens(documentOf(blocks, { align: 'justify', indent: 300 }))).flat()
    expect(ends.filter((end) => end !== '').length).toBeGreaterThan(10)
    for (const [index, end] of ends.entries()) {
      if (end === '') continue
      expect(ends.slice(index, index + 3).some((line) => line === '')).toBe(true)
      expect(end).toMatch(/(?:^|\s)[^\p{L}]*\p{L}{3,}-\s*$/u)
      expect(end).not.toMatch(/(?:Turk|Kyrg|Nur|example)\p{L}*-\s*$/u)
    }
    const heading =
      (await drawnLines(await openPdf((await writePdf(identify(documentOf(blocks, { align: 'justify' })).document)).bytes)))[0] ??
      []
    expect(heading.filter(({ text, size }) => size > 14 && /-\s*$/u.test(text))).toEqual([])
  })

  test('are found in ragged text only where a line would be very short', async () => {
    const wide = await hyphens(documentOf([paragraph(SENTENCES.join(' '))], { align: 'left' }))
    expect(wide.flat().filter((line) => line !== '')).toEqual([])
    const narrow = await hyphens(documentOf([paragraph(SENTENCES.join(' '))], { align: 'left', indent: 330 }))
    expect(narrow.flat().filter((line) => line !== '').length).toBeGreaterThan(0)
  })

  test('follow the language of the text; where it has no patterns they stay whole', async () => {
    const german = 'Bundesverfassungsgerichtsentscheidungen Donaudampfschifffahrtsgesellschaft '.repeat(30)
    const kazakh = 'халықаралық ынтымақтастығымыздың мемлекетаралық '.repeat(40)
    expect(await countIn(german, 'de')).toBeGreaterThan(5)
    expect(await countIn(kazakh, 'kk')).toBe(0)
  })
})

test('Word parts words where lines are set out to both margins, and of these styles alone', async () => {
  const justified = await wordParts('justify')
  expect(justified('word/settings.xml')).toMatch(/<w:autoHyphenation.*<w:consecutiveHyphenLimit w:val="2"/su)
  const suppressed = new Map(
    justified('word/styles.xml')
      .split('<w:style ')
      .map((style) => [/w:styleId="([^"]*)"/u.exec(style)?.[1] ?? '', style.includes('<w:suppressAutoHyphens/>')]),
  )
  const wanted: [string, boolean][] = [
    ['BodyText', false],
    ['Heading1', true],
    ['Bibliography', true],
    ['TableText', true],
  ]
  for (const [style, is] of wanted) expect([style, suppressed.get(style)]).toEqual([style, is])
  expect((await wordParts('left'))('word/settings.xml')).not.toContain('autoHyphenation')
})

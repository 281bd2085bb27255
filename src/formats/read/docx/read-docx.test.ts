import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sampleDocx } from '#formats/write/fixtures/sample-files.ts'
import { readDocxFile } from './read-docx-file.ts'

const change = { id: 1, author: 'A. Reader', date: '2022-01-14T09:00:00Z' }
const RIVER = 'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round.'

const build = async (): Promise<Uint8Array> =>
  Packer.pack(
    new Document({
      title: 'A River Without a Bridge',
      creator: 'Jane Doe',
      footnotes: { 1: { children: [new Paragraph('Abishev, “The Pipeline Runs One Way.”')] } },
      comments: { children: [{ id: 0, author: 'B', date: new Date(0), children: [new Paragraph('A comment nobody reads')] }] },
      sections: [
        {
          children: [
            new Paragraph({ text: 'A River Without a Bridge', heading: HeadingLevel.TITLE }),
            new Paragraph('14 January 2022'),
            new Paragraph({ text: 'The bridge', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ children: [new TextRun(RIVER), new FootnoteReferenceRun(1)] }),
            new Paragraph({
              children: [
                new TextRun('The '),
                new TextRun({ text: 'Ledger', italics: true }),
                new TextRun(' called it '),
                new ExternalHyperlink({ link: 'https://ledger.example/1', children: [new TextRun('a scandal')] }),
                new InsertedTextRun({ text: ' in print', ...change }),
                new DeletedTextRun({ text: ' by word of mouth', ...change }),
                new CommentRangeStart(0),
                new TextRun(', and meant what it said.'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
              ],
            }),
            new Paragraph({ text: 'Keep the tariff.', bullet: { level: 0 } }),
            new Table({
              rows: [
                new TableRow({
                  children: [
                    new TableCell({ children: [new Paragraph('2019')] }),
                    new TableCell({ children: [new Paragraph('11.0')] }),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    }),
    'uint8array',
  )

const read = async (bytes: Uint8Array) => {
  const result = await readDocxFile({ name: 'report.docx', bytes })
  if (!result.ok) throw new Error(result.failure.message)
  const [article] = result.value.articles
  if (article === undefined) throw new Error('no article')
  return article
}

/** The document with one of its parts replaced. */
const withPart = async (path: string, replace: (xml: string) => string): Promise<Uint8Array> => {
  const parts = unzipSync(await build())
  return zipSync({ ...parts, [path]: strToU8(replace(strFromU8(parts[path] ?? new Uint8Array()))) })
}

const failureOf = async (bytes: Uint8Array) => {
  const result = await readDocxFile({ name: 'report.docx', bytes })
  expect(result.ok ? '' : result.failure.message).toContain('report.docx')
  return result.ok ? 'read' : result.failure.code
}

describe('the article of a Word document', () => {
  it('has its structure and its facts', async () => {
    const article = await read(await build())
    expect(article).toMatchObject({
      title: 'A River Without a Bridge',
      authors: ['Jane Doe'],
      date: '2022-01-14',
      language: 'en',
    })
    expect(article.origins?.title).toEqual({ from: 'visible', confidence: 0.97 })
    expect(article.origins?.authors).toEqual({ from: 'file', confidence: 0.55 })
    const kept = article.blocks.filter((block) => block.dropped === undefined)
    expect(kept.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'list-item', 'table-row', 'list-item'])
    expect(kept.at(-2)?.text).toBe('2019 | 11.0')
  })

  it('has the insertions of its editors, and neither their deletions nor their comments', async () => {
    const { blocks } = await read(await build())
    expect(blocks.map(({ text }) => text)).toContain('The Ledger called it a scandal in print, and meant what it said.')
    expect(blocks.flatMap(({ text, dropped }) => dropped ?? text).join()).not.toContain('nobody reads')
    const marks = blocks.find(({ text }) => text.startsWith('The Ledger'))?.marks ?? []
    expect(marks).toEqual([
      { kind: 'emphasis', start: 4, end: 10 },
      { kind: 'link', start: 21, end: 30, href: 'https://ledger.example/1' },
    ])
  })

  it('has its footnotes behind the text, attached to their references', async () => {
    const { blocks } = await read(await build())
    expect(blocks.findLast(({ dropped }) => dropped === undefined)).toMatchObject({
      kind: 'list-item',
      footnote: '1',
      text: 'Abishev, “The Pipeline Runs One Way.”',
    })
    expect(blocks.flatMap(({ marks = [] }) => marks).filter(({ kind }) => kind === 'footnote')).toMatchObject([{ label: '1' }])
  })

  it('has the numbers of fields and the text of formulas', async () => {
    const bytes = await withPart('word/document.xml', (xml) =>
      xml.replace(
        '<w:t xml:space="preserve">Ledger</w:t></w:r>',
        '<w:t>Ledger</w:t></w:r><w:fldSimple w:instr="SEQ"><w:r><w:t> 7</w:t></w:r></w:fldSimple><m:oMath><m:r><m:t> x</m:t></m:r></m:oMath>',
      ),
    )
    expect((await read(bytes)).blocks.map(({ text }) => text).join()).toContain('The Ledger 7 x called it')
  })

  it('is the text of a brief that was exported and comes back', async () => {
    const article = await read((await sampleDocx()).bytes)
    expect(article.title).not.toBe('')
    expect(article.blocks.some(({ footnote }) => footnote !== undefined)).toBe(true)
  })
})

describe('a Word document that cannot be read', () => {
  it.each([
    ['xml-entities', (xml: string) => xml.replace('?>', '?><!DOCTYPE w [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>')],
    ['too-deep', (xml: string) => xml.replace('<w:body>', `<w:body>${'<w:sdt><w:sdtContent>'.repeat(10_000)}`)],
    ['damaged-file', () => '<nothing/>'],
    [
      'no-text',
      () =>
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
    ],
  ])('fails with %s', async (code, replace) => {
    expect(await failureOf(await withPart('word/document.xml', replace))).toBe(code)
  })

  it('fails where it is cut off, where the text is missing, and where it unpacks to far more than it holds', async () => {
    const whole = await build()
    expect(await failureOf(whole.slice(0, whole.length / 2))).toBe('damaged-file')
    expect(await failureOf(zipSync({ 'word/styles.xml': strToU8('<a/>') }))).toBe('damaged-file')
    expect(await failureOf(zipSync({ 'word/document.xml': new Uint8Array(60_000_000).fill(0x20) }))).toBe('archive-bomb')
  })
})

const readTracked = async (
  ...children: (TextRun | InsertedTextRun | DeletedTextRun)[]
): Promise<{ text: string; warnings: string[] }> => {
  const bytes = await Packer.pack(
    new Document({ sections: [{ children: [new Paragraph({ children }), new Paragraph(RIVER)] }] }),
    'nodebuffer',
  )
  const parsed = await readDocxFile({ name: 'draft.docx', bytes })
  if (!parsed.ok) throw new Error(parsed.failure.message)
  return { text: parsed.value.articles[0]?.blocks[0]?.text ?? '', warnings: parsed.value.warnings }
}

describe('a document with tracked changes', () => {
  it('is read as if they were accepted, and says so', async () => {
    const { text, warnings } = await readTracked(
      new TextRun('The bridge will be closed until '),
      new DeletedTextRun({ text: '2022', ...change }),
      new InsertedTextRun({ text: '2023', ...change }),
      new TextRun(', the ministry said in a statement on the repairs.'),
    )
    expect(text).toBe('The bridge will be closed until 2023, the ministry said in a statement on the repairs.')
    expect(warnings).toEqual([expect.stringContaining('draft.docx holds tracked changes')])
  })

  it('is not what one without them is', async () => {
    expect(
      (await readTracked(new TextRun('The bridge will be closed until 2023, the ministry said in a statement.'))).warnings,
    ).toEqual([])
  })
})

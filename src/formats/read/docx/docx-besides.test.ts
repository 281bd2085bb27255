import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readDocxFile } from './read-docx-file.ts'

const RIVER = 'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round.'

it('comments and running heads of a Word document are dropped blocks, none is text', async () => {
  const document = new Document({
    comments: { children: [{ id: 0, author: 'J. Roe', date: new Date(0), children: [new Paragraph('Ask the ministry.')] }] },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Institute of Rivers')] }) },
        footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun('Draft of 14 March')] })] }) },
        children: [new Paragraph('A River Without a Bridge'), new Paragraph(RIVER), new Paragraph(`${RIVER} Twice.`)],
      },
    ],
  })
  const read = await readDocxFile({ name: 'a.docx', bytes: await Packer.pack(document, 'nodebuffer') })
  const blocks = read.ok ? (read.value.articles[0]?.blocks ?? []) : []
  expect(blocks.flatMap(({ dropped, text }) => (dropped === undefined ? [] : [[dropped, text]]))).toEqual(
    expect.arrayContaining([
      ['running-head', 'Institute of Rivers'],
      ['running-head', 'Draft of 14 March'],
      ['margin-comment', 'J. Roe: Ask the ministry.'],
    ]),
  )
  expect(blocks.filter(({ dropped }) => dropped === undefined).map(({ text }) => text)).toEqual([RIVER, `${RIVER} Twice.`])
})

const text = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`

it('words drawn as a picture in the text are a dropped block', async () => {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
  const art = '<w:p><w:r><w:pict><v:shape><v:textpath style="x" string="Draft &amp; proof"/></v:shape></w:pict></w:r></w:p>'
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${text('A River Without a Bridge')}${art}${text(RIVER)}</w:body></w:document>`
  const bytes = zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(document),
  })
  const read = await readDocxFile({ name: 'a.docx', bytes })
  const blocks = read.ok ? (read.value.articles[0]?.blocks ?? []) : expect.fail(read.failure.message)
  expect(blocks.flatMap(({ dropped, text: words }) => (dropped === undefined ? [] : [[dropped, words]]))).toContainEqual([
    'drawing',
    'Draft & proof',
  ])
})

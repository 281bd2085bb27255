import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx'
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

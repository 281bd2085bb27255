import { describe, expect, it } from 'vitest'
import { keptBlocks } from '#core/article.ts'
import { drawnPdf } from './fixtures/small-pdf.ts'
import { describedMarks } from './described-marks.ts'
import { readPdfFile } from './read-pdf-file.ts'

const draw = (text: string, y: number, x = 72, size = 11): string => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`
const TEXT =
  draw('A River Without a Bridge', 760, 72, 20) +
  draw('The bridge across the river was closed for repairs last winter, and the lorries', 720) +
  draw('have taken the long way round ever since.', 706)

const figure = (description: string): string => `/Figure <</Alt ${description}>> BDC 0.8 g 70 500 200 100 re f EMC\n`
const layer = (name: string, words: string, y: number): string => `/OC /${name} BDC ${draw(words, y)}EMC\n`

async function blocksOf(bytes: Uint8Array): Promise<{ text: string[]; dropped: string[] }> {
  const read = await readPdfFile({ name: 'a.pdf', bytes })
  const blocks = read.ok ? (read.value.articles[0]?.blocks ?? []) : expect.fail(read.failure.message)
  return {
    text: keptBlocks(blocks).map(({ text }) => text),
    dropped: blocks.flatMap(({ dropped, text }) => (dropped === undefined ? [] : [`${dropped}: ${text}`])),
  }
}
const PARAGRAPH =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.'

describe('what a page of a PDF holds beside its text', () => {
  it.each([
    [
      'a comment',
      '/Subtype/Text/Rect[500 700 520 720]/Contents(Ask the ministry)/T(J. Roe)',
      'margin-comment: J. Roe: Ask the ministry',
    ],
    [
      'words typed on the page',
      '/Subtype/FreeText/Rect[300 500 500 520]/Contents(Berth nine is let)',
      'margin-comment: Berth nine is let',
    ],
    [
      'a remark on a mark',
      '/Subtype/Highlight/Rect[72 710 300 730]/QuadPoints[72 730 300 730 72 710 300 710]/Contents(For the brief)',
      'margin-comment: For the brief',
    ],
    ['a stamp', '/Subtype/Stamp/Rect[300 600 400 640]/Contents(Received 4 May)', 'margin-comment: Received 4 May'],
    ['a field', '/Subtype/Widget/FT/Tx/T(owner)/V(Lake Harbour)/Rect[72 600 300 620]', 'control: Lake Harbour'],
    ['a choice', '/Subtype/Widget/FT/Ch/T(port)/V(Timber)/Opt[(Timber)(Coal)]/Rect[72 500 200 520]', 'control: Timber · Coal'],
  ])('is kept as dropped: %s', async (_, annotation, block) => {
    const bytes = drawnPdf(TEXT, { page: '/Annots[6 0 R]', more: [`<</Type/Annot${annotation}>>`] })
    expect(await blocksOf(bytes)).toEqual({ text: [PARAGRAPH], dropped: [block] })
  })

  it('what it says of pictures where it draws them is kept as dropped, once', async () => {
    const bytes = drawnPdf(
      TEXT +
        figure('(Map \\(1:500\\) of two piers)') +
        figure('<FEFF041C043E0441044204200438>') +
        figure('<FEFF041C043E0441044204200438>'),
    )
    expect(await blocksOf(bytes)).toEqual({
      text: [PARAGRAPH],
      dropped: ['picture-text: Map (1:500) of two piers', 'picture-text: МостРи'],
    })
    expect(describedMarks(bytes, new Set(['МостРи']))).toHaveLength(1)
  })

  it('words beyond the edge of the page, and too small for a reader, are kept as dropped', async () => {
    const beyond = `${draw('Words below the edge', -40)}${draw('Words in the margin that was cut off', 20)}${draw('Tiny words', 300, 72, 1)}`
    const { text, dropped } = await blocksOf(drawnPdf(TEXT + beyond, { page: '/CropBox[0 60 595 842]' }))
    expect(text).toEqual([PARAGRAPH])
    for (const words of ['Words below the edge', 'Words in the margin that was cut off', 'Tiny words'])
      expect(dropped.join('\n')).toContain(words)
    expect(dropped.every((block) => block.startsWith('off-page: '))).toBe(true)
  })

  it('a layer that is switched off is no text, one that is on is', async () => {
    const bytes = drawnPdf(`${TEXT}${layer('P1', 'The buyer is a bank.', 660)}${layer('P2', 'The seller is a town.', 600)}`, {
      resources: '/Properties<</P1 6 0 R/P2 7 0 R>>',
      catalog: '/OCProperties<</OCGs[6 0 R 7 0 R]/D<</OFF[6 0 R]/ON[7 0 R]>>>>',
      more: ['<</Type/OCG/Name(Buyer)>>', '<</Type/OCG/Name(Seller)>>'],
    })
    expect(await blocksOf(bytes)).toEqual({
      text: [PARAGRAPH, 'The seller is a town.'],
      dropped: ['hidden: The buyer is a bank.'],
    })
  })

  it('files inside it are named, and pictures described', async () => {
    const bytes = drawnPdf(`/P <</MCID 0>> BDC ${TEXT}EMC /Figure <</MCID 1>> BDC 200 300 100 100 re f EMC`, {
      page: '/StructParents 0',
      catalog: '/MarkInfo<</Marked true>>/StructTreeRoot 8 0 R/Names<</EmbeddedFiles<</Names[(minutes.txt)6 0 R]>>>>',
      more: [
        '<</Type/Filespec/F(minutes.txt)/UF(minutes.txt)/Desc(Minutes of the board)/EF<</F 7 0 R>>>>',
        '<</Type/EmbeddedFile/Length 4>>stream\nvote\nendstream',
        '<</Type/StructTreeRoot/K 9 0 R/ParentTree 12 0 R>>',
        '<</Type/StructElem/S/Document/P 8 0 R/K[10 0 R 11 0 R]>>',
        '<</Type/StructElem/S/P/P 9 0 R/Pg 3 0 R/K 0>>',
        '<</Type/StructElem/S/Figure/P 9 0 R/Pg 3 0 R/K 1/Alt(The third berth in March)>>',
        '<</Nums[0 [10 0 R 11 0 R]]>>',
      ],
    })
    expect(await blocksOf(bytes)).toEqual({
      text: [PARAGRAPH],
      dropped: ['picture-text: The third berth in March', 'attached-file: minutes.txt: Minutes of the board'],
    })
  })
})

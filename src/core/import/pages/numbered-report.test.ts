import { expect, it } from 'vitest'
import { full, lines, page, paragraph, piece, RIVER, ROAD } from './fixtures/typeset.ts'
import type { Page } from './page.ts'
import { pageBlocks } from './page-blocks.ts'

const told = (...pages: Page[]): string[] =>
  pageBlocks(pages).blocks.map(({ kind, text, dropped }) => `${dropped ?? kind}: ${text}`)
const kept = (...pages: Page[]): string[] =>
  pageBlocks(pages).blocks.flatMap(({ kind, text, dropped }) => (dropped === undefined ? [`${kind}: ${text}`] : []))

const point = (letter: string, y: number, texts: readonly string[]) => [
  piece(letter, y, { x: 90 }),
  ...lines(texts, y, { x: 120 }),
]

it('points with their letters in a column of their own are points and no table', () => {
  const points = [
    ...point('(a)', 150, ['Sixty-two stations send data every day and', '2018 was the last year without;']),
    ...point('(b)', 176, ['Forty-one stations are visited once a week;']),
    ...point('(c)', 190, ['The others have been closed, most of them', 'because nobody looks after them.']),
  ]
  const survey = [full(piece('3. The secretariat presented its survey, which found', 120), 520), piece('that:', 132)]
  expect(kept(page('1', [...paragraph(RIVER, 60), ...survey, ...points, ...paragraph(ROAD, 240)])).slice(1, 5)).toEqual([
    'list-item: 3. The secretariat presented its survey, which found that:',
    'list-item: (a) Sixty-two stations send data every day and 2018 was the last year without;',
    'list-item: (b) Forty-one stations are visited once a week;',
    'list-item: (c) The others have been closed, most of them because nobody looks after them.',
  ])
})

it('the symbol of a document is its running head, whatever type its first page has it in, and so is the job number at the end', () => {
  const first = page('1', [
    piece('Commission', 60, { size: 14 }),
    piece('RC/WG.3/2021/8', 60, { x: 400, size: 14 }),
    ...paragraph(RIVER, 200),
    ...paragraph(ROAD, 260),
    piece('GE.21-00001 (E)', 500, { size: 8 }),
    piece('150322', 500, { x: 400, size: 8 }),
  ])
  const second = page('2', [
    piece('RC/WG.3/2021/8', 50, { bold: true }),
    ...paragraph(RIVER, 100),
    ...paragraph(ROAD, 160),
    piece('2', 300, { size: 8 }),
    piece('GE.21-00001', 300, { x: 100, size: 8 }),
  ])
  expect(told(first, second).filter((each) => each.startsWith('running-head'))).toEqual([
    'running-head: GE.21-00001 (E) 150322',
    'running-head: RC/WG.3/2021/8',
    'running-head: 2 GE.21-00001',
  ])
})

it('a paragraph that breaks off in the middle of a line goes on with the next page', () => {
  const [one = '', two = ''] = RIVER
  const first = page('1', [...paragraph(ROAD, 100), full(piece(one, 160), 520), piece('and the earlier sum had been', 172)])
  const second = page('2', [...lines(['disputed by two of the delegations.'], 100), ...paragraph([two, ...ROAD], 160)])
  expect(kept(first, second)).toContain(`paragraph: ${one} and the earlier sum had been disputed by two of the delegations.`)
})

it('a line that ends in a hyphen ends no paragraph, however short it is', () => {
  const narrow = page('1', [
    ...lines(
      ['The state-', 'owned operator said that the north-', 'south line would be rebuilt before the next winter begins.'],
      100,
    ),
    ...paragraph(ROAD, 200),
  ])
  expect(kept(narrow)[0]).toBe(
    'paragraph: The state-owned operator said that the north-south line would be rebuilt before the next winter begins.',
  )
})

it('a sentence that is set large between the paragraphs it stands in is left out as that, a heading that the text repeats is not', () => {
  const quote = piece('“Nobody in the valley expected the work”', 150, { size: 14 })
  const heading = piece('The second winter has begun', 270, { size: 14 })
  const read = told(page('1', [...paragraph(RIVER, 100), quote, ...paragraph(ROAD, 200), heading, ...paragraph(RIVER, 300)]))
  expect(read).toContain('pull-quote: “Nobody in the valley expected the work”')
  expect(read).toContain('heading: The second winter has begun')
})

it('the number of a printing job and the number of the page are no text, whether alone or beside each other', () => {
  const first = page('1', [
    ...paragraph(RIVER, 60),
    piece('21-00017 (E)', 800, { size: 8 }),
    piece('1/2', 800, { size: 8, x: 500 }),
  ])
  const second = page('2', [...paragraph(ROAD, 60), piece('2/2', 800, { size: 8 }), piece('21-00017', 800, { size: 8, x: 480 })])
  expect(kept(first, second)).toHaveLength(2)
})

it('the half of a head that comes back tells the other half, which changes', () => {
  const first = page('1', [piece('River Review 14', 30, { size: 8 }), ...paragraph(RIVER, 160)])
  const second = page('2', [
    piece('River Review 14', 30, { size: 8 }),
    piece('Doe and Roe', 30, { size: 8, x: 450 }),
    ...paragraph(ROAD, 60),
  ])
  expect(kept(first, second)).toHaveLength(2)
})

it('a word with a number of two parts in the margins of two pages is the symbol of the document', () => {
  const first = page('1', [
    piece('Paper 4/77', 45, { size: 9, x: 470 }),
    piece('3 May 2021', 58, { size: 9, x: 470 }),
    ...paragraph(RIVER, 160),
  ])
  const second = page('2', [piece('Paper 4/77', 40, { size: 9 }), ...paragraph(ROAD, 75)])
  expect(kept(first, second).filter((block) => block.endsWith(': Paper 4/77'))).toEqual([])
})

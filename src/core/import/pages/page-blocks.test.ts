import { describe, expect, it } from 'vitest'
import { processorSeconds } from '#formats/read/fixtures/processor-seconds.ts'
import { full, lines, page, paragraph, piece, RIVER, ROAD } from './fixtures/typeset.ts'
import type { Page } from './page.ts'
import { pageBlocks } from './page-blocks.ts'

const OTHER = [
  'Lorries that used to cross in an hour now need two',
  'days, and what they carry costs a third more in every',
  'shop in the town.',
]
const text = (parts: readonly string[]): string => parts.join(' ')

const HEAD = piece('The Steppe Ledger', 40, { size: 8 })
const reference = (sign: string) => piece(sign, 120.5, { x: 155, size: 6 })
const note = (name: string) =>
  lines([`1 ${name}, “The Pipeline Runs One Way,” Inland`, 'Energy Bulletin, 19 May 2021.'], 760, { size: 8, leading: 9.5 })

const body = (sign: string, above: readonly string[] = RIVER) => [
  ...paragraph(above, 100),
  reference(sign),
  ...paragraph(ROAD, 160),
  ...paragraph(RIVER, 220),
]

function read(...pages: Page[]) {
  const { blocks, notes } = pageBlocks(pages)
  return {
    kept: blocks.filter((block) => block.dropped === undefined).map((block) => `${block.kind}: ${block.text}`),
    dropped: blocks.flatMap((block) => (block.dropped === undefined ? [] : [`${block.dropped}: ${block.text}`])),
    blocks,
    notes,
  }
}

const below = (first: string) => page('2', [...paragraph([first, 'and so on for a while.'], 100), ...paragraph(ROAD, 160)])

describe('paragraphs', () => {
  it('end where a gap or an indent begins another', () => {
    expect(read(page('1', [...paragraph(RIVER, 100), ...paragraph(ROAD, 160)])).kept).toEqual([
      `paragraph: ${text(RIVER)}`,
      `paragraph: ${text(ROAD)}`,
    ])
    const [first, ...rest] = ROAD
    const indented = [full(piece(first ?? '', 136, { x: 85 }), 520), ...paragraph(rest, 148)]
    expect(read(page('1', [...paragraph(RIVER, 100), ...indented])).kept).toEqual([
      `paragraph: ${text(RIVER)}`,
      `paragraph: ${text(ROAD)}`,
    ])
  })

  it('go on over the page, whose running head and number are left out', () => {
    const one = page('1', [HEAD, ...paragraph(RIVER, 100).slice(0, 2), piece('1', 810)])
    const two = page('2', [HEAD, piece('round ever since.', 100), ...paragraph(ROAD, 140), piece('2', 810)])
    const { kept, dropped, blocks } = read(one, two)
    expect(kept).toEqual([`paragraph: ${text(RIVER)}`, `paragraph: ${text(ROAD)}`])
    expect(dropped).toEqual(['running-head: The Steppe Ledger', 'page-number: 1'])
    expect(blocks.map((block) => block.page)).toEqual(['1', '1', '1', '2'])
  })

  it('go on over the page after a full line that ends a sentence, unless a number begins what follows', () => {
    const [one, two] = [RIVER.slice(0, 2), 'That is all that is known.']
    const threeLines = [...one, 'and they will do so for years to come, it was said.']
    const above = page(
      '1',
      threeLines.map((line, index) => full(piece(line, 100 + index * 12), 520)),
    )
    const joined = `${text(one)} and they will do so for years to come, it was said.`
    expect(read(above, below(two)).kept[0]).toBe(`paragraph: ${joined} ${two} and so on for a while.`)
    expect(read(above, below('2. That is all.')).kept[0]).toBe(`paragraph: ${joined}`)
  })

  it('begin after a large first letter', () => {
    const cap = piece('T', 124, { size: 36 })
    const beside = [
      piece('he bridge across the river was closed', 100, { x: 92 }),
      piece('last winter, and the lorries have taken', 112, { x: 92 }),
      piece('the long way round.', 124, { x: 92 }),
    ]
    expect(read(page('1', [cap, ...beside])).kept).toEqual([
      'paragraph: The bridge across the river was closed last winter, and the lorries have taken the long way round.',
    ])
  })
})

describe('columns', () => {
  const left = paragraph(
    ['The bridge across the river', 'was closed for repairs last', 'winter, and the lorries have', 'taken the long way round'],
    140,
    { right: 280 },
  ).map((line) => full(line, 280))
  const right = paragraph(
    ['ever since, which nobody in', 'the valley had expected when', 'the work began in the autumn', 'of the year before.'],
    140,
    { x: 300, right: 510 },
  )

  it('are read one after the other, below what stands across both', () => {
    const title = piece('A river without a bridge, and what it costs', 100, { size: 20, bold: true })
    expect(read(page('1', [title, ...left, ...right].toReversed())).kept).toEqual([
      'heading: A river without a bridge, and what it costs',
      'paragraph: The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since, which nobody in the valley had expected when the work began in the autumn of the year before.',
    ])
  })
})

describe('what is set apart', () => {
  it('is told by its type: headings by size and weight, with levels', () => {
    const { blocks } = read(
      page('1', [
        piece('Roads and rivers', 80, { size: 16 }),
        ...paragraph(RIVER, 110),
        piece('The road', 170, { bold: true }),
        ...paragraph(ROAD, 190),
        ...paragraph(RIVER, 260),
      ]),
    )
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []))).toEqual([
      '2 Roads and rivers',
      '3 The road',
    ])
  })

  it('is a quotation by its indent, a list by its bullets, a caption by its label', () => {
    const { kept } = read(
      page('1', [
        ...paragraph(RIVER, 100),
        ...paragraph(['We came here to buy a generation of quiet, and', 'that is what we paid for.'], 160, {
          x: 100,
          right: 480,
        }),
        ...paragraph(ROAD, 210),
        ...lines(['• Keep the tariff.', '• Publish the volumes.'], 260),
        piece('Figure 1. The bridge in winter.', 300, { size: 8 }),
        ...paragraph(RIVER, 330),
      ]),
    )
    expect(kept).toEqual([
      `paragraph: ${text(RIVER)}`,
      'quotation: We came here to buy a generation of quiet, and that is what we paid for.',
      `paragraph: ${text(ROAD)}`,
      'list-item: Keep the tariff.',
      'list-item: Publish the volumes.',
      'caption: Figure 1. The bridge in winter.',
      `paragraph: ${text(RIVER)}`,
    ])
  })

  it('is marked inside a paragraph: emphasis, strong type, links', () => {
    const line = [
      piece('The ', 100),
      piece('Ledger', 100, { x: 90, italic: true }),
      piece(' called it ', 100, { x: 120 }),
      piece('final', 100, { x: 170, bold: true }),
      piece(' in a report.', 100, { x: 195, href: 'https://ledger.example/report' }),
    ]
    const [block] = read(page('1', [...line, ...paragraph(ROAD, 140)])).blocks
    expect(block?.text).toBe('The Ledger called it final in a report.')
    expect(block?.marks?.map(({ kind, start, end }) => [kind, block.text.slice(start, end)])).toEqual([
      ['emphasis', 'Ledger'],
      ['strong', 'final'],
      ['link', 'in a report.'],
    ])
  })
})

describe('footnotes', () => {
  it('at the foot of the page are attached to the signs that call them, though each page counts anew', () => {
    const { kept, notes, blocks } = read(
      page('1', [...body('1'), ...note('Abishev')]),
      page('2', [...body('1', OTHER), ...note('Wolny')]),
    )
    expect(kept).toHaveLength(6)
    expect(notes.map(({ footnote, text: words, page: on }) => [footnote, words, on])).toEqual([
      ['1', 'Abishev, “The Pipeline Runs One Way,” Inland Energy Bulletin, 19 May 2021.', '1'],
      ['1-2', 'Wolny, “The Pipeline Runs One Way,” Inland Energy Bulletin, 19 May 2021.', '2'],
    ])
    const calls = blocks.flatMap((block) => block.marks ?? [])
    expect(calls.map(({ kind, label }) => [kind, label])).toEqual([
      ['footnote', '1'],
      ['footnote', '1-2'],
    ])
  })

  it('at the end of the document are attached to numbers in the text', () => {
    const ending = page('2', [piece('Notes', 90, { bold: true }), ...lines(['1. Abishev, 2021.', '2. Wolny, 2024.'], 110)])
    const { notes, blocks } = read(page('1', [...body('1'), piece('2', 180.5, { x: 165, size: 6 })]), ending)
    expect(notes.map(({ footnote, text: words }) => [footnote, words])).toEqual([
      ['1', 'Abishev, 2021.'],
      ['2', 'Wolny, 2024.'],
    ])
    expect(blocks.flatMap((block) => block.marks ?? []).map(({ label }) => label)).toEqual(['1', '2'])
  })

  it('are not made of powers and ordinals', () => {
    expect(read(page('1', body('2'))).blocks.flatMap((block) => block.marks ?? [])).toEqual([])
  })
})

it('a table of contents is left out', () => {
  const contents = ['Introduction ........ 3', 'The bridge .......... 7', 'The road ............ 12']
  expect(
    read(page('1', [piece('Contents', 80, { bold: true, size: 14 }), ...lines(contents, 110), ...paragraph(RIVER, 200)])).dropped,
  ).toEqual(['Contents', ...contents].map((line) => `contents: ${line}`))
})

it('a page full of pieces in no order costs bounded time', async () => {
  const scattered = Array.from({ length: 20_000 }, (_, index) => piece('x', (index * 7919) % 840, { x: (index * 104_729) % 590 }))
  expect(await processorSeconds(() => pageBlocks([page('1', scattered)]))).toBeLessThan(10)
})

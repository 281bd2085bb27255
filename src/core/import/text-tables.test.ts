import { expect, it, test } from 'vitest'
import { keptBlocks } from '#core/article.ts'
import { processorSeconds } from '#formats/read/fixtures/processor-seconds.ts'
import { readPlainText } from './plain-text.ts'
import { splitTables } from './text-tables.ts'

const LONG =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.'

const rowsOf = (text: string): string[] => splitTables(text).flatMap((part) => (part.kind === 'table' ? part.rows : []))

test.each([
  ['tabs', 'Year\tLorries\tFerries\n2020\t12\t3\n2021\t\t4'],
  ['bars', '| Year | Lorries | Ferries |\n|------|--------:|---------|\n| 2020 | 12 | 3 |\n| 2021 |  | 4 |'],
  ['bars without frame', 'Year | Lorries | Ferries\n2020 | 12 | 3\n2021 | | 4'],
])('rows divided by %s are a table', (_, table) => {
  expect(rowsOf(table)).toEqual(['Year | Lorries | Ferries', '2020 | 12 | 3', '2021 |  | 4'])
})

test('rows in columns of spaces are a table, figures set to the right too', () => {
  expect(
    rowsOf(
      'Country        Lorries   Ferries\n-------------------------------\nKazakhstan         120        3\nUzbekistan       1,450       14',
    ),
  ).toEqual(['Country | Lorries | Ferries', 'Kazakhstan | 120 | 3', 'Uzbekistan | 1,450 | 14'])
})

test.each([
  ['two rows', 'Year\tLorries\n2020\t12'],
  ['facts with labels', 'Title:\tA River\nAuthor:\tJane Doe\nDate:\t14 January 2022'],
  ['indented paragraphs', '\tOne line of text\n\tAnother line of text\n\tA third line of text'],
  [
    'justified lines',
    'the   old bridge across   the wide\nriver was   closed   for repairs in\nthe winter   and nobody   knows why',
  ],
  ['columns of prose', `${LONG.slice(0, 60)}     ${LONG.slice(0, 60)}\n`.repeat(4)],
])('%s are none', (_, text) => {
  expect(rowsOf(text)).toEqual([])
})

it('leaves the text around a table as it is', () => {
  const read = readPlainText('a.txt', `A River\n\n${LONG}\n\nYear\tLorries\n2020\t12\n2021\t13\n\n${LONG}`)
  expect(read.ok && keptBlocks(read.value.articles[0]?.blocks ?? []).map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', LONG],
    ['table-row', 'Year | Lorries'],
    ['table-row', '2020 | 12'],
    ['table-row', '2021 | 13'],
    ['paragraph', LONG],
  ])
})

it('takes time that grows with the length of the text', async () => {
  const seconds = await processorSeconds(() => {
    splitTables('a   b\n'.repeat(40_000))
    splitTables('a   b\naaaaaaaa       b\n'.repeat(20_000))
    splitTables('a\tb\na\tb\n\n'.repeat(20_000))
    splitTables(`${'|'.repeat(900)}\n`.repeat(500))
  })
  expect(seconds).toBeLessThan(5)
})

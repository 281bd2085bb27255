import { describe, expect, it } from 'vitest'
import { blockSentences, type Sentence, type TableBlock } from './brief.ts'
import { saysNothing, tablePoints } from './brief-table.ts'

const said = (id: string, text: string, excerpts: string[] = [], tag: Sentence['evidence']['tag'] = null): Sentence => ({
  id,
  text,
  evidence: { excerpts, tag },
})

const cellOf = (sentence: Sentence) => ({ id: `c${sentence.id}`, sentences: sentence.text === '' ? [] : [sentence] })

function table(rows: Sentence[][], heads: Partial<TableBlock> = {}): TableBlock {
  return {
    kind: 'table',
    id: 't',
    caption: '',
    headRow: true,
    headColumn: true,
    rows: rows.map((row, index) => ({ id: `r${index}`, cells: row.map(cellOf) })),
    ...heads,
  }
}

const ROWS = [
  [said('a', 'Power'), said('b', 'Since', [], 'common-knowledge')],
  [said('c', 'Russia'), said('d', '1991', ['1:1'])],
  [said('e', 'China', ['1:2']), said('f', '–')],
  [said('g', 'Turkey'), said('h', 'No treaty.')],
]

describe('the sentences of a table', () => {
  it('are what stands in its cells, row by row; names of columns and rows, and dashes, only where they rest on something', () => {
    expect(blockSentences(table(ROWS)).map(({ id }) => id)).toEqual(['b', 'd', 'e', 'h'])
    expect(blockSentences(table(ROWS, { headRow: false, headColumn: false })).map(({ id }) => id)).toEqual('abcdegh'.split(''))
  })

  it('make one point of each row below the head', () => {
    expect(tablePoints(table(ROWS)).map((point) => point.map(({ id }) => id).join(''))).toEqual(['cd', 'ef', 'gh'])
    expect(tablePoints(table([...ROWS, [said('i', ''), said('j', '')]], { headRow: false }))).toHaveLength(4)
  })
})

it('a table of empty cells says nothing, until it has a caption', () => {
  const empty = [[said('a', ''), said('b', '')]]
  expect(saysNothing(table(empty))).toBe(true)
  expect(saysNothing(table(empty, { caption: 'Exports' }))).toBe(false)
  expect(saysNothing(table(ROWS))).toBe(false)
})

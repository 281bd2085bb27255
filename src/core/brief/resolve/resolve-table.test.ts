import { describe, expect, it } from 'vitest'
import type { TableBlock } from '#core/brief.ts'
import { brief } from '../testing/brief-fixture.ts'
import { columnWidths } from './column-widths.ts'
import { resolveTable } from './resolve-table.ts'
import { tableNumbers } from './table-numbers.ts'

const cell = (id: string, text: string) => ({
  id,
  sentences: text === '' ? [] : [{ id: `s${id}`, text, evidence: { excerpts: [], tag: null } }],
})
const table = (id: string, rows: string[][], change: Partial<TableBlock> = {}): TableBlock => ({
  kind: 'table',
  id,
  caption: '',
  headRow: true,
  headColumn: false,
  rows: rows.map((cells, row) => ({
    id: `${id}r${row}`,
    cells: cells.map((text, column) => cell(`${id}${row}${column}`, text)),
  })),
  ...change,
})
const resolved = (block: TableBlock, language = 'en') => {
  const made = resolveTable(block, 3, language, (sentences) => sentences.map(({ text }) => ({ kind: 'text', text })))
  if (made.kind !== 'table') throw new Error('No table.')
  return made
}
const TWO = [
  ['a', 'b'],
  ['c', ''],
]

const label = (block: TableBlock, language: string) => JSON.stringify(resolved(block, language).caption).match(/"text":"[^"]*"/g)

describe('a printed table', () => {
  it('is called by its number in the language of the brief, with the caption behind it', () => {
    expect(label(table('t', TWO, { caption: 'Exports' }), 'en')).toEqual(['"text":"Table 3."', '"text":" Exports"'])
    expect(label(table('t', TWO), 'ru')).toEqual(['"text":"Таблица 3"'])
  })

  it('has its first row for a head, or none', () => {
    expect(resolved(table('t', TWO)).header).toHaveLength(2)
    expect(resolved(table('t', TWO)).rows).toHaveLength(1)
    expect(resolved(table('t', TWO, { headRow: false })).header).toEqual([])
    expect(resolved(table('t', TWO, { headRow: false })).rows).toHaveLength(2)
  })

  it('is counted through the brief; one in which nothing stands is not printed and has no number', () => {
    const of = brief({ one: [table('t', TWO), table('empty', [['', '']])], two: [table('u', [['x']])] })
    expect([...tableNumbers(of, null)]).toEqual([
      ['t', 1],
      ['u', 2],
    ])
  })
})

const shares = (...rows: string[][]): number[] => {
  const widths = columnWidths(rows)
  const all = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => Math.round((width / all) * 100))
}

describe('the widths of columns', () => {
  it('go by what stands in them: more for more text, never less than the longest word', () => {
    const [year = 0, text = 0] = shares(
      ['Year', 'What happened'],
      ['1991', 'A long account of what happened in the year. '.repeat(4)],
    )
    expect(year).toBeLessThan(12)
    expect(text).toBeGreaterThan(85)
    const [word = 0] = shares(['Counterintelligence', 'x '.repeat(400)])
    expect(word).toBeGreaterThanOrEqual(20)
    expect(shares(['a', 'b'], ['c', 'd'])).toEqual([50, 50])
  })

  it('a word of any length leaves room for the others, and Chinese breaks anywhere', () => {
    const [long = 0, short = 0] = shares(['x'.repeat(5000), 'word'])
    expect(short).toBeGreaterThan(5)
    expect(long).toBeLessThan(95)
    const [chinese = 0, latin = 0] = shares(['新疆的'.repeat(60), 'Counterintelligence '.repeat(8)])
    expect(Math.abs(chinese - latin)).toBeLessThan(40)
  })
})

import { expect, test } from 'vitest'
import { BriefContent } from '#core/brief.ts'
import { tableSentences } from '#core/brief-table.ts'
import { addFigure } from './add-figure.ts'

const content = BriefContent.parse({
  title: 'A',
  authors: [],
  date: '2026-11-29',
  language: 'en',
  marking: '',
  themes: [],
  sections: [
    { id: 'one', slot: 'one', title: 'One', theme: null, blocks: [{ kind: 'heading', id: 'r3n1', text: 'Before' }] },
    { id: 'two', slot: 'two', title: 'Two', theme: null, blocks: [] },
  ],
})
const figure = { image: 'a'.repeat(64), caption: 'Themes', source: 'Own count', alternative: 'Squares' }
const table = [
  ['Theme', 'May'],
  ['Gas', '7'],
  ['Coal', ''],
]

test('a figure stands behind what was written, its table below, every id once and every count its author’s own', () => {
  const added = addFigure(content, 'one', { figure, table }, 3)
  const sections = BriefContent.parse(added).sections
  const [first, second] = sections
  expect(second).toEqual(content.sections[1])
  expect(first?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'figure', 'table'])
  const [, , made] = first?.blocks ?? []
  if (made?.kind !== 'table') throw new Error('There is no table.')
  expect(tableSentences(made).map(({ text, evidence }) => [text, evidence.tag])).toEqual([['7', 'judgement']])
  const ids = JSON.stringify(sections).match(/"id":"r3n\d+"/g) ?? []
  expect(new Set(ids).size).toBe(ids.length)
})

test('without a table it stands alone', () => {
  const { sections } = addFigure(content, 'two', { figure, table: [] }, 3)
  expect(sections[1]?.blocks.map(({ kind }) => kind)).toEqual(['figure'])
})

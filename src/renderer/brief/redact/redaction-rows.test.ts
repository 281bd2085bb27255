import { expect, test } from 'vitest'
import type { ExcerptView } from '#contract/views.ts'
import { brief, evidence, paragraph, sentence } from '#core/brief/testing/brief-fixture.ts'
import { askedToRedact, foundRows, redactionOf, redactionRows } from './redaction-rows.ts'

const view = (id: string, title: string): ExcerptView => {
  const entry = evidence({ [id]: 'The quoted words.' })[id]
  if (entry === undefined) throw new Error('The fixture has it.')
  return { ...entry.excerpt, title, authors: [], publication: 'The Steppe', date: null }
}

const ROWS = redactionRows(brief({ one: [paragraph(sentence('Gas *flows*.', ['3:1'], null), sentence('Élan is left.'))] }), [
  view('3:1', 'Pipes'),
  view('3:2', 'Pipes'),
  view('4:1', ''),
  null,
])

test('each source is there once, then each sentence as it is read', () => {
  expect(ROWS.map(({ id, kind, text }) => [id, kind, text])).toEqual([
    ['3', 'source', 'Pipes'],
    ['4', 'source', expect.stringContaining('The quoted words')],
    ['Gas *flows*.', 'passage', 'Gas flows.'],
    ['Élan is left.', 'passage', 'Élan is left.'],
  ])
})

test('words are found in any case, and what is chosen stays in sight', () => {
  expect(foundRows(ROWS, 'elan LEFT', new Set(['3'])).map(({ id }) => id)).toEqual(['3', 'Élan is left.'])
  expect(foundRows(ROWS, '', new Set())).toHaveLength(4)
})

test('an export is asked for what the brief still has, and for each line that names somebody', () => {
  expect(askedToRedact({ rows: new Set(['3', 'gone']), names: 'Jane Doe\n\n  Doe ' }, ROWS)).toEqual([
    '3',
    'name:Jane Doe',
    'name:Doe',
  ])
})

test('what was left out is chosen again as it was', () => {
  const asked = ['3', 's1', 'name:Jane Doe', 'name:Dana Serik']
  const again = redactionOf(asked)
  expect(again).toEqual({ rows: new Set(['3', 's1']), names: 'Jane Doe\nDana Serik' })
  expect(redactionOf(askedToRedact(again, ROWS)).names).toBe(again.names)
})

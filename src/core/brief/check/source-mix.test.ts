import { expect, test } from 'vitest'
import { brief, evidence, paragraph, sentence } from '../testing/brief-fixture.ts'
import { sourceMix } from './source-mix.ts'
import { traceBrief } from './trace.ts'

test('what a source carries is its share of the sentences that rest on one, and not of all', () => {
  const facts = { '1:1': { publication: 'Ledger' }, '2:1': { publication: 'Courier' } }
  const known = evidence({ '1:1': 'Gas flows east.', '2:1': 'Oil flows west.' }, facts)
  const own = ['One', 'Two'].map((word) => sentence(`${word} is our own.`, []))
  const content = brief({ issue: [paragraph(sentence('Gas flows.', ['1:1']), sentence('Oil does.', ['2:1']), ...own)] })
  const mix = sourceMix(traceBrief(content, known), known)
  expect(mix).toMatchObject({ cited: 2, count: 2, topShare: 0.5 })
  expect(mix.publications.map(({ share }) => share)).toEqual([0.5, 0.5])
})

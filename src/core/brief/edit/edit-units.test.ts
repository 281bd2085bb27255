import { expect, test } from 'vitest'
import { brief, paragraph, sentence } from '../testing/brief-fixture.ts'
import { matrixOf } from '../testing/matrix-fixture.ts'
import { findUnit } from './edit-units.ts'

test('a line of evidence in a matrix is edited by its name, as a paragraph is', () => {
  const content = brief({ issue: [paragraph(sentence('Gas flows.')), matrixOf(['One', 'Two'], [['It rained.', 'C I']])] })
  const texts = (id: string): string[] | undefined => findUnit(content, id)?.sentences.map(({ text }) => text)
  expect([texts('p Gas flows.'), texts('m.0'), texts('m.7')]).toEqual([['Gas flows.'], ['It rained.'], undefined])
})

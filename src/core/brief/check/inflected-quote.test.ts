import { expect, test } from 'vitest'
import { standsInflected } from './inflected-quote.ts'

const PASSAGE = 'Депутат назвала это «дипломатией молчания», а директор компании «Северуголь» — «бегством».'

test.each(['дипломатию молчания', 'дипломатия молчания', 'бегство', 'Северугля'])(
  '«%s» stands there in another case',
  (quoted) => {
    expect(standsInflected(quoted, PASSAGE)).toBe(true)
  },
)

test.each([
  // Another word, another order, more words than an expression has, and another language.
  'дипломатию крика',
  'молчания дипломатией',
  'это дипломатию молчания директор',
  'diplomacy',
  'не бегство',
])('“%s” does not', (quoted) => {
  expect(standsInflected(quoted, PASSAGE)).toBe(false)
})

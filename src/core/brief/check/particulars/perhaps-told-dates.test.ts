import { expect, test } from 'vitest'
import { blamed } from '../testing/trial.ts'

const on = (quote: string) => [{ quote, date: '2025-02-11', publication: 'The Courier' }]

test.each([
  ['It won its case in 2018.', 'It lost its licence in 2012 and won in arbitration six years later.'],
  ['Cars enter duty-free until 2026.', 'The waiver, which was to expire on 1 January 2025, has been prolonged by one year.'],
])('a year that the passage tells from another is to be read, and not blamed: %s', (text, quote) => {
  expect(blamed({ text, on: on(quote) })).toEqual([])
})

test.each([
  ['It won its case in 2019.', 'It lost its licence in 2012 and won in arbitration six years later.'],
  ['In 2023 the minister resigned.', 'The minister resigned in 2024, a year after his appointment.'],
  ['In 2023 it shipped 8.6 million tonnes.', 'It shipped 8.6 million tonnes in 2024, down 7 per cent from the year before.'],
])('another year is blamed, and one to which another number of the passage belongs: %s', (text, quote) => {
  expect(blamed({ text, on: on(quote) })).toContain('date-not-in-evidence')
})

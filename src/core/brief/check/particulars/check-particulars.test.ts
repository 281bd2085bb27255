import { expect, test } from 'vitest'
import { PARTICULARS } from '../testing/particulars.ts'
import { blamed } from '../testing/trial.ts'

const half = PARTICULARS[(process.env['HALF'] ?? 'open') as 'open' | 'held']
const found = (rule: string) => (trial: Parameters<typeof blamed>[0]) => expect(blamed(trial)).toContain(rule)
test.each(half.numbers)('number: $text', found('number-not-in-evidence'))
test.each(half.measures)('measure: $text', found('number-not-in-evidence'))
test.each(half.dates)('date: $text', found('date-not-in-evidence'))
test.each(half.names)('name: $text', found('name-not-in-evidence'))
test.each(half.tagged)('tagged: $text', found('number-not-in-evidence'))
test.each(half.true)('true: $text', (trial) => expect(blamed(trial)).toEqual([]))

import { expect, test } from 'vitest'
import { ATTRIBUTIONS } from '../testing/attributions.ts'
import { blamed } from '../testing/trial.ts'

const { open, held } = ATTRIBUTIONS
const all = { false: [...open.false, ...held.false], true: [...open.true, ...held.true] }

test.each(all.false)('words credited to somebody else are found: $text', (trial) => {
  expect(blamed(trial)).toContain('attribution')
})

test.each(all.true)('a true attribution passes: $text', (trial) => {
  expect(blamed(trial)).toEqual([])
})

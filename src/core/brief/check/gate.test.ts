import { expect, test } from 'vitest'
import { MIXED } from './testing/mixed-statements.ts'
import { blamed } from './testing/trial.ts'

test.each(MIXED.false)('is held back: $text', (trial) => {
  expect(blamed(trial)).not.toEqual([])
})

test.each(MIXED.true)('is let through: $text', (trial) => {
  expect(blamed(trial)).toEqual([])
})

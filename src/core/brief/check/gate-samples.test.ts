import { expect, test } from 'vitest'
import { ON_SAMPLES } from './testing/sample-statements.ts'
import { blamed } from './testing/trial.ts'

test.each(ON_SAMPLES.false)('is held back: $text', (trial) => {
  expect(blamed(trial)).not.toEqual([])
})

test.each(ON_SAMPLES.true)('is let through: $text', (trial) => {
  expect(blamed(trial)).toEqual([])
})

import { expect, test } from 'vitest'
import { ON_SAMPLES } from './testing/sample-statements.ts'
import { MORE_ON_SAMPLES, NOT_FOUND } from './testing/more-sample-statements.ts'
import { blamed } from './testing/trial.ts'

test.each(ON_SAMPLES.false)('is held back: $text', (trial) => {
  expect(blamed(trial)).not.toEqual([])
})

test.each(ON_SAMPLES.true)('is let through: $text', (trial) => {
  expect(blamed(trial)).toEqual([])
})

test.each(MORE_ON_SAMPLES.false)('is held back too: $text', (trial) => {
  expect(blamed(trial)).not.toEqual([])
})

test.each(MORE_ON_SAMPLES.true)('is let through too: $text', (trial) => {
  expect(blamed(trial)).toEqual([])
})

test.each(NOT_FOUND)('is false and not found yet: $text', (trial) => {
  expect(blamed(trial)).toEqual([])
})

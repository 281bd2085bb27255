import { expect, test } from 'vitest'
import { FIFTH } from './testing/fifth-statements.ts'
import { FOURTH } from './testing/fourth-statements.ts'
import { SIXTH } from './testing/sixth-statements.ts'
import { THIRD } from './testing/third-statements.ts'
import { blamed } from './testing/trial.ts'

const SETS = [THIRD, FOURTH, FIFTH, SIXTH]

test.each(SETS.flatMap((set) => set.false))('is held back: $text', (trial) => {
  expect(blamed(trial)).not.toEqual([])
})

test.each(SETS.flatMap((set) => set.true))('is let through: $text', (trial) => {
  expect(blamed(trial)).toEqual([])
})

test.each(SETS.flatMap(({ notFound }) => notFound))('is false and not found yet: $text', (trial) => {
  expect(blamed(trial)).toEqual([])
})

test.each(SETS.flatMap(({ heldBack }) => heldBack))('is true and held back all the same: $text', (trial) => {
  expect(blamed(trial)).not.toEqual([])
})

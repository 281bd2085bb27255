import { expect, test } from 'vitest'
import { blamed, type Trial } from '../testing/trial.ts'

const AGE = 'The trader was held for forty days.'
const says = (text: string, after: string): Trial => ({ text, on: [{ quote: AGE, after }] })

test.each([
  ['A trader of 46 was held for forty days.', 'She is 46 years old.'],
  ['A trader of 46, was held for forty days.', 'A trader of 46, she remembers it on 12 March.'],
])('an age that stands beside the excerpt as one passes: %s', (text, after) => {
  expect(blamed(says(text.replace('46 was', '46, was'), after))).toEqual([])
})

test.each([
  ['The trader was held with a total of 12.', 'It began on 12 March.'],
  ['The trader was held with a fleet of 12 ships for forty days.', 'Her son is aged 12.'],
  ['The trader, aged 12, was held for forty days.', 'It began on 12 March.'],
])('another number after “of”, or one that is no age beside it, does not: %s', (text, after) => {
  expect(blamed(says(text, after))).toContain('number-not-in-evidence')
})

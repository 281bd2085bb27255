import { expect, test } from 'vitest'
import { blamed } from '../testing/trial.ts'

const number = (text: string, quote: string): string[] =>
  blamed({ text, on: [{ quote }] }).filter((rule) => /number|date/u.test(rule))

test.each([
  ['The line is planned at about 402 miles.', 'They signed for a 647-kilometre line.'],
  ['The field covers 2,471 acres.', 'The field covers 1,000 hectares.'],
  [
    'Of the loan, signed in spring, about 104 million euros have come.',
    'The loan of 1.3 billion euros has been drawn down by 8 percent.',
  ],
  ['Losses came down from 13.3 per cent to 11.9 per cent.', 'Losses stood at 11.9 per cent, 1.4 percentage points lower.'],
  ['He raised 1.2 billion Hong Kong dollars.', 'He raised HK$1.2 billion.'],
  ['It was once due in July 2025.', 'It will start in September 2026, fourteen months later than planned.'],
  [
    'Imports came to 554 million kilowatt-hours.',
    'The gap was met by imports from Kazakhstan (311m kWh), Uzbekistan (127m kWh) and Turkmenistan (116m kWh).',
  ],
  ['The trip became five days shorter within a year.', 'The trip took 18 days, against 23 days a year earlier.'],
])('a number that follows from the passage is let through: %s', (text, quote) => {
  expect(number(text, quote)).toEqual([])
})

test.each([
  ['The line is planned at about 302 miles.', 'They signed for a 647-kilometre line.'],
  ['He raised 1.2 billion dollars.', 'He raised HK$1.2 billion.'],
  ['It was once due in July 2024.', 'It will start in September 2026, fourteen months later than planned.'],
  [
    'Imports came to 438 million kilowatt-hours.',
    'The gap was met by imports from Kazakhstan (311m kWh), Uzbekistan (127m kWh) and Turkmenistan (116m kWh).',
  ],
  [
    'Losses were reduced by 1.4 per cent, to 11.9 per cent.',
    'Losses stood at 11.9 per cent, 1.4 percentage points lower; imports were 116m and 127m.',
  ],
])('another is held back: %s', (text, quote) => {
  expect(number(text, quote)).not.toEqual([])
})

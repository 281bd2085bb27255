import { expect, test } from 'vitest'
import { describeLine } from './features.ts'
import { isStandfirst } from './standfirst.ts'

const HEADLINE = 'Why the valley waits for its bridge'
const SUMMARY = 'A closed bridge has cost the valley two winters, and nobody says when it will open.'
const BYLINE = 'By Ann Other'
const TEXT =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.'
const said = (texts: readonly string[], index: number, titleAt: number): boolean =>
  isStandfirst(
    texts.map((text) => describeLine({ kind: null, text })),
    index,
    titleAt,
    false,
  )

test('what stands between the title and the byline is the standfirst', () => {
  expect(said([HEADLINE, SUMMARY, BYLINE, TEXT], 1, 0)).toBe(true)
  expect(said([SUMMARY, BYLINE, TEXT], 0, -1)).toBe(true)
})

test('what stands above the title is not, nor what is cut off, nor the text itself', () => {
  expect(said([SUMMARY, BYLINE, HEADLINE, TEXT], 0, 2)).toBe(false)
  expect(said([HEADLINE, `${SUMMARY.slice(0, -1)}...`, BYLINE, TEXT], 1, 0)).toBe(false)
  expect(said([HEADLINE, TEXT, TEXT], 1, 0)).toBe(false)
})

import { expect, test } from 'vitest'
import { splitAtMatches } from './split-at-matches.ts'

test('the parts give the text again, with only the matches marked', () => {
  const parts = splitAtMatches('gas from Xinjiang', [
    [9, 17],
    [0, 3],
  ])
  expect(parts.map((part) => part.text).join('')).toBe('gas from Xinjiang')
  expect(parts.filter((part) => part.marked).map((part) => part.text)).toEqual(['gas', 'Xinjiang'])
})

test('overlapping matches and matches beyond the end are clipped', () => {
  const parts = splitAtMatches('abcdef', [
    [1, 3],
    [2, 99],
  ])
  expect(parts).toEqual([
    { start: 0, text: 'a', marked: false },
    { start: 1, text: 'bc', marked: true },
    { start: 3, text: 'def', marked: true },
  ])
})

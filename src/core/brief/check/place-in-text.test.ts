import { expect, test } from 'vitest'
import { placeInText } from './place-in-text.ts'

const TEXT = 'In 2019 the “list” grew – slowly – to 2,410 names, and it’s open.'

test.for([
  ['the “list” grew', 'the “list” grew'],
  ['The "list" grew - slowly', 'the “list” grew – slowly'],
  ['“slowly – to 2,410 names.”', 'slowly – to 2,410 names'],
  ["it's open.", 'it’s open.'],
] as const)('%s stands there in the source’s own letters', ([words, found]) => {
  const place = placeInText(words, TEXT)
  expect(place && TEXT.slice(place.start, place.end)).toBe(found)
})

test.for(['the list grew', 'is open', '410 names', 'to 2', 'lowly', '', '. '])('“%s” does not', (words) => {
  expect(placeInText(words, TEXT)).toBeNull()
})

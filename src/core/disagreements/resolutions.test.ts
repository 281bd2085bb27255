import { expect, test } from 'vitest'
import { nameOfSides, resolutionOf, type Resolution } from './resolutions.ts'

const side = (article: string, value: string) => ({ article, quote: `It says ${value}.`, value })
const [one, two, three, four] = [side('1', '5'), side('2', '6'), side('3', '7'), side('4', '8')]
const decided: Resolution = { key: 'k', what: 'gas', members: [one, two, three], side: 1, reason: 'newest' }

test('the same passages have one name, in whichever order they are found', () => {
  expect(nameOfSides([one, two])).toBe(nameOfSides([two, one, two]))
  expect(nameOfSides([one, two])).not.toBe(nameOfSides([one, three]))
})

test('what was decided holds for all of its passages and for some of them', () => {
  expect(resolutionOf([three, one, two], [decided])).toEqual({ resolution: decided, grown: false })
  expect(resolutionOf([three, two], [decided])).toEqual({ resolution: decided, grown: false })
})

test('a passage that was not known then opens it again, and another question was never decided', () => {
  expect(resolutionOf([one, two, four], [decided])).toEqual({ resolution: decided, grown: true })
  expect(resolutionOf([one, four], [decided])).toBeNull()
  expect(resolutionOf([{ ...one, quote: 'It says 9.' }, two], [decided])).toBeNull()
})

test('of two decisions the one that knows all passages counts', () => {
  const later: Resolution = { ...decided, key: 'l', members: [one, two, four], side: null }
  expect(resolutionOf([one, two, four], [decided, later])).toEqual({ resolution: later, grown: false })
})

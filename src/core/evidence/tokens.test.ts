import { expect, test } from 'vitest'
import { tokensOf } from './tokens.ts'

const opening = (text: string): string[] => tokensOf(text).flatMap(({ opens, folded }) => (opens ? [folded] : []))

test('a word opens a sentence after a mark or a new line, whatever white space follows', () => {
  expect(opening('One two.  Three (four) five\n \n six, seven:\teight – nine')).toEqual(['one', 'three', 'four', 'six', 'eight'])
})

test('a paragraph of Chinese without a single mark has all its pairs', () => {
  expect(tokensOf('中'.repeat(130_000))).toHaveLength(129_999)
})

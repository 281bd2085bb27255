import { describe, expect, it } from 'vitest'
import { quotedPassages } from '../testing/quoted-passages.ts'

describe('quotedSpans', () => {
  it.each([
    ['He called it “a trap” and "a price".', ['a trap', 'a price']],
    ['Он назвал это «ловушкой „для своих“ людей».', ['ловушкой „для своих“ людей']],
    ['Er nannte es „eine Falle“ und ging.', ['eine Falle']],
    ['他说：「没有人」。', ['没有人']],
    ['She wrote “they said “no” twice” and left.', ['they said “no” twice']],
    ['Nobody’s duty, in the ’90s, was quoted.', []],
  ])('reads %j', (text, expected) => {
    expect(quotedPassages(text)).toEqual(expected)
  })

  it('takes what a sentence holds of a quotation that begins or ends in another sentence', () => {
    expect(quotedPassages('The ledger wrote: “Not a station stopped.')).toEqual(['Not a station stopped.'])
    expect(quotedPassages('Traders noticed all the same.”')).toEqual(['Traders noticed all the same.'])
    expect(quotedPassages('Traders noticed all the same."')).toEqual(['Traders noticed all the same.'])
  })
})

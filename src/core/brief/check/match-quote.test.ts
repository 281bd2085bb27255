import { describe, expect, it } from 'vitest'
import { matchQuote } from './match-quote.ts'

const SOURCE =
  'Its troops came and left in a fortnight, yet the lesson was not lost on anyone in Beijing. Estimates range from 1.2 to 1.5 million; officials were unable to say more.'

describe('matchQuote', () => {
  it.each([
    ['Its troops came and left in a fortnight', 'EXACT'],
    ['the lesson was not lost on anyone in Beijing.', 'EXACT'],
    ['The lesson was not lost on anyone in Beijing,', 'NORMALISED'],
    ['from 1.2 to 1.5 million', 'EXACT'],
    ['Its troops came … yet the lesson was not lost', 'ELLIPSIS'],
    ['Its troops came […] was not lost on anyone in Beijing', 'ELLIPSIS'],
    ['[T]he lesson was not lost on anyone in [China’s capital]', 'ELLIPSIS'],
    ['[Russian] troops came and left', 'ELLIPSIS'],
  ])('finds %j as %s', (quoted, expected) => {
    expect(matchQuote(quoted, SOURCE)).toBe(expected)
  })

  it.each([
    ['a changed word', 'Its troops came and stayed in a fortnight'],
    ['part of a word', 'able to say more'],
    ['part of a number', '5 million'],
    ['a changed number', '1.8 million'],
    ['words in another order', 'not lost on anyone … Its troops came'],
    ['a bracket that stands for half a sentence', 'Its troops [never] lost on anyone in Beijing'],
    ['ellipses and nothing else', '[…]'],
    ['no words', ''],
  ])('refuses %s', (_, quoted) => {
    expect(matchQuote(quoted, SOURCE)).toBeNull()
  })

  it('takes kinds of marks, dashes, spaces and ligatures for the same', () => {
    expect(matchQuote('the “first­mile” office – a ﬁrst', 'the "firstmile"  office - a first')).toBe('NORMALISED')
  })

  it('finds words of a script that writes no spaces', () => {
    expect(matchQuote('新疆与中亚', '关于新疆与中亚的物流')).toBe('EXACT')
  })
})

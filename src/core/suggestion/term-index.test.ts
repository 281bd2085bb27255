import { describe, expect, it } from 'vitest'
import { buildTermIndex } from './term-index.ts'

function found(terms: string[], text: string): string[] {
  return buildTermIndex(terms)
    .find(text)
    .map(({ start, end }) => text.slice(start, end))
}

describe('buildTermIndex', () => {
  it('finds terms in any case and any script, as whole words only', () => {
    expect(found(['oil', 'газ', 'ұйғыр*'], 'OIL boils; Газета пишет: газ. Ұйғырлар')).toEqual(['OIL', 'газ', 'Ұйғырлар'])
  })

  it('takes a star for any ending, at the end of any word of a phrase', () => {
    expect(found(['pipeline*', 'природн* газ*'], 'Pipelines, a pipeline; природного газа')).toEqual([
      'Pipelines',
      'pipeline',
      'природного газа',
    ])
  })

  it('finds terms of scripts without spaces inside a run of letters', () => {
    expect(
      found(['新疆', 'ความมั่นคง', 'ລາວ', 'ថាមពល', 'ミャンマー'], 'ความมั่นคงของประเทศ ສປປລາວ និងថាមពល 在新疆的, ミャンマーで'),
    ).toEqual(['ความมั่นคง', 'ລາວ', 'ថាមពល', '新疆', 'ミャンマー'])
    // A word of letters with spaces may stand beside them, and within another it is none.
    expect(found(['oil'], 'ความoil, 新oil, oilของ, boil')).toHaveLength(3)
  })

  it('takes spaces and hyphens of any number for the space in a phrase, but no other mark', () => {
    expect(found(['oil price'], 'oil price, oil-price, oil  price, oil‑price; oil, price; oil — price')).toHaveLength(4)
  })

  it('finds the same with either apostrophe', () => {
    expect(found(["people's armed police"], "the People’s Armed Police and the People's Armed Police")).toHaveLength(2)
  })

  it('finds Chinese terms, which stand without spaces', () => {
    expect(found(['石油', '天然气'], '中国进口石油和天然气。')).toEqual(['石油', '天然气'])
  })

  it('reports a phrase and the words in it', () => {
    expect(found(['oil', 'oil price*', 'price*'], 'the oil prices')).toEqual(['oil', 'oil prices', 'prices'])
  })

  it('finds no term that has neither letter nor digit', () => {
    expect(found(['*', '--', ' '], 'a * b -- c')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { findDisagreement } from './disagreements.ts'

const found = (...texts: string[]): string[] | null => {
  const clash = findDisagreement(
    texts.map((text, index) => ({ text, source: String(index) })),
    ({ text }) => text,
    ({ source }) => source,
  )
  return clash && [clash.one.words, clash.other.words]
}

describe('findDisagreement', () => {
  it('finds two numbers for the same thing, as each source says it', () => {
    expect(found('It is home to 1.5 million ethnic Kazakhs.', 'Quiet among the 1.2 million ethnic Kazakhs in Xinjiang.')).toEqual(
      ['1.5 million ethnic Kazakhs', '1.2 million ethnic Kazakhs'],
    )
  })

  it.each([
    ['the same number in other digits', 'There are 1,200,000 ethnic Kazakhs.', 'There are 1.2 million ethnic Kazakhs.'],
    ['sums of money', 'It cost 27 billion dollars to build.', 'It cost 31 billion dollars to build.'],
    ['shares of different things', 'It mines 40 per cent of the uranium.', 'It sold 49 per cent of the mine.'],
    ['a part and its whole', 'It let 2,000 ethnic Kazakhs leave.', 'It is home to 1.2 million ethnic Kazakhs.'],
    ['times', 'It took 120 days longer.', 'It took 150 days longer.'],
    ['small numbers of things that may be others', 'Some 11 Chinese companies came.', 'Some 12 Chinese companies left.'],
  ])('is silent about %s', (_, one, other) => {
    expect(found(one, other)).toBeNull()
  })

  it('leaves “as many as” with its number', () => {
    const [one, other] = ['As many as 1.5 million ethnic Kazakhs live there.', 'There live 1.2 million ethnic Kazakhs.']
    expect(found(one, other)).toEqual(['as many as 1.5 million ethnic Kazakhs', '1.2 million ethnic Kazakhs'])
    expect(found('Там живут около 1,5 млн этнических казахов.', 'Там живут 1,2 млн этнических казахов.')).toEqual([
      'около 1,5 млн этнических казахов',
      '1,2 млн этнических казахов',
    ])
  })

  it('looks into every sentence of a passage', () => {
    expect(
      found('It is far away. It has 1.5 million ethnic Kazakhs.', 'It has 1.2 million ethnic Kazakhs. It is near.'),
    ).not.toBeNull()
  })

  it.each([
    ['at least', 'It has at least 1.2 million ethnic Kazakhs.', 'It has 1.5 million ethnic Kazakhs.'],
    ['fewer than', 'It has 1.2 million ethnic Kazakhs.', 'It has fewer than 1.5 million ethnic Kazakhs.'],
  ])('is silent where “%s” leaves room for the other number', (_, one, other) => {
    expect(found(one, other)).toBeNull()
  })

  it('is silent where one source corrects itself', () => {
    const texts = ['It has 2,500 Russian troops.', 'It has 3,000 Russian troops.']
    expect(
      findDisagreement(
        texts,
        (text) => text,
        () => 'The Steppe Ledger',
      ),
    ).toBeNull()
  })
})

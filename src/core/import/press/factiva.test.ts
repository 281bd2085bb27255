import { describe, expect, it } from 'vitest'
import { bundleOf, facts, kept, FIRST, SECOND } from '../testing/press-texts.ts'

const factivaArticle = (above: string, below: string, number: number): string =>
  `${above}\n42 words\n4 March 2021\n${below}\n${FIRST}\n${SECOND}\nDocument EXPOST0020210304eh340000${number}`

describe('Factiva', () => {
  it('reads exports in other languages', () => {
    const one = factivaArticle('Politik\nEine Brücke über den Fluss', 'Beispielzeitung\nBEISP\nDeutsch', 1).replace(
      'Document',
      'Dokument',
    )
    const two = factivaArticle('Politik\nEine Fähre über den Fluss', 'Beispielzeitung\nBEISP\nDeutsch', 2).replace(
      'Document',
      'Dokument',
    )
    expect(facts(bundleOf(one.replace('words', 'Wörter'), two.replace('words', 'Wörter')))).toEqual([
      ['Eine Brücke über den Fluss', [], 'Beispielzeitung', '2021-03-04'],
      ['Eine Fähre über den Fluss', [], 'Beispielzeitung', '2021-03-04'],
    ])
  })

  it('has no outlet where only its code is printed, and one where the day is missing', () => {
    const two = factivaArticle('Economy\nA ferry', 'The Example Post\nEXPOST\nEnglish', 2).replace('\n4 March 2021', '')
    const bundle = bundleOf(
      factivaArticle('News\nA bridge', 'EXPOST\n12\nEnglish', 1),
      two,
      factivaArticle('News\nA road', 'TASS\nITARTK\nEnglish', 3),
    )
    expect(facts(bundle)).toEqual([
      ['A bridge', [], null, '2021-03-04'],
      ['A ferry', [], 'The Example Post', null],
      ['A road', [], 'TASS', '2021-03-04'],
    ])
  })

  it('finds the headline between section and author, of which neither need be there', () => {
    const bundle = bundleOf(
      factivaArticle('News\nA bridge\nJane Doe', 'The Example Post\nEXPOST\n12\nEnglish\nCopyright 2021. The Example Post.', 1),
      factivaArticle('A ferry', '09:15\nThe Example Wire\nEXWIRE\nEnglish\n(c) 2021 Example Wire', 2),
      factivaArticle('Economy\nBy the river: a report', 'The Example Post\nEXPOST\nEnglish', 3),
      'Search Summary\nText river\nDate All Dates\n© 2021 Factiva, Inc. All rights reserved.',
    )
    expect(facts(bundle)).toEqual([
      ['A bridge', ['Jane Doe'], 'The Example Post', '2021-03-04'],
      ['A ferry', [], 'The Example Wire', '2021-03-04'],
      ['By the river: a report', [], 'The Example Post', '2021-03-04'],
    ])
    expect(kept(bundle)).toEqual([1, 2, 3].map(() => [FIRST, SECOND]))
  })

  it.each(['\n', ' ', ' | ', '\t'])('reads field codes that %j divides from what they say', (divider) => {
    const field = (code: string, value: string): string => `${code}${divider}${value}`
    const one = (title: string): string =>
      [
        field('SE', 'News'),
        field('HD', title),
        field('BY', 'By Jane Doe'),
        field('WC', '42 words'),
        field('PD', '4 March 2021'),
        field('SN', 'The Example Post'),
        field('SC', 'EXPOST'),
        field('LA', 'English'),
        field('LP', FIRST),
        field('TD', SECOND),
        'CO remained open, they said.',
        field('NS', 'gbridg : Bridges'),
        field('AN', 'Document EXPOST0020210304eh3400001'),
      ].join('\n')
    const bundle = bundleOf(one('A bridge'), one('A ferry'))
    expect(facts(bundle)).toEqual([
      ['A bridge', ['Jane Doe'], 'The Example Post', '2021-03-04'],
      ['A ferry', ['Jane Doe'], 'The Example Post', '2021-03-04'],
    ])
    expect(kept(bundle)[0]?.slice(0, 2)).toEqual([FIRST, SECOND])
  })
})

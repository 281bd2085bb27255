import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceSpans, splitSentences } from './sentences.ts'

/** Each line holds one text; ¦ marks where a sentence ends. */
function expectSplit(language: string, marked: string): void {
  const sentences = marked.split('¦').map((part) => part.trim())
  expect(splitSentences(sentences.join(' '), language)).toEqual(sentences)
}

describe('splitSentences', () => {
  it.each([
    'U.S. Marines are on guard. ¦ They left on Aug. 20: nobody stayed.',
    'Dr. Smith of St. Louis met Gov. Kristi Jones (R-S.D.) and Gen. Li. ¦ It cost $3.5 million.',
    'She arrived at 5 p.m. Monday. ¦ He left at 5 p.m. ¦ Nobody saw them at 9 a.m. the next day.',
    'It cost approx. $3.5 billion, approx. US$40 each. ¦ See Fig. 3 and No. 5. ¦ Was there a deal? ¦ No. ¦ He denied it.',
    'Many moved to the U.S. ¦ The others stayed, i.e. Most of the old did.',
    'J. R. Smith and V. V. Petrov signed. ¦ A. Brown did not.',
    '“Really?” he asked. ¦ “Yes!” ¦ She nodded.',
    'He said: “The pipeline is ready.” ¦ Then he left. ¦ (Nobody clapped.) ¦ It rained.',
    'The price … rose. ¦ What now? ¦ It could end badly… ¦ Nobody knows.',
    'They opposed […] Beijing in this. ¦ Exports fell by 1.5 per cent vs. Russia.',
    '1. The first point. ¦ 2. The second point in Sept. 2021.',
    'Acme Inc. and Widget Co. Ltd. merged in Washington, D.C. ¦ This surprised many.',
    'It grew in 2021. ¦ In 2022 it fell.',
  ])('keeps abbreviations, initials, quotations and numbers whole: %s', (marked) => expectSplit('en', marked))

  it.each([
    ['ru', 'В 2021 г. Казахстан, т.е. крупнейший поставщик, увеличил экспорт. ¦ Это произошло в г. Алматы на ул. Абая.'],
    ['ru', 'Договор подписан в 2021 г. ¦ Однако он не вступил в силу. ¦ В. В. Петров и А. Иванов не приехали.'],
    ['ru', 'Музей им. Ауэзова закрыт. ¦ Экспорт составил 5 млрд. ¦ Это рекорд и т.д.'],
    ['kk', 'Қазақстан 2021 ж. мұнай экспорттады. ¦ Бұл рекорд.'],
    ['fr', 'Il dit : «\u00a0Oui.\u00a0» ¦ Elle dit : « Non ! » et part. ¦ «\u00a0Si ?\u00a0» demande-t-il. ¦ Elle rit.'],
    ['de', 'Er sagte: »Ja.« ¦ »Nein«, sagte sie.'],
    ['de', 'Am 3. Oktober tagte der Rat. ¦ Dr. Müller kam.'],
  ])('knows the abbreviations of %s: %s', expectSplit)

  it('splits Chinese, which has no space between sentences', () => {
    expect(splitSentences('新疆很大。他说：“是的。”然后呢？没有人知道！', 'zh')).toEqual([
      '新疆很大。',
      '他说：“是的。”',
      '然后呢？',
      '没有人知道！',
    ])
  })

  it('does not split where the next word follows without a space', () => {
    expect(splitSentences('He asked “Why?”Then he left?Yes', 'en')).toHaveLength(1)
  })

  it('takes any language tag, and none', () => {
    expect(splitSentences('One. Two.', 'not a tag')).toEqual(['One.', 'Two.'])
    expect(splitSentences('One. Two.', null)).toEqual(['One.', 'Two.'])
    expect(splitSentences('  ', 'en')).toEqual([])
  })

  it('loses nothing: joined with single spaces the sentences give the text again', () => {
    const piece = fc.constantFrom(
      'U.S.',
      'Dr.',
      'The',
      'oil',
      'p.m.',
      '“Yes!”',
      'No.',
      '5',
      '3.5',
      '…',
      'г.',
      'Beijing',
      'said.',
      '?',
      '(a',
      'b)',
      '1.',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ')
        expect(splitSentences(text, 'en').join(' ')).toBe(text)
      }),
    )
  })
})

describe('sentenceSpans', () => {
  it('gives offsets into the text as it stands, with only white space between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '?', '”', '。', '新', '…', '1') }), (text) => {
        const spans = sentenceSpans(text, 'en')
        let rest = text
        for (const span of spans.toReversed()) rest = rest.slice(0, span.start) + rest.slice(span.end)
        expect(rest.trim()).toBe('')
        for (const span of spans) expect(text.slice(span.start, span.end).trim()).toHaveLength(span.end - span.start)
      }),
    )
  })
})

describe('figures and notes between sentences', () => {
  it.each([
    ['He went to Baku.[1] The bridge fell.', ['He went to Baku.[1]', 'The bridge fell.']],
    ['He said “so.”[12][a] Then he left.¹ It rained.', ['He said “so.”[12][a]', 'Then he left.¹', 'It rained.']],
    ['他去了巴库。[1]桥塌了。', ['他去了巴库。[1]', '桥塌了。']],
    ['He went to Baku. 2022 was a bad year.', ['He went to Baku.', '2022 was a bad year.']],
    ['U Bokuga ketdi. 2022-yil yomon keldi.', ['U Bokuga ketdi.', '2022-yil yomon keldi.']],
    ['Он уехал в Баку. 14 января он вернулся.', ['Он уехал в Баку.', '14 января он вернулся.']],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text, null)).toEqual(sentences)
  })

  it.each([
    'See Fig. 3 and No. 5 on pp. 12 of the report.',
    'He came on Jan. 14 and left on Sept. 20 for good.',
    'Approx. 30 of them, i.e. 5 more, stayed until 5 p.m. 14 January.',
    'См. рис. 3, табл. 2 и стр. 15 доклада.',
    'The array[1] is short [2] and dull.',
  ])('%s is one sentence', (text) => {
    expect(splitSentences(text, null)).toHaveLength(1)
  })
})

import { describe, expect, it, test } from 'vitest'
import { findIn, foldText, needleOf, type Wanted } from './find-in-text.ts'

/** What is found, as it stands in the text. */
function found(text: string, wanted: string, more: Partial<Wanted> = {}): string[] {
  const needle = needleOf({ text: wanted, matchCase: false, wholeWords: false, ...more })
  return needle ? findIn(foldText(text, needle.matchCase), needle).map(({ start, end }) => text.slice(start, end)) : []
}
const places = (text: string, wanted: string): number[] => {
  const needle = needleOf({ text: wanted, matchCase: false, wholeWords: false })
  return needle ? findIn(foldText(text, false), needle).map(({ start }) => start) : []
}

describe('what a person types', () => {
  it('is found whatever its case, unless case is to match', () => {
    expect(found('Gas, GAS and gasoline', 'gas')).toEqual(['Gas', 'GAS', 'gas'])
    expect(found('Gas, GAS and gasoline', 'gas', { matchCase: true })).toEqual(['gas'])
    expect(found('Газ и ГАЗ', 'газ')).toEqual(['Газ', 'ГАЗ'])
  })

  it('is found from the left, none within another, and nothing where nothing is typed', () => {
    expect(places('aaaaa', 'aa')).toEqual([0, 2])
    expect(places('abababa', 'aba')).toEqual([0, 4])
    expect(found('text', '')).toEqual([])
    expect(found('', 'text')).toEqual([])
    expect(found('so\u00adft', '\u00ad')).toEqual([])
  })

  it('finds signs that are set with more care', () => {
    expect(found("China’s share, China‘s and China's", "china's")).toEqual(['China’s', 'China‘s', "China's"])
    expect(found('“half” «half» „half“ "half"', '"half"')).toEqual(['“half”', '«half»', '„half“', '"half"'])
    expect(found('5\u00a0million and 5\u202fmillion', '5 million')).toEqual(['5\u00a0million', '5\u202fmillion'])
    expect(found('sea\u2011borne and sea-borne', 'sea-borne')).toHaveLength(2)
    expect(found('and so on…', 'on...')).toEqual(['on…'])
    expect(found('and so on…', 'on..')).toEqual([])
  })

  it('finds only itself where it was typed with that care', () => {
    expect(found("China’s and China's", 'China’s')).toEqual(['China’s'])
    expect(found('5\u00a0million and 5 million', '5\u00a0million')).toEqual(['5\u00a0million'])
    expect(found('ß ’ ’', ' ’')).toEqual([' ’', ' ’'])
    expect(found('a… b...', '…')).toEqual(['…'])
  })

  it('passes over signs that are not seen', () => {
    expect(found('co\u00adope\u00adration', 'cooperation')).toEqual(['co\u00adope\u00adration'])
    expect(found('مـــحمد', 'محمد')).toEqual(['مـــحمد'])
    expect(found('می\u200cخواهم', 'میخواهم')).toHaveLength(1)
  })
})

describe('letters whose length changes with their case', () => {
  it.each([
    ['İstanbul and Istanbul', 'istanbul', ['İstanbul', 'Istanbul']],
    ['Straße, STRASSE, strasse', 'strasse', ['Straße', 'STRASSE', 'strasse']],
    ['Straße', 'straße', ['Straße']],
    ['STRASSE', 'straße', ['STRASSE']],
    ['ﬁnance', 'finance', ['ﬁnance']],
    ['ΛΟΓΟΣ λόγος λογος', 'λογοσ', ['ΛΟΓΟΣ', 'λογος']],
  ])('%s: %s', (text, wanted, expected) => {
    expect(found(text, wanted)).toEqual(expected)
  })

  it('are found whole or not at all, and what stands behind them in its place', () => {
    expect(found('Straße', 's')).toEqual(['S'])
    expect(found('ßß', 'sss')).toEqual([])
    expect(found('ßßs', 'sss')).toEqual(['ßs'])
    expect(places('İİß… gas', 'gas')).toEqual([5])
  })
})

describe('accents', () => {
  it('belong to their letter, composed or not', () => {
    expect(found('Te\u0301l and T\u00e9l', 'tél')).toEqual(['Te\u0301l', 'T\u00e9l'])
    expect(found('Te\u0301l and T\u00e9l', 'te\u0301l')).toHaveLength(2)
    expect(found('Te\u0301l', 'te')).toEqual([])
    expect(found('Türkmen and Turkmen', 'turkmen')).toEqual(['Turkmen'])
  })
})

describe('pairs of units', () => {
  it('are one sign, and halves find no part of one', () => {
    expect(found('a😀b😀', '😀')).toEqual(['😀', '😀'])
    expect(found('a😀b', '\ud83d')).toEqual([])
    expect(found('a😀b', '\ude00')).toEqual([])
    expect(found('a\ud83db', 'A\ud83dB')).toEqual(['a\ud83db'])
    expect(found('𐐀𐐨', '𐐨')).toEqual(['𐐀', '𐐨'])
  })
})

const whole = (text: string, wanted: string): string[] => found(text, wanted, { wholeWords: true })

describe('whole words', () => {
  it('have no letter, figure or accent beside them', () => {
    expect(whole('gas, gasoline, biogas, gas_2 (gas)', 'gas')).toEqual(['gas', 'gas'])
    expect(whole('2022 12022 20220', '2022')).toEqual(['2022'])
    expect(whole('газ, газопровод', 'газ')).toEqual(['газ'])
    expect(whole('ئۇيغۇر ئۇيغۇرلار', 'ئۇيغۇر')).toEqual(['ئۇيغۇر'])
    expect(whole('𐐀𐐨𐐀 𐐨', '𐐨')).toEqual(['𐐨'])
  })
  it('may end in a sign', () => {
    expect(whole('(U.S.) the US. U.S.A', 'U.S')).toEqual(['U.S', 'U.S'])
    expect(whole('$5 $55', '$5')).toEqual(['$5'])
  })
  it('are not told apart in Chinese and Japanese', () => {
    expect(whole('在新疆维吾尔', '新疆')).toEqual(['新疆'])
    expect(whole('東京タワー', 'タワ')).toEqual(['タワ'])
  })
})

test('every sign folds alike alone and in a run of its kind', () => {
  const differs: string[] = []
  for (let code = 1; code < 0x10000; code += 1) {
    const sign = String.fromCharCode(code)
    for (const matchCase of [true, false]) {
      const alone = foldText(`${sign}ß`, matchCase)
      const first = alone.parts?.[0]
      if (first?.even !== true) continue
      // With an accent that no letter composes with, the same sign is taken by itself.
      const accented = foldText(`${sign}\u0489`, matchCase).folded
      if (alone.folded.slice(0, first.to) + '\u0489' !== accented || first.to !== 1) differs.push(code.toString(16))
    }
  }
  expect(differs).toEqual([])
})

import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSentence } from './sentence.ts'

const read = (sentence: string) => {
  const result = readSentence(sentence)
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}
const shown = (sentence: string, name: 'yes' | 'maybe' | 'no'): string[] =>
  read(sentence)
    .words.filter((word) => word.name === name)
    .map((word) => word.shown)

describe('looked for are', () => {
  test('names by their capitals, doubtfully where the sentence begins, and no common words', () => {
    const sentence = 'Exports of gas from Kazakhstan to the AIFC were not stopped. BRI projects went on.'
    expect(shown(sentence, 'yes')).toEqual(['Kazakhstan', 'AIFC', 'BRI'])
    expect(shown(sentence, 'maybe')).toEqual(['Exports'])
    expect(shown(sentence, 'no')).toEqual(['gas', 'stopped', 'projects', 'went'])
    expect(read(sentence).negated).toBe(true)
  })
  test('in a sentence all in capitals no names', () => {
    expect(shown('GAS FLOWS TO CHINA', 'yes')).toEqual([])
  })
  test.for([
    ['1.3 million Kazakhs', [1_300_000], 'count'],
    ['полмиллиона казахов', [500_000], 'count'],
    ['twenty guards', [20], 'count'],
    ['a rise of 20 % of gas', [20], 'percent'],
    ['the 2013 treaty', [2013], 'year'],
    ['worth $5 billion of oil', [5e9], 'money'],
    ['пять миллионов тонн', [5e6], 'count'],
  ] as const)('numbers of “%s”', ([sentence, values, kind]) => {
    expect(read(sentence).values).toMatchObject([{ values, kind }])
  })
  test('pairs of Chinese characters, Uyghur and Russian words', () => {
    expect(read('哈萨克斯坦').words.map(({ key }) => key)).toEqual(['哈萨', '萨克', '克斯', '斯坦'])
    expect(read('疆').words.map(({ key }) => key)).toEqual(['疆'])
    expect(read('شىنجاڭ ۋە ئۇيغۇر').words).toHaveLength(2)
    expect(shown('Президент Токаев не уехал в Китай', 'yes')).toEqual(['Токаев', 'Китай'])
  })
})

test.for([
  ['', 'no sentence'],
  [' \n\t', 'no sentence'],
  ['It is what it was, and they are not.', 'common words'],
  ['и в на не', 'common words'],
  ['?! … —', 'common words'],
  ['gas '.repeat(10_000), '300 words'],
  ['气'.repeat(10_000), '300 words'],
] as const)('“%.20s” is refused in plain words', ([sentence, words]) => {
  const result = readSentence(sentence)
  expect(result).toMatchObject({ ok: false, failure: { code: 'bad-query', message: expect.stringContaining(words) } })
})

test('a long sentence is looked for by 40 of its words, names and numbers first', () => {
  const words = Array.from(
    { length: 100 },
    (_, index) => `word${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10)]}`,
  )
  const { words: wanted } = read(`${words.join(' ')} in Kazakhstan`)
  expect(wanted).toHaveLength(40)
  expect(wanted.at(-1)?.shown).toBe('Kazakhstan')
})

test('any text is read or refused, never an error', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 200 }), (text) => {
      const result = readSentence(text)
      expect(result.ok || result.failure.code).toBe(result.ok ? true : 'bad-query')
    }),
    { numRuns: 300 },
  )
})

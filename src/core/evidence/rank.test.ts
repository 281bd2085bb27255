import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankPassages, type Passage, type RankedPassage } from './rank.ts'
import { reasonsOf } from './reasons.ts'
import { readSentence } from './sentence.ts'

const COMMON = new Set(['ga', 'oil', 'peopl'])
const weights = { of: (key: string) => (COMMON.has(key) ? 1 : 3), most: 5 }

const passage = (text: string, rest: Partial<Passage> = {}): Passage => ({
  text,
  place: text,
  title: '',
  language: null,
  marked: null,
  ...rest,
})
const ranked = (sentence: string, passages: readonly Passage[], limit = 10): RankedPassage<Passage>[] => {
  const wanted = readSentence(sentence)
  return wanted.ok ? rankPassages(wanted.value, passages, weights, limit) : []
}
const order = (sentence: string, texts: readonly string[]): string[] =>
  ranked(
    sentence,
    texts.map((text) => passage(text)),
  ).map((hit) => hit.passage.text)
const only = (sentence: string, one: Passage): { reasons: string[]; kind: string | null } => {
  const [hit] = ranked(sentence, [one])
  if (hit === undefined) throw new Error('not found')
  return { reasons: reasonsOf(hit, { weights, inBrief: false, among: [one.text] }), kind: hit.contrast?.kind ?? null }
}

describe('before others comes', () => {
  test('what holds more of the words, the rarer more than the common', () => {
    expect(order('People buy gas from Gazprom', ['People buy oil and gas.', 'Somebody buys from Gazprom.'])[0]).toContain(
      'Gazprom',
    )
  })
  test('the short one of two that hold the same', () => {
    const filler = 'Nothing else is told in these many words about anything. '.repeat(5)
    expect(order('Gazprom exports uranium', [`${filler}Gazprom exports uranium.`, 'Gazprom exports uranium.'])[0]).toBe(
      'Gazprom exports uranium.',
    )
  })
  test('words that stand together', () => {
    const apart = 'Asia was seen as far from the central square.'
    const together = 'A far square was seen as in central Asia there.'
    expect(order('We look at Central Asia', [apart, together])[0]).toBe(together)
  })
  test('the number that agrees, however it is written', () => {
    const other = 'In Xinjiang live nine Kazakhs.'
    const same = 'In Xinjiang live 1,300,000 Kazakhs.'
    expect(order('1.3 million Kazakhs live in Xinjiang', [other, same])[0]).toBe(same)
  })
  test('the same share rather than another thing of that number, which is no reason either', () => {
    const [day, share] = ['On Aug. 20 China bought Gazprom.', 'Of Gazprom China bought 20 per cent.']
    expect(order('China bought 20% of Gazprom', [day, share])[0]).toBe(share)
    expect(only('China bought 20% of Gazprom', passage(day)).reasons.join()).not.toContain('20')
  })
  test('what was marked, where it is as good', () => {
    const hits = ranked('Gazprom sells uranium', [
      passage('Gazprom sells uranium here.'),
      passage('Gazprom sells uranium now.', { marked: { id: '1:1', themes: [] } }),
      passage('Gazprom sells gas to people who sell gas to people.', { marked: { id: '1:2', themes: [] } }),
    ])
    expect(hits.map(({ passage: { marked } }) => marked?.id ?? null)).toEqual(['1:1', null, '1:2'])
  })
  test('what stands in an article whose title has the rest', () => {
    const hits = ranked('Gazprom sells uranium', [
      passage('They sell uranium.'),
      passage('We sell uranium.', { title: 'Gazprom today' }),
    ])
    expect(hits[0]?.passage.title).toBe('Gazprom today')
  })
})

test('one text is offered once, marked if it is marked anywhere', () => {
  const marked = { id: '2:1', themes: ['energy'] }
  const text = 'Gazprom sells uranium.'
  const same = [passage(text, { place: '1:1' }), passage(text, { place: '2:1', marked }), passage(text, { place: '3:1' })]
  expect(ranked('Gazprom sells uranium', same).map((hit) => hit.passage.marked)).toEqual([marked])
})

test('of a block and its excerpt one is offered, the excerpt where it holds as much of what is wanted', () => {
  const [block, excerpt] = ['Gazprom sells uranium. It goes to Germany.', 'Gazprom sells uranium.']
  const both = [passage(block, { place: '2:1' }), passage(excerpt, { place: '2:1', marked: { id: '2:1', themes: [] } })]
  expect(ranked('Gazprom sells uranium', both).map((hit) => hit.passage.text)).toEqual([excerpt])
  expect(ranked('Gazprom sells uranium to Germany', both).map((hit) => hit.passage.text)).toEqual([block])
})

test('no more are offered than are asked for, the best of them', () => {
  const texts = ['Gazprom sells.', 'Gazprom sells uranium.', 'Gazprom sells uranium to Germany.']
  const passages = texts.map((text) => passage(text))
  expect(ranked('Gazprom sells uranium to Germany', passages, 2).map((hit) => hit.passage.text)).toEqual([texts[2], texts[1]])
})

test('where what is marked holds less than a tenth more would make up for, the better one stays first', () => {
  const hits = ranked('Gazprom sells uranium to Germany', [
    passage('Gazprom sells uranium to Germany.'),
    passage('Gazprom sells uranium here.', { marked: { id: '1:1', themes: [] } }),
  ])
  expect(hits.map(({ passage: { marked } }) => marked?.id ?? null)).toEqual([null, '1:1'])
})

test('each wanted word that stands there is shown at its place, Chinese ones as far as they run on', () => {
  const [english] = ranked('Gazprom sells uranium', [passage('Uranium is what Gazprom sells.')])
  expect(english?.matches.map(([start, end]) => english.passage.text.slice(start, end))).toEqual(['Uranium', 'Gazprom', 'sells'])
  const [chinese] = ranked('中国派遣军队', [passage('他说中国派遣军队了。')])
  expect(chinese?.matches.map(([start, end]) => chinese.passage.text.slice(start, end))).toEqual(['中国派遣军队'])
})

test('nothing is offered for one common word among several', () => {
  expect(order('Gazprom gas exports through Ukraine to Germany fell', ['They like gas.'])).toEqual([])
})

test('the reasons say what it names, gives, speaks of, and that it was marked', () => {
  const text = 'In Kazakhstan Gazprom pays 1,300,000 people for pipelines.'
  const { reasons } = only(
    'Central payments: Gazprom and Kazakhstan run a pipeline for 1.3 million',
    passage(text, { marked: { id: '1:1', themes: ['energy'] } }),
  )
  expect(reasons).toEqual(['names Gazprom and Kazakhstan', 'gives 1,300,000', 'speaks of “pipeline”', 'marked by you: energy'])
})

test('names are joined where only a space parts them', () => {
  const text = 'In Central Asia, China and Kazakhstan agree.'
  expect(only('We ask what China, Kazakhstan and Central Asia want.', passage(text)).reasons).toEqual([
    'names China, Kazakhstan and Central Asia',
  ])
})

describe('to be read too is', () => {
  test.for([
    ['1.3 million ethnic Kazakhs live in Xinjiang.', 'Some 1.5 million ethnic Kazakhs live in Xinjiang.', 'number'],
    ['Kazakhstan sends 20 % of its gas to China.', 'Kazakhstan sends half, or 50 %, of its gas to China.', 'number'],
    ['Beijing sent troops to Kazakhstan.', 'Beijing never sent troops to Kazakhstan.', 'says-not'],
    ['Beijing has not sent troops to Kazakhstan.', 'Beijing sent troops to Kazakhstan.', 'you-say-not'],
    ['Китай направил войска в Казахстан.', 'Китай не направил войска в Казахстан.', 'says-not'],
    ['中国派遣军队到哈萨克斯坦', '中国没有派遣军队到哈萨克斯坦。', 'says-not'],
  ] as const)('%s ← %s', ([sentence, text, kind]) => {
    expect(only(sentence, passage(text)).kind).toBe(kind)
  })
  test.for([
    ['1.3 million ethnic Kazakhs live in Xinjiang.', 'Some 1,300,000 ethnic Kazakhs live in Xinjiang.'],
    ['Two pipelines run from Kazakhstan to China.', 'In 2013 two pipelines ran from Kazakhstan to China, 3,000 km.'],
    ['1.3 million Kazakhs live in Xinjiang.', 'Kazakhs of Xinjiang live in 40 towns.'],
    ['Beijing sent troops to Kazakhstan.', 'Beijing sent troops to Kazakhstan. It did not rain in Moscow.'],
  ] as const)('not %s ← %s', ([sentence, text]) => {
    expect(only(sentence, passage(text)).kind).toBeNull()
  })
  test('with the difference named, and no verdict', () => {
    const { reasons } = only('1.3 million Kazakhs live in Xinjiang.', passage('Some 1.5 million Kazakhs live in Xinjiang.'))
    expect(reasons.at(-1)).toBe('gives 1.5 million where you write 1.3 million')
    expect(reasons.join(' ')).not.toMatch(/contradict|wrong|false/i)
  })
})

test('any sentence and any passage are ranked without an error, with places inside the text', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 80 }), string({ unit: 'binary', maxLength: 80 }), (sentence, text) => {
      for (const hit of ranked(`${sentence} gas`, [passage(`${text} gas ${sentence}`)]))
        for (const [start, end] of hit.matches) expect(start < end && end <= hit.passage.text.length).toBe(true)
    }),
    { numRuns: 300 },
  )
})

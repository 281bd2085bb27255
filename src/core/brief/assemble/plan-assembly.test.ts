import { describe, expect, it } from 'vitest'
import type { SuggestedBlock } from './passages.ts'
import { planAssembly } from './plan-assembly.ts'

type Facts = {
  article?: number
  block?: number
  outlet?: string
  date?: string | null
  language?: string
  theme?: string
  author?: string
}

const block = (text: string, trigger: string, facts: Facts = {}): SuggestedBlock => ({
  article: {
    id: String(facts.article ?? 1),
    title: `Article ${facts.article ?? 1}`,
    standfirst: null,
    authors: [facts.author ?? `Author ${facts.article ?? 1}`],
    publication: facts.outlet ?? `Outlet ${facts.article ?? 1}`,
    date: facts.date === undefined ? '2022-03-14' : facts.date,
    url: null,
    language: facts.language ?? 'en',
  },
  block: facts.block ?? 1,
  n: facts.block ?? 1,
  text,
  theme: facts.theme ?? 'energy',
  score: 0.75,
  triggers: [trigger],
})

const quotes = (blocks: SuggestedBlock[], themes = ['energy'], language = 'en'): string[] =>
  planAssembly(themes, blocks, language).map(({ quote }) => quote)

describe('the passage of a block', () => {
  it('stands alone and holds the theme’s words', () => {
    const text =
      'It was a long winter. Kazakhstan sent a fifth of its gas to a single buyer in China. Snow lay on the roofs of the village until late in May.'
    expect(quotes([block(text, 'gas')])).toEqual(['Kazakhstan sent a fifth of its gas to a single buyer in China.'])
  })

  it.each([
    [
      'a sentence that leans on it',
      'Kazakhstan sends a fifth of its gas to China.',
      'This may give Beijing control over the price of gas.',
    ],
    [
      'what narrows it',
      'Kazakhstan wants to sell more of its gas to China.',
      'But the main pipeline depends on Turkmenistan alone.',
    ],
  ])('takes %s along', (_, first, second) => {
    const whole = `Snow lay on every roof of the village until May. ${first} ${second} Children skated on the frozen river.`
    expect(quotes([block(whole, second.includes('price') ? 'price of gas' : 'gas')])).toEqual([`${first} ${second}`])
  })

  it('keeps an enumeration whole', () => {
    const text =
      'The unrest worries China for two reasons. First, the gas that it buys from Kazakhstan could stop. Second, its firms own half of the oil fields.'
    expect(quotes([block(text, 'oil')])).toEqual([text])
  })

  it.each([
    'It sent a fifth of all the gas to a single buyer in China.',
    'What it sells of the gas goes to a single buyer in China.',
    'In 2021 it sold a fifth of all the gas to one buyer.',
    'A week later the gas stopped flowing to the single buyer in China.',
    'But the gas flows to a single buyer in China in every year.',
    'However, these miners took more gas than the whole grid could bear.',
    'While this narrative is not new, the gas flows to China in every year.',
    'With the Caucasus the need for gas is even stronger in every winter of these years.',
    'The result was that gas of the whole province flowed to China.',
    'Его газ идёт единственному покупателю в Китае уже много лет подряд.',
    'При этом gas идёт единственному покупателю в Китае уже много лет подряд.',
    'My brother says the gas has never stopped flowing to China at all.',
    'Who sells a fifth of all the gas to a single buyer in China?',
    'In August the gas stopped flowing to the single buyer in China.',
    'The gas price fell.',
  ])('is never one like “%s”', (text) => {
    expect(quotes([block(text, 'gas')])).toEqual([])
  })

  it.each([
    'In January the gas stopped flowing to the single buyer in China.',
    'The buyer in China found last August that the gas had stopped flowing.',
  ])('may name a month whose year is clear: %s', (text) => {
    expect(quotes([block(text, 'gas')])).toEqual([text])
  })
})

const statement = (index: number): string =>
  `Field number ${index} in Mangystau sent gas worth ${index} million dollars to China ${'again '.repeat(index)}in winter.`

describe('planAssembly', () => {
  it('hears a second origin before the first speaks twice', () => {
    const blocks = [1, 2, 3, 4].map((index) => block(statement(index), 'gas', { article: 1, block: index }))
    const other = block('Uzbek traders bought gas from a plant in Karachaganak for years.', 'gas', { article: 2 })
    const outlets = planAssembly(['energy'], [...blocks, other], 'en').map(({ article }) => article.publication)
    expect(new Set(outlets.slice(0, 2))).toEqual(new Set(['Outlet 1', 'Outlet 2']))
    expect(outlets).toHaveLength(5)
  })

  it('counts one author in two outlets as one origin', () => {
    const twice = [1, 2].map((index) => block(statement(index), 'gas', { article: index, author: 'Dana Serik' }))
    const other = block('Uzbek traders bought gas from a plant in Karachaganak for years.', 'gas', { article: 3 })
    const ids = planAssembly(['energy'], [...twice, other], 'en').map(({ article }) => article.id)
    expect(ids[1]).toBe('3')
  })

  it('prefers what speaks of the title, and leaves other countries behind', () => {
    const kabul = block('Traders in Afghanistan could sell more of their gas to Pakistan than to anybody else.', 'gas', {
      article: 1,
    })
    const almaty = block('Traders in Kazakhstan could sell more of their gas to Beijing than to anybody else.', 'gas', {
      article: 2,
    })
    const first = (title: string): string | undefined => planAssembly(['energy'], [kabul, almaty], 'en', title)[0]?.article.id
    expect(first('China–Kazakhstan relations')).toBe('2')
    expect(first('Afghanistan and Pakistan')).toBe('1')
  })

  it('takes a reprint for the article it repeats, whichever comes first', () => {
    const text =
      'Chinese state companies hold stakes in the largest oil fields of Kazakhstan, and account for a fifth of its crude.'
    const reprint = block(text.replace('largest', 'biggest'), 'oil', { article: 1, date: '2022-03-24' })
    const original = block(text, 'oil', { article: 2, date: '2022-03-17' })
    expect(planAssembly(['energy'], [reprint, original], 'en').map(({ article }) => article.id)).toEqual(['2'])
  })

  it('brings both of two passages that count the same thing differently', () => {
    const weak = block(
      'Xinjiang is home to 1.5 million ethnic Kazakhs, and (as some say) far more than that in all the years since.',
      'xinjiang',
      { article: 9 },
    )
    const strong = Array.from({ length: 9 }, (_, index) => block(statement(index + 2), 'gas', { article: index + 20 }))
    const rival = block(
      'Beijing wants quiet among the 1.2 million ethnic Kazakhs in Xinjiang more than it wants trade.',
      'xinjiang',
      { article: 10 },
    )
    expect(new Set(quotes([...strong, weak, rival]).slice(0, 2))).toEqual(new Set([rival.text, weak.text]))
  })

  it('quotes another language only where fewer than two outlets write in the brief’s own', () => {
    const english = [1, 2].map((index) => block(statement(index), 'gas', { article: index }))
    const russian = block('Казахстан продаёт весь свой газ одному покупателю в Китае за юани.', 'газ', {
      article: 3,
      language: 'ru',
    })
    expect(quotes([...english, russian])).not.toContain(russian.text)
    expect(quotes([...english.slice(0, 1), russian])).toContain(russian.text)
  })

  it('takes a block for one theme only, and leaves out what hardly speaks of it', () => {
    const both = statement(1)
    const blocks = [block(both, 'gas'), block(both, 'gas', { theme: 'security' })]
    expect(planAssembly(['energy', 'security'], blocks, 'en').map(({ theme }) => theme)).toEqual(['energy'])
    const strong = { ...block(statement(2), 'gas', { article: 5 }), triggers: ['gas', 'mangystau', 'dollars'], score: 1 }
    const faint = {
      ...block('The new oil baron of the town should have been told about his cousins by somebody.', 'oil'),
      score: 0.5,
    }
    expect(quotes([strong, faint])).toEqual([strong.text])
  })
})

it('takes British English for English, and a Russian paragraph of an English article for Russian', () => {
  const english = (article: number): SuggestedBlock =>
    block(`Kazakhstan sent ${article} billion cubic metres of its gas to a single buyer in China.`, 'gas', {
      article,
      language: 'en-GB',
    })
  const russian = {
    ...block('Казахстан отправил пятую часть своего gas единственному покупателю в Китае прошлой зимой.', 'gas', { article: 9 }),
    language: 'ru',
  }
  expect(quotes([english(1), english(2), russian])).toHaveLength(2)
})

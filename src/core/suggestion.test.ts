import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { numberBlocks, type BlockKind } from './article.ts'
import { compileThemes, suggestThemes } from './suggestion.ts'
import { Theme } from './theme.ts'

const BUILT_IN = ['energy', 'security', 'xinjiang', 'russia-rivalry']
const builtIn = BUILT_IN.map((slug) =>
  Theme.parse(JSON.parse(readFileSync(new URL(`../../resources/themes/${slug}.json`, import.meta.url), 'utf8'))),
)
const matcher = compileThemes(builtIn)

const blockOf = (text: string, kind: BlockKind = 'paragraph') => numberBlocks([{ kind, text }])
const themesOf = (text: string) => suggestThemes(blockOf(text), matcher).map((suggestion) => suggestion.theme)

function ownTheme(terms: string[]): Theme {
  return { slug: 'water', name: 'Water', definition: '', colour: '#0369a1', parent: null, builtIn: false, terms }
}

describe('the built-in themes', () => {
  it.each([
    ['energy', 'Turkmenistan has one customer for what it pumps, and Beijing has bargained down the price of each cubic metre.'],
    ['energy', 'Rolling blackouts hit Tashkent in January, when demand outran the ageing grid.'],
    ['energy', 'Казахстан поставляет в Китай уран и нефть, а цены на бензин внутри страны сдерживает.'],
    ['energy', '中国从土库曼斯坦进口天然气。'],
    ['security', 'Tajik and Kyrgyz soldiers exchanged fire at a water intake near Batken.'],
    ['security', 'The January unrest left 238 people dead, most of them in Almaty.'],
    ['security', 'Chinese private security firms now watch over mines and railways in Kyrgyzstan.'],
    ['xinjiang', 'Families in Almaty hold up photographs of relatives who vanished into the camps across the Chinese border.'],
    ['xinjiang', 'ئۇيغۇر ئائىلىلىرى خەت يازىدۇ.'],
    ['russia-rivalry', 'Beijing has long let Moscow take the lead in Central Asia, while it concentrates on building roads.'],
    ['russia-rivalry', 'Chinese trade with the five republics has outgrown that of Russia, once their unchallenged partner.'],
    ['russia-rivalry', 'Russian analysts worry that the Belt and Road will pull Kazakhstan out of Moscow’s economic orbit.'],
  ])('propose %s for a paragraph that makes a statement about it: %s', (theme, text) => expect(themesOf(text)).toContain(theme))

  it.each([
    'The agreement covers agriculture, tourism and education, and twenty documents were signed.',
    'The freight trains leave Chongqing, cross Kazakhstan and Russia, and reach Duisburg in fourteen days.',
    'Many Kazakhs speak Russian at home, and labour migrants from Tajikistan send money from Moscow to their families.',
    'The summit was attended by the leaders of China, Russia, India, Pakistan and the Central Asian states.',
    'Observers of the Organisation for Security and Co-operation in Europe praised food security and sunflower oil.',
    'The country has embraced China as an economic, security and cultural partner.',
    'In extremis the bank may join forces with a think tank.',
  ])('propose nothing for a mere mention: %s', (text) => expect(themesOf(text)).toEqual([]))

  it('do not take Moscow and Beijing together against the West for rivalry', () => {
    expect(
      themesOf('Russia and China both criticised Washington, and the West accused Moscow and Beijing of collusion.'),
    ).toEqual([])
  })
})

describe('suggestThemes', () => {
  it('shows the words that speak for the theme as they stand in the text, each once', () => {
    const [suggestion] = suggestThemes(blockOf('The Pipeline carries natural gas; a second pipeline carries OIL.'), matcher)
    expect(suggestion).toMatchObject({ block: 1, n: 1, theme: 'energy', triggers: ['Pipeline', 'natural gas', 'OIL'] })
  })

  it('scores more evidence higher, and stays between the threshold and 1', () => {
    const scores = ['Coal.', 'Coal, coal.', 'Coal and uranium.', 'Coal, uranium, oil, gas and electricity.'].map(
      (text) => suggestThemes(blockOf(text), matcher)[0]?.score ?? 0,
    )
    expect(scores).toEqual(scores.toSorted((a, b) => a - b))
    expect(new Set(scores).size).toBe(4)
    expect(scores[0]).toBe(0.5)
    expect(scores[3]).toBeLessThanOrEqual(1)
  })

  it('takes weak words in a long paragraph for chance', () => {
    const weak = 'There was chaos. There was a conflict.'
    expect(themesOf(weak)).toEqual(['security'])
    expect(themesOf(`${weak} ${'The bazaar was open and sold apples. '.repeat(30)}`)).toEqual([])
  })

  it('reads kept paragraphs, quotations and list items only', () => {
    const kinds: BlockKind[] = ['heading', 'paragraph', 'quotation', 'list-item', 'caption', 'table-row']
    const blocks = numberBlocks([
      ...kinds.map((kind) => ({ kind, text: 'Oil.' })),
      { kind: 'paragraph', text: 'Oil.', dropped: 'advertisement' },
    ])
    expect(suggestThemes(blocks, matcher).map(({ block, n }) => ({ block, n }))).toEqual([
      { block: 2, n: 1 },
      { block: 3, n: null },
      { block: 4, n: 2 },
    ])
  })

  it('proposes a theme of the user on one of its terms', () => {
    const own = compileThemes([ownTheme(['lake*', 'Amu Darya'])])
    expect(suggestThemes(blockOf('Farmers on the Amu-Darya expect a hard summer.'), own)).toEqual([
      { block: 1, n: 1, theme: 'water', score: 0.5, triggers: ['Amu-Darya'] },
    ])
    expect(suggestThemes(blockOf('Farmers expect a hard summer.'), own)).toEqual([])
  })

  it('keeps themes apart that share a term', () => {
    const both = compileThemes([...builtIn, ownTheme(['hydropower', 'dam'])])
    expect(suggestThemes(blockOf('Hydropower needs a dam.'), both).map(({ theme }) => theme)).toEqual(['energy', 'water'])
  })

  it('finds nothing where there are no themes or no text', () => {
    expect(suggestThemes(blockOf('Oil.'), compileThemes([]))).toEqual([])
    expect(suggestThemes(blockOf(''), matcher)).toEqual([])
  })
})

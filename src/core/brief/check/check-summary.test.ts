import { describe, expect, it } from 'vitest'
import { blamedInSummary } from './testing/wholes.ts'

const GAS: [string, string] = ['Kazakhstan sent 5.1 billion cubic metres of gas to China in 2021.', '1:1']
const FULL: [string, string] = ['Lotte Brandt says that the pipeline through Khorgos is full.', '2:1']
const JUDGED: [string, 'judgement'] = [
  'We judge that exports of gas will fall before the winter, because domestic demand grows.',
  'judgement',
]
type Below = Parameters<typeof blamedInSummary>[1]
type Said = Parameters<typeof blamedInSummary>[0]

describe('a summary that says what no section below says is told', () => {
  it.each<[string, Said, Below]>([
    ['an excerpt that is not used below', ['The pipeline is full.', '2:1'], [GAS]],
    ['an excerpt beside one that is', ['Nothing flows.', '2:1'], [GAS, JUDGED]],
    ['an excerpt where nothing is below', ['Gas went east.', '1:1'], []],
    ['a judgement where none is below', ['Beijing will close the border for good.', 'judgement'], [GAS]],
    ['a judgement where another is below', ['Beijing will close the border for good.', 'judgement'], [GAS, JUDGED]],
    ['a judgement in the words of no sentence', ['Tokayev will resign this spring.', 'judgement'], [JUDGED, FULL]],
    ['an assumption', ['The border stays open through the year.', 'assumption'], [GAS, JUDGED]],
    ['another assumption', ['No other buyer of uranium appears.', 'assumption'], [GAS, ['The border stays open.', 'assumption']]],
    ['an assumption about the weather', ['Winters stay as mild as they were.', 'assumption'], [JUDGED]],
    ['common knowledge', ['Almaty lies below mountains and far from the sea.', 'common-knowledge'], [GAS]],
    ['more common knowledge', ['Russia is the largest country on earth.', 'common-knowledge'], [JUDGED, GAS]],
    ['known history', ['The Soviet Union fell apart in peace.', 'common-knowledge'], [FULL]],
    [
      'a number of a used excerpt',
      ['China took two thirds of the spare gas.', '1:1'],
      [['Kazakhstan sent gas to China.', '1:1']],
    ],
    [
      'a number with a unit',
      ['Kazakhstan sent 5.1 billion cubic metres of gas to China.', '1:1'],
      [['Kazakhstan sent gas to China.', '1:1']],
    ],
    ['a year', ['Gas went to China in 2021.', '1:1'], [['Kazakhstan sent gas to China.', '1:1']]],
    ['a name', ['The pipeline through Khorgos is full.', '2:1'], [['The pipeline is full.', '2:1']]],
    ['a person', ['According to Lotte Brandt the pipeline is full.', '2:1'], [['The pipeline is full.', '2:1']]],
    ['a state', ['Gas went to China.', '1:1'], [['Gas was sent abroad.', '1:1']]],
  ])('%s', (_, summary, below) => {
    expect(blamedInSummary(summary, below)).toContain('summary-not-below')
  })
})

describe('a summary that says otherwise than the sections below is', () => {
  const BUILT: Said = ['A second outlet is unlikely to be built in this decade.', 'judgement']
  it.each<[string, Said, Below, string?]>([
    ['another likelihood of the same', ['A second outlet is very likely to be built in this decade.', 'judgement'], [BUILT]],
    ['one that is less plain', ['In this decade a second outlet will almost certainly be built.', 'judgement'], [BUILT]],
    ['that it goes on', ['Gas exports fall before winter and are still falling.', 'judgement'], [JUDGED]],
    [
      'the same in Russian',
      ['Экспорт газа падает зимой и по-прежнему снижается.', 'judgement'],
      [['Экспорт газа падает зимой.', 'judgement']],
      'ru',
    ],
  ])('told: %s', (_, summary, below, language = 'en') => {
    expect(blamedInSummary(summary, below, language)).toEqual(['summary-not-below'])
  })

  it.each<[string, Said, Below, string?]>([
    ['the same likelihood', ['A second outlet before the end of the decade is unlikely.', 'judgement'], [BUILT]],
    [
      'likelihoods of two things',
      ['It is likely that the ferries grow.', 'judgement'],
      [BUILT, ['The ferries are likely to grow.', 'judgement']],
    ],
    [
      'what goes on below too',
      ['Gas exports are still falling.', 'judgement'],
      [['Gas exports continue to fall before winter.', 'judgement']],
    ],
    [
      'the same in Russian',
      ['Экспорт газа по-прежнему падает.', 'judgement'],
      [['Экспорт газа продолжает падать.', 'judgement']],
      'ru',
    ],
  ])('not told: %s', (_, summary, below, language = 'en') => {
    expect(blamedInSummary(summary, below, language)).toEqual([])
  })
})

describe('a summary that says less than the sections below is not', () => {
  it.each<[string, Said, Below]>([
    ['a used excerpt', ['Gas went to China.', '1:1'], [GAS]],
    ['a number below, worded otherwise', ['Kazakhstan sent about 5 bcm of gas to China.', '1:1'], [GAS]],
    ['a judgement in other words', ['Exports of gas will probably fall before winter.', 'judgement'], [JUDGED, GAS]],
    ['a shortened judgement', ['Gas exports will fall.', 'judgement'], [JUDGED]],
    [
      'a repeated assumption',
      ['The border stays open.', 'assumption'],
      [['We assume that the border stays open all year.', 'assumption']],
    ],
    [
      'repeated knowledge',
      ['Almaty lies far from the sea.', 'common-knowledge'],
      [['Almaty lies below mountains, far from any sea.', 'common-knowledge']],
    ],
    ['the author of what is cited below', ['Dana Serik writes that gas went to China.', '1:1'], [GAS]],
    ['a judgement that was drawn below from an excerpt', ['Gas goes to China.', 'judgement'], [GAS]],
    ['a count of what is below', ['Two options follow: gas exports fall before winter, or demand grows.', 'judgement'], [JUDGED]],
    ['a share in other words', ['Two thirds went to China.', '1:1'], [['Of the gas 67 per cent went to China.', '1:1']]],
  ])('%s', (_, summary, below) => {
    expect(blamedInSummary(summary, below)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { BriefBlock, Tag } from '#core/brief.ts'
import { brief, paragraph, sentence } from '../testing/brief-fixture.ts'
import { compareBriefs, judgementsOf } from './compare-briefs.ts'

const GAS = 'One fifth of the gas that Gazprom sends through Kazakhstan stays in the country.'
const LIKELY = 'A shortage of gas in Astana is likely next winter.'
const says = (text: string, excerpts: string[] = ['1:1'], tag: Tag | null = null) => sentence(text, excerpts, tag)

function judgement(text: string, confidence: 'low' | 'moderate' | 'high' | null, id = text): BriefBlock {
  return { kind: 'judgement', id: `j ${id}`, confidence, sentences: [says(text), says(`${id} It holds.`)] }
}

/** A list of two points, the second on this level. */
const twoPoints = (level: number) => ({
  kind: 'list' as const,
  id: 'l',
  ordered: false,
  items: [
    { id: 'a', sentences: [says(GAS)] },
    { id: 'b', ...(level === 0 ? {} : { level }), sentences: [says('The port was closed.'), says('It was opened again.')] },
  ],
})

describe('since the last issue', () => {
  it('sentences were dropped and added, each told with its section and its evidence', () => {
    const older = brief({ facts: [paragraph(says(GAS), says('The port of Aktau was closed for sixty days.', ['2:1']))] })
    const newer = brief({ facts: [paragraph(says(GAS), says('*Uzbekistan* bought grain from its neighbour.', [], 'judgement'))] })
    expect(compareBriefs(older, newer)).toMatchObject({
      dropped: [
        { heading: 'facts', text: 'The port of Aktau was closed for sixty days.', evidence: { excerpts: ['2:1'], tag: null } },
      ],
      added: [
        { section: 'facts', text: 'Uzbekistan bought grain from its neighbour.', evidence: { excerpts: [], tag: 'judgement' } },
      ],
      changed: [],
      reevidenced: [],
      likelihood: [],
    })
  })

  it('a sentence that stands elsewhere is neither, nor one that was worded otherwise', () => {
    const older = brief({ one: [paragraph(says(GAS), says('The port of Aktau was closed.'))], two: [] })
    const newer = brief({
      one: [paragraph(says('The port of Aktau was closed again.'))],
      two: [{ kind: 'list', id: 'l', ordered: false, items: [{ id: 'i', sentences: [says(`**${GAS}**`)] }] }],
    })
    expect(compareBriefs(older, newer)).toMatchObject({
      dropped: [],
      added: [],
      changed: [{ was: 'The port of Aktau was closed.', text: 'The port of Aktau was closed again.' }],
    })
  })

  it('a sentence whose typography was set right is worded as it was', () => {
    const older = brief({ one: [paragraph(says('It\'s "5 km" -- or so.'))] })
    const newer = brief({ one: [paragraph(says('It’s “5\u00a0km” — or so.'))] })
    expect(Object.values(compareBriefs(older, newer)).flat()).toEqual([])
  })

  it('a point of a list that stands on another level is told so, with its first sentence', () => {
    const { levels, ...others } = compareBriefs(brief({ one: [twoPoints(1)] }), brief({ one: [twoPoints(0)] }))
    expect(levels).toMatchObject([{ text: 'The port was closed.', before: 2, after: 1 }])
    expect(Object.values(others).flat()).toEqual([])
    expect(compareBriefs(brief({ one: [twoPoints(1)] }), brief({ one: [twoPoints(1)] })).levels).toEqual([])
  })

  it('headings are no sentences: none was dropped or added', () => {
    const older = brief({ one: [{ kind: 'heading', id: 'h', text: 'Gas is likely.' }, paragraph(says(GAS))] })
    const newer = brief({ one: [paragraph(says(GAS)), { kind: 'heading', id: 'h', text: 'Oil' }] })
    expect(Object.values(compareBriefs(older, newer)).flat()).toEqual([])
  })

  it('a sentence rests on other excerpts or another tag; their order is nothing', () => {
    const older = brief({
      one: [paragraph(says(GAS, ['1:3', '1:1', '1:2']), says('It holds.', ['2:1']), says('We think so.', [], 'assumption'))],
    })
    const newer = brief({
      one: [paragraph(says(GAS, ['1:2', '1:3', '1:1']), says('It holds.', ['3:1']), says('We think so.', [], 'judgement'))],
    })
    expect(compareBriefs(older, newer).reevidenced.map(({ text, before, after }) => [text, before, after])).toEqual([
      ['It holds.', { excerpts: ['2:1'], tag: null }, { excerpts: ['3:1'], tag: null }],
      ['We think so.', { excerpts: [], tag: 'assumption' }, { excerpts: [], tag: 'judgement' }],
    ])
  })

  it.each([
    [LIKELY, LIKELY.replace('likely', 'very likely'), ['likely', 'very likely', 'up']],
    [LIKELY, LIKELY.replace('likely', 'unlikely'), ['likely', 'unlikely', 'down']],
    [LIKELY, LIKELY.replace('likely', 'not likely'), ['likely', 'not likely', 'down']],
    [LIKELY, LIKELY.replace('likely', 'almost certain'), ['likely', 'almost certain', 'up']],
    [LIKELY, LIKELY.replace('is likely', 'is seen'), ['likely', null, 'went']],
    [LIKELY.replace('is likely', 'has a realistic possibility'), LIKELY, ['realistic possibility', 'likely', 'up']],
    [LIKELY.replace('is likely', 'may come'), LIKELY, [null, 'likely', 'came']],
  ])('the likelihood of %j moved in %j', (before, after, move) => {
    const { likelihood } = compareBriefs(brief({ one: [paragraph(says(before))] }), brief({ one: [paragraph(says(after))] }))
    expect(likelihood.map((each) => [each.before, each.after, each.moved])).toEqual([move])
  })

  it.each([
    [LIKELY, LIKELY.replace('likely', 'probable')],
    [LIKELY, LIKELY.replace('likely next', 'likely in the next')],
    ['It is more likely in winter than in summer.', 'It is less likely in winter than in summer.'],
    ['The unlikely-sounding plan holds.', 'The likely-sounding plan holds.'],
  ])('the likelihood of %j stayed in %j', (before, after) => {
    expect(compareBriefs(brief({ one: [paragraph(says(before))] }), brief({ one: [paragraph(says(after))] })).likelihood).toEqual(
      [],
    )
  })

  it('the confidence of a judgement moved, which is told once', () => {
    const older = brief({ one: [judgement(GAS, 'low'), judgement(LIKELY, 'high')] })
    const newer = brief({ one: [judgement(GAS, 'high'), judgement(LIKELY, null)] })
    expect(
      compareBriefs(older, newer).likelihood.map(({ kind, text, before, after, moved }) => [kind, text, before, after, moved]),
    ).toEqual([
      ['confidence', GAS, 'low', 'high', 'up'],
      ['confidence', LIKELY, 'high', null, 'went'],
    ])
  })

  it('nothing differs from a copy, however often the same words stand in it', () => {
    const one = brief({
      one: [paragraph(says('So.'), says('So.', ['2:2'])), judgement(LIKELY, 'high')],
      two: [paragraph(says('So.'))],
    })
    expect(Object.values(compareBriefs(one, one)).flat()).toEqual([])
  })

  it('is told of fifteen hundred sentences that are all alike, each of which finds its own', () => {
    const days = Array.from({ length: 1_500 }, (_, index) => `On day ${index} the port of Aktau was closed by the wind.`)
    const older = brief({ one: days.map((text) => paragraph(says(text))) })
    const again = days.map((text) => text.replace('.', ' again.')).toReversed()
    const { dropped, added, changed } = compareBriefs(older, brief({ one: again.map((text) => paragraph(says(text))) }))
    expect([dropped.length, added.length, changed.length]).toEqual([0, 0, 1_500])
    expect(changed.every(({ was, text }) => text === was.replace('.', ' again.'))).toBe(true)
  })
})

it('judgements are what is tagged so, and what stands in a judgement', () => {
  const { sections } = brief({ one: [paragraph(says(GAS), says('We think *so*.', [], 'judgement')), judgement(LIKELY, null)] })
  expect(judgementsOf({ ...brief({}), sections }).map(({ text }) => text)).toEqual([
    'We think so.',
    LIKELY,
    `${LIKELY} It holds.`,
  ])
})

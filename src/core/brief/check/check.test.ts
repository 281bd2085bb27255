import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BriefBlock } from '#core/brief.ts'
import { checkBrief } from './check.ts'
import type { EvidenceMap } from '../evidence.ts'
import { Template } from '#core/template.ts'
import { brief, evidence, paragraph, sentence } from '../testing/brief-fixture.ts'

const template = Template.parse(
  JSON.parse(readFileSync(new URL('../../../../templates/policy-brief/template.json', import.meta.url), 'utf8')),
)

const QUOTE = 'Estimates for ethnic Kazakhs living in Xinjiang range from 1.2 to 1.5 million, and nobody counts them.'
const LIBRARY = evidence({ '4:5': QUOTE, '2:1': 'Not a compressor stopped.' })

function rules(sections: Record<string, BriefBlock[]>, library: EvidenceMap = LIBRARY): string[] {
  return checkBrief(brief(sections), template, library)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule)
}

function state(text: string, excerpts: string[], library: EvidenceMap = LIBRARY): string | undefined {
  return checkBrief(brief({ issue: [paragraph(sentence(text, excerpts))] }), template, library).trace[0]?.state
}

const item = (text: string): { id: string; sentences: ReturnType<typeof sentence>[] } => ({
  id: text,
  sentences: [sentence(text, [], 'judgement')],
})

const words = (count: number): BriefBlock[] => [
  paragraph(sentence(Array.from({ length: count }, () => 'word').join(' '), [], 'judgement')),
]

const over = (count: number): boolean =>
  checkBrief(brief({ gaps: words(count) }), template, LIBRARY).findings.some(({ rule }) => rule === 'word-budget')

describe('the trace of a sentence', () => {
  it.each([
    ['EXACT', 'The outlet wrote that “nobody counts them”.', ['4:5']],
    ['NORMALISED', 'The outlet wrote: “Nobody counts them,” and left it there.', ['4:5']],
    ['ELLIPSIS', 'It says “Estimates for ethnic Kazakhs … range from 1.2 to 1.5 million”.', ['4:5']],
    ['PARAPHRASE', 'How many there are is not known.', ['4:5']],
    ['DRIFTED', 'The outlet wrote that “everybody counts them”.', ['4:5']],
    ['MISSING', 'How many there are is not known.', []],
    ['MISSING', 'How many there are is not known.', ['9:9']],
  ])('is %s for %j', (expected, text, excerpts) => {
    expect(state(text, excerpts)).toBe(expected)
  })

  it('holds each half of a quotation that runs over two sentences to its words', () => {
    expect(state('It wrote: “Estimates for ethnic Germans range widely.', ['4:5'])).toBe('DRIFTED')
    expect(state('It wrote: “Not a compressor stopped.', ['2:1'])).toBe('EXACT')
  })

  it('is DRIFTED when the paragraph no longer says what was quoted', () => {
    const corrected = { id: 1, kind: 'paragraph', n: 1, text: 'Not a compressor ran.' } as const
    const library = evidence({ '2:1': 'Not a compressor stopped.' }, { '2:1': { block: corrected } })
    expect(state('It wrote: “Not a compressor stopped.”', ['2:1'], library)).toBe('DRIFTED')
    expect(state('The pipelines kept running.', ['2:1'], library)).toBe('DRIFTED')
  })

  it('holds a block quotation to its excerpt, but for marked omissions', () => {
    const states = ['Not a compressor stopped.', 'Not a […] stopped.', 'Not a pump stopped.'].map((text) => {
      const block: BriefBlock = { kind: 'excerpt', id: 'b', excerpt: '2:1', text }
      return checkBrief(brief({ issue: [block] }), template, LIBRARY).trace[0]?.state
    })
    expect(states).toEqual(['EXACT', 'ELLIPSIS', 'DRIFTED'])
  })
})

describe('checkBrief', () => {
  it('reports a sentence without evidence, and none that is tagged', () => {
    expect(rules({ issue: [paragraph(sentence('Nobody knows.'), sentence('We doubt it.', [], 'judgement'))] })).toEqual([
      'citation-completeness',
    ])
  })

  it('reports a number that no attached excerpt gives, and says what the excerpt gives', () => {
    const text = 'Some 1.8 million people are affected, “and nobody counts them”.'
    const { findings } = checkBrief(brief({ issue: [paragraph(sentence(text, ['4:5']))] }), template, LIBRARY)
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => [rule, message])).toEqual([
      ['number-not-in-evidence', '“1.8 million” stands in no attached excerpt. 4:5 says 1.2, 1.5 million.'],
    ])
  })

  it('tells millions from billions and knows the article’s date', () => {
    expect(rules({ issue: [paragraph(sentence('Some 1.5 billion are affected.', ['4:5']))] })).toEqual(['number-not-in-evidence'])
    expect(rules({ issue: [paragraph(sentence('On 14 January 2022 it gave 1.2 million.', ['4:5']))] })).toEqual([])
  })

  it('reports a summary that says what is not below', () => {
    const summary = [paragraph(sentence('Nobody counts them.', ['4:5']))]
    expect(rules({ summary })).toEqual(['summary-not-below'])
    expect(rules({ summary, issue: [paragraph(sentence('There is no count.', ['4:5']))] })).toEqual([])
  })

  it('warns of a theme that rests on one outlet, of points without actor and time, and of empty sections', () => {
    const sections = {
      'findings:Xinjiang': [paragraph(sentence('Nobody counts them.', ['4:5']))],
      recommendations: [
        {
          kind: 'list',
          id: 'l',
          ordered: true,
          items: [item('The ministry should publish a count by June 2027.'), item('More openness.')],
        } satisfies BriefBlock,
      ],
    }
    const { findings } = checkBrief(brief(sections), template, LIBRARY)
    const of = (rule: string): (string | null)[] =>
      findings.filter((each) => each.rule === rule).map(({ section, sentence }) => sentence ?? section)
    expect(of('source-count')).toEqual(['findings:Xinjiang'])
    expect(of('actor-and-time')).toEqual(['More openness.'])
    expect(findings.filter(({ rule }) => rule === 'empty-section').length).toBe(6 - 1)
  })

  it('warns when a section is more than a tenth over its budget', () => {
    expect([over(55), over(56)]).toEqual([false, true])
  })

  it('describes the mix of sources', () => {
    const sections = { issue: [paragraph(sentence('One.', ['4:5']), sentence('Two.', ['4:5']), sentence('Three.', ['2:1']))] }
    const { sources } = checkBrief(brief(sections), template, LIBRARY)
    expect(sources).toMatchObject({
      count: 2,
      independent: 1,
      topShare: 2 / 3,
      publications: [{ name: 'Outlet 4', sentences: 2 }, { name: 'Outlet 2' }],
    })
  })
})

it('tells the dates between which the sources of a brief were published', () => {
  const dated = evidence(
    { '1:1': 'One.', '2:1': 'Two.', '3:1': 'Three.' },
    { '1:1': { date: '2022-01-14' }, '2:1': { date: '2019' }, '3:1': { date: '2024-05' } },
  )
  const content = brief({ issue: [paragraph(sentence('Nobody counts.', ['1:1', '2:1', '3:1']))] })
  expect(checkBrief(content, template, dated).sources).toMatchObject({ oldest: '2019', newest: '2024-05' })
})

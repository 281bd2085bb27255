import { describe, expect, it } from 'vitest'
import type { BriefBlock } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { brief, evidence, paragraph, sentence, type QuoteFacts } from '../testing/brief-fixture.ts'
import { checkBrief } from './check.ts'
import { trialTemplate } from './testing/trial-template.ts'

const TEMPLATE = trialTemplate([
  { id: 'issue', title: 'Issue', words: null, guidance: '', kind: 'prose' },
  { id: 'findings', title: 'Findings', words: null, guidance: '', kind: 'by-theme', minSources: 2 },
  { id: 'more', title: 'More', words: null, guidance: '', kind: 'by-theme' },
])
type Facts = Record<string, QuoteFacts & { quote?: string }>

/** The findings of these rules on sections whose sentences rest on one excerpt each. */
function found(
  sections: Record<string, string[]>,
  facts: Facts,
  copies = new Map<string, string>(),
  template: Template = TEMPLATE,
): string[] {
  const quotes = Object.fromEntries(Object.entries(facts).map(([id, { quote = `It is quoted of ${id}.` }]) => [id, quote]))
  const blocks = Object.entries(sections).map(([name, ids]): [string, BriefBlock[]] => [
    name,
    ids.map((id, index) => paragraph({ ...sentence('It is so.', [id]), id: `${name} ${index}` })),
  ])
  const { findings } = checkBrief(brief(Object.fromEntries(blocks)), template, evidence(quotes, facts), { copies })
  return findings.filter(({ rule }) => RULES.has(rule)).map(({ rule, message }) => `${rule}: ${message}`)
}
const RULES = new Set(['source-count', 'one-origin', 'top-origin', 'source-age'])
const BY = { A: { authors: ['Dana Serik'], publication: 'Ledger' }, B: { authors: ['Dana Serik'], publication: 'Notes' } }
const OTHER = (publication: string): QuoteFacts => ({ authors: [`${publication} Writer`], publication })

describe('sources that are one voice count once, with the reason', () => {
  it.each([
    ['the same author, Dana Serik', { '1:1': BY.A, '2:1': BY.B }, {}],
    [
      'all draw on Reuters',
      {
        '1:1': { ...OTHER('Ledger'), quote: 'Prices rose, Reuters reported.' },
        '2:1': { authors: ['Reuters'], publication: 'Notes' },
      },
      {},
    ],
    ['the same text, “Article 1”', { '1:1': OTHER('Ledger'), '2:1': OTHER('Notes') }, { '2': '1' }],
  ])('%s', (why, facts: Facts, copies) => {
    const [said] = found({ 'findings:Gas': ['1:1', '2:1'] }, facts, new Map(Object.entries(copies)))
    expect(said).toContain('source-count: “Gas” rests on one origin')
    expect(said).toContain(`“Ledger” and “Notes” count once: ${why}.`)
  })

  it.each<[string, Facts]>([
    ['two authors of two outlets', { '1:1': OTHER('Ledger'), '2:1': OTHER('Notes') }],
    [
      'unsigned pieces of two outlets',
      { '1:1': { authors: [], publication: 'Ledger' }, '2:1': { authors: [], publication: 'Notes' } },
    ],
    [
      'two unsigned pieces without an outlet',
      { '1:1': { authors: [], publication: null }, '2:1': { authors: [], publication: null } },
    ],
  ])('not %s', (_, facts) => {
    expect(found({ 'findings:Gas': ['1:1', '2:1'] }, facts).filter((each) => each.startsWith('source-count'))).toEqual([])
  })
})

describe('a single voice', () => {
  it.each<[string, Facts]>([
    ['an article alone', { '1:1': BY.A }],
    ['an author in two outlets', { '1:1': BY.A, '2:1': BY.B }],
    ['two pieces of an outlet', { '1:1': OTHER('Ledger'), '2:1': { authors: ['Asel Omar'], publication: 'Ledger' } }],
  ])('is told of a theme and of the brief: %s', (_, facts) => {
    const said = found({ 'more:Gas': Object.keys(facts) }, facts)
    expect(said.map((each) => each.split(/[:,]/u, 2).join(''))).toEqual([
      'one-origin “Gas” rests on one origin',
      'one-origin The whole brief rests on one origin',
    ])
  })

  it('is not told where a second is heard, or nothing is cited', () => {
    const facts = { '1:1': OTHER('Ledger'), '2:1': OTHER('Notes') }
    expect(found({ 'more:Gas': ['1:1', '2:1'] }, facts)).toEqual([])
    expect(found({ issue: [] }, {})).toEqual([])
  })
})

describe('an origin behind more than two in five of the cited sentences', () => {
  const facts = { '1:1': BY.A, '2:1': BY.B, '3:1': OTHER('Third'), '4:1': OTHER('Fourth'), '5:1': OTHER('Fifth') }
  it.each([
    [['1:1', '1:1', '2:1', '3:1', '4:1'], 60],
    [['1:1', '2:1', '3:1', '4:1'], 50],
    [['1:1', '2:1', '1:1', '3:1', '4:1', '5:1', '5:1'], 43],
  ])('is told: %j', (ids, share) => {
    const [said] = found({ issue: ids }, facts)
    expect(said).toContain('top-origin: Dana Serik')
    expect(said).toContain(`(${share} %; 40 % at most)`)
    expect(said?.includes('count once: the same author')).toBe(true)
  })

  it.each([[['1:1', '2:1', '3:1', '4:1', '5:1']], [['1:1', '3:1', '4:1']], [['1:1', '3:1']]])('is not: %j', (ids) => {
    expect(found({ issue: ids }, facts).filter((each) => each.startsWith('top'))).toEqual([])
  })
})

describe('the ages of sources', () => {
  const WEEK = { ...TEMPLATE, maxSourceAgeDays: 7 }
  // The brief is of 5 January 2026.
  it.each([
    ['2025-12-28', 'One source is more than 7 days older than the brief: “Article 1” (2025-12-28).'],
    ['2025-11', 'One source is more than 7 days older'],
    [null, 'One source has no date, so its age cannot be told'],
    ['2026-01-06', 'One source is dated after the brief (2026-01-05)'],
  ])('a source of %s is told', (date, message) => {
    const said = found(
      { issue: ['1:1', '2:1'] },
      { '1:1': { ...OTHER('Ledger'), date }, '2:1': { ...OTHER('Notes'), date: '2026-01-01' } },
      undefined,
      WEEK,
    )
    expect(said).toEqual([expect.stringContaining(`source-age: ${message}`)])
  })

  it.each(['2025-12-29', '2025-12', '2025', '2026'])('a source of %s may be young enough', (date) => {
    expect(
      found(
        { issue: ['1:1', '2:1'] },
        { '1:1': { ...OTHER('Ledger'), date }, '2:1': { ...OTHER('Notes'), date } },
        undefined,
        WEEK,
      ),
    ).toEqual([])
  })

  it('a template that sets no age is silent on old sources', () => {
    const facts = { '1:1': OTHER('Ledger'), '2:1': OTHER('Notes'), '3:1': OTHER('Third') }
    expect(found({ issue: ['1:1', '2:1', '3:1'] }, facts)).toEqual([])
  })
})

it('counts a sentence with several sources in parts, so that shares add up to 100', () => {
  const facts = { '1:1': OTHER('Ledger'), '2:1': OTHER('Notes'), '3:1': OTHER('Third'), '4:1': OTHER('Fourth') }
  const check = (...cited: string[][]) => {
    const content = brief({ issue: [paragraph(...cited.map((ids, index) => sentence(`Gas ${index}.`, ids)))] })
    return checkBrief(content, TEMPLATE, evidence({ '1:1': 'One.', '2:1': 'Two.', '3:1': 'Three.', '4:1': 'Four.' }, facts))
  }
  const { sources, findings } = check(['1:1'], ['1:1', '2:1'], ['1:1', '2:1', '3:1'])
  for (const shares of [sources.origins, sources.publications])
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  expect(sources).toMatchObject({
    cited: 3,
    topOriginShare: (1 + 1 / 2 + 1 / 3) / 3,
    origins: [{ name: 'Ledger', sentences: 3 }, {}, {}],
  })
  expect(findings.find(({ rule }) => rule === 'top-origin')?.message).toContain('3 of 3 cited sentences and carries 61 % of them')
  const spread = check(['1:1', '2:1'], ['1:1', '3:1'], ['3:1', '4:1'])
  expect(spread.findings.map(({ rule }) => rule)).not.toContain('top-origin')
})

it('describes the voices of a brief for programs', () => {
  const library = evidence(
    { '1:1': 'One.', '2:1': 'Two.', '3:1': 'Three.' },
    { '1:1': BY.A, '2:1': BY.B, '3:1': { ...OTHER('Third'), date: null } },
  )
  const content = brief({ issue: [paragraph(sentence('One.', ['1:1']), sentence('Two.', ['2:1']), sentence('Three.', ['3:1']))] })
  const { sources } = checkBrief(content, TEMPLATE, library)
  expect(sources).toMatchObject({ count: 3, independent: 2, topOriginShare: 2 / 3, undated: 1 })
  expect(sources.origins).toEqual([
    {
      name: 'Dana Serik',
      articles: ['1', '2'],
      members: ['Ledger', 'Notes'],
      why: '“Ledger” and “Notes” count once: the same author, Dana Serik.',
      sentences: 2,
      share: 2 / 3,
    },
    { name: 'Third', articles: ['3'], members: ['Third'], why: null, sentences: 1, share: 1 / 3 },
  ])
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blockSentences } from '#core/brief.ts'
import { Template } from '#core/template.ts'
import { assembleBrief } from './assemble.ts'
import { checkBrief } from '../check/check.ts'
import { newBrief } from '../new-brief.ts'
import type { QuoteFacts } from '../testing/brief-fixture.ts'
import { draft, library, textOf, THEMES, used } from '../testing/draft-fixture.ts'

const POLICY = Template.parse(
  JSON.parse(readFileSync(new URL('../../../../templates/policy-brief/template.json', import.meta.url), 'utf8')),
)

const openingOf = (facts: QuoteFacts): string | undefined =>
  textOf(
    draft(Object.values(library([['The price of energy rose.', { themes: ['energy'], date: null, ...facts }]])), POLICY),
    'findings',
  ).split(':')[0]

describe('the attribution of a quotation', () => {
  it.each([
    ['the outlet', { publication: 'Ledger' }, 'On energy, Dana Serik writes in *Ledger*'],
    [
      'the title, where there is no outlet',
      { publication: ' ', title: 'A cold year' },
      'On energy, Dana Serik writes in *A cold year*',
    ],
    ['the author alone, where there is neither', { publication: null, title: '' }, 'On energy, Dana Serik writes'],
    [
      'an organisation, with its article and its verb',
      { authors: ['Ministry of Energy'], publication: 'Ledger' },
      'On energy, the Ministry of Energy states in *Ledger*',
    ],
    ['an agency, without an article', { authors: ['Reuters'], publication: 'Ledger' }, 'On energy, Reuters states in *Ledger*'],
    ['an unsigned piece by its outlet', { authors: [], publication: 'Ledger' }, 'On energy, an article in *Ledger* says'],
    [
      'an unsigned piece without an outlet by its title',
      { authors: [], publication: null, title: 'The Cold Year' },
      'On energy, the article *The Cold Year* says',
    ],
    ['nothing, where nothing is known', { authors: [], publication: null, title: '' }, 'On energy, an untitled article says'],
    [
      'several authors, with their verb',
      { authors: ['Dana Serik', 'Asel Omar'], publication: 'Ledger' },
      'On energy, Dana Serik and Asel Omar write in *Ledger*',
    ],
  ])('names %s', (_, facts, expected) => {
    expect(openingOf(facts)).toBe(expected)
  })
})

describe('a source that was named just before in its section', () => {
  it('goes by its surname', () => {
    const facts = ['Gas is cheap in the whole province.', 'Coal is dear in the whole province.'].map(
      (quote): [string, QuoteFacts] => [
        quote,
        { publication: 'Ledger', authors: ['Dana van Serik'], date: null, themes: ['energy'] },
      ],
    )
    const entries = Object.values(library(facts)).map((entry) => ({ ...entry, article: { ...entry.article, id: '1' } }))
    expect(textOf(draft(entries, POLICY), 'findings')).toBe(
      'On Energy, Dana van Serik writes in *Ledger*: “Gas is cheap in the whole province.” “Coal is dear in the whole province”, writes van Serik.',
    )
  })
})

describe('two articles that say the same', () => {
  it('give one statement with a note for each', () => {
    const facts = [
      'China buys a fifth of its natural gas from pipelines that cross southern Kazakhstan.',
      'From pipelines that cross southern Kazakhstan, China buys a fifth of its natural gas.',
    ].map((quote, index): [string, QuoteFacts] => [quote, { publication: `Outlet ${index}`, authors: [], themes: ['energy'] }])
    const brief = draft(Object.values(library(facts)), POLICY)
    const sentences = brief.sections
      .filter(({ theme }) => theme === 'energy')
      .flatMap(({ blocks }) => blocks.flatMap(blockSentences))
    expect(sentences.map(({ evidence: { excerpts } }) => excerpts)).toEqual([['1:1', '2:1']])
    expect(checkBrief(brief, POLICY, library(facts)).trace.every(({ state }) => state === 'EXACT' || state === 'TAGGED')).toBe(
      true,
    )
  })
})

describe('what the analyst marked', () => {
  it('comes before what is only suggested, however much that weighs', () => {
    const facts = ['Gas is dear.', 'Coal is dear.'].map((quote): [string, QuoteFacts] => [
      quote,
      { authors: [], themes: ['energy'] },
    ])
    const newId = (
      (id: number) => () =>
        `x${(id += 1)}`
    )(0)
    const empty = newBrief(
      POLICY,
      { title: 'A brief', themes: THEMES, authors: [], marking: '', date: '2026-01-05', language: 'en' },
      newId,
    )
    const brief = assembleBrief(empty, POLICY, Object.values(library(facts)), newId, { suggested: new Map([['1:1', 9]]) })
    expect(used(brief, 'findings')).toEqual(['2:1', '1:1'])
  })
})

describe('numbers that differ between two themes', () => {
  it('are named once, in a part that has one of them', () => {
    const facts: [string, QuoteFacts][] = [
      [
        'Gas could stop. As many as 1.5 million ethnic Kazakhs would be without it.',
        { publication: 'Ledger', authors: [], themes: ['energy'] },
      ],
      ['The camps frighten 1.2 million ethnic Kazakhs.', { publication: 'Notes', authors: [], themes: ['xinjiang'] }],
    ]
    const text = textOf(draft(Object.values(library(facts)), POLICY), 'findings')
    expect(text.match(/The sources differ/gu)).toHaveLength(1)
    expect(text).toContain('*Ledger* gives “as many as 1.5 million ethnic Kazakhs”, *Notes* “1.2 million ethnic Kazakhs”')
  })
})

const long = (word: string): string =>
  `${word} is dear. ${'It may cost a lot more in every province of the country next winter. '.repeat(9).trim()}`

describe('a theme whose best passage fills its share', () => {
  it('hears a second origin from what the other themes leave', () => {
    const facts: [string, QuoteFacts][] = [
      [long('Gas'), { publication: 'Ledger', authors: [], themes: ['energy'] }],
      [long('Oil'), { publication: 'Ledger', authors: [], themes: ['energy'] }],
      ['Coal could run out. Then towns freeze.', { publication: 'Notes', authors: [], themes: ['energy'] }],
      [long('Wool'), { publication: 'Ledger', authors: [], themes: ['xinjiang'] }],
    ]
    const brief = draft(Object.values(library(facts)), POLICY)
    const energy = brief.sections
      .filter(({ theme }) => theme === 'energy')
      .flatMap(({ blocks }) => blocks.flatMap(blockSentences))
    expect(energy.flatMap(({ evidence }) => evidence.excerpts)).toContain('3:1')
  })
})

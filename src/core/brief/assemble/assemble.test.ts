import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blockSentences } from '#core/brief.ts'
import { checkBrief } from '../check/check.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { draft, library, textOf, used } from '../testing/draft-fixture.ts'
import { evidence, type QuoteFacts } from '../testing/brief-fixture.ts'
import { splitSentences } from '#core/sentences.ts'
import { Template } from '#core/template.ts'

const template = (id: string): Template =>
  Template.parse(JSON.parse(readFileSync(new URL(`../../../../templates/${id}/template.json`, import.meta.url), 'utf8')))
const POLICY = template('policy-brief')
const SUBJECTS =
  'Pipelines Refineries Reactors Tankers Mines Brokers Turbines Wells Grids Miners Drivers Traders Lenders Ports Farms Plants Depots Dams'.split(
    ' ',
  )
const NAMES = 'Dana Asel Timur Madina Olzhas Zarina'.split(' ')
const FACTS: [quote: string, facts: QuoteFacts][] = [
  ...SUBJECTS.flatMap((subject, index): [string, QuoteFacts][] => [
    [
      `${subject} near Atyrau took ${index + 40} per cent of the energy that the whole province had to sell.`,
      {
        publication: `Outlet ${index % 4}`,
        authors: [`${NAMES[index % 4]} Serik`],
        date: `${2005 + index}-03-14`,
        themes: ['energy'],
      },
    ],
    [
      `${subject} in Xinjiang were closed to foreign visitors after the ${index + 20} inspections that officials announced.`,
      {
        publication: `Outlet ${(index % 4) + 2}`,
        authors: [`${NAMES[(index % 4) + 2]} Serik`],
        date: `${2007 + index}-05-02`,
        themes: ['xinjiang'],
      },
    ],
  ]),
  [
    'Xinjiang is home to some 1.5 million ethnic Kazakhs.',
    { publication: 'Ledger', authors: ['Ivo Ledger'], date: '2019-03-18', themes: ['xinjiang'] },
  ],
  [
    'Quiet reigns among the 1.2 million ethnic Kazakhs.',
    { publication: 'Notes', authors: [], date: '2022-01-17', themes: ['xinjiang'] },
  ],
]

const ENTRIES = Object.values(library(FACTS))
const BRIEF = draft(ENTRIES, POLICY)

describe('an assembled policy brief', () => {
  it('passes every check but those of the sections that only the analyst can write', () => {
    const { findings, trace } = checkBrief(BRIEF, POLICY, library(FACTS))
    expect(findings.map(({ rule, message }) => `${rule} ${message.slice(0, 10)}`)).toEqual([
      'empty-section “Options” ',
      'empty-section “Recommend',
    ])
    expect(new Set(trace.map(({ state }) => state))).toEqual(new Set(['EXACT', 'TAGGED']))
  })

  it('keeps and uses the budget of each section', () => {
    const { words } = checkBrief(BRIEF, POLICY, library(FACTS))
    for (const { title, words: written, budget } of words.sections.filter((each) => each.words > 0)) {
      expect(written, title).toBeLessThanOrEqual(budget ?? 0)
      if (title !== 'Evidence gaps') expect(written, title).toBeGreaterThan((budget ?? 0) * 0.6)
    }
  })

  it('quotes each excerpt in one section below the summary', () => {
    const below = ['issue', 'background', 'findings'].map((slot) => new Set(used(BRIEF, slot)))
    const all = below.flatMap((ids) => [...ids])
    expect(all).toHaveLength(new Set(all).size)
    expect(used(BRIEF, 'summary').every((id) => all.includes(id))).toBe(true)
  })

  it('puts two numbers for the same thing side by side', () => {
    expect(textOf(BRIEF, 'findings')).toMatch(
      /The sources differ: \*\w+\* gives “(?:some )?1\.[25] million ethnic Kazakhs”, \*\w+\* “(?:some )?1\.[25] million ethnic Kazakhs”\./u,
    )
    expect(textOf(BRIEF, 'summary')).toContain('On Xinjiang, the sources differ')
  })

  it('opens each theme by its name, small where the sources write it small', () => {
    const openings = BRIEF.sections
      .filter(({ slot }) => slot === 'findings')
      .map(({ blocks }) => blocks.flatMap(blockSentences)[0]?.text)
    expect(openings[0]).toMatch(/^On energy, /u)
    expect(openings[1]).toMatch(/^On Xinjiang, /u)
  })

  it('has no two neighbouring sentences that begin alike', () => {
    for (const { blocks } of BRIEF.sections.filter(({ slot }) => slot === 'issue' || slot === 'background')) {
      const shapes = blocks.flatMap(blockSentences).map(({ text }) => /^(?:“|As )/u.exec(text)?.[0] ?? 'who')
      expect(shapes.every((shape, index) => shape !== shapes[index + 1])).toBe(true)
    }
  })

  it('tells the newest as the issue and leaves the oldest to the background', () => {
    const facts = [2018, 2024, 2021, 2019].map((year): [string, QuoteFacts] => [
      `Trade grew in the year ${year} more than anybody had foreseen.`,
      { date: `${year}-01-14`, themes: ['trade'] },
    ])
    const brief = draft(Object.values(library(facts)), POLICY)
    expect(used(brief, 'issue')).toEqual(['2:1', '3:1'])
    expect(used(brief, 'background')).toEqual(['1:1', '4:1'])
  })

  it('comes apart into the same sentences when its text is edited', () => {
    for (const block of BRIEF.sections.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== 'paragraph') continue
      const texts = block.sentences.map(({ text }) => text)
      expect(splitSentences(texts.join(' '), 'en')).toEqual(texts)
    }
  })

  it('is the same each time, with ids used once', () => {
    expect(draft(ENTRIES, POLICY)).toEqual(BRIEF)
    const ids = BRIEF.sections.flatMap(({ id, blocks }) => [
      id,
      ...blocks.flatMap((block) => [block.id, ...blockSentences(block).map((each) => each.id)]),
    ])
    const quotations = BRIEF.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'excerpt').length
    expect(new Set(ids).size).toBe(ids.length - quotations)
  })

  it('says what its evidence lacks', () => {
    expect(textOf(BRIEF, 'gaps')).toMatch(/^The articles quoted run from .*\. All of them are in English\.$/u)
    const thin = draft(
      ENTRIES.filter(({ article, excerpt }) => excerpt.themes[0] !== 'energy' || article.publication === 'Outlet 1'),
      POLICY,
    )
    expect(textOf(thin, 'gaps')).toMatch(/^What is quoted on energy has one origin, Asel Serik\./u)
  })
})

describe('excerpts that cannot be woven into a sentence', () => {
  it.each([
    ['with quotation marks', 'Officials call it “a passing matter” of no weight.'],
    ['of several sentences', 'Energy is cheap here. Nobody pays for it.'],
  ])('%s are set apart untouched', (_, quote) => {
    const brief = draft(Object.values(library([[quote, { themes: ['energy'] }]])), POLICY)
    const [block] = brief.sections.find(({ theme }) => theme === 'energy')?.blocks ?? []
    expect(block).toMatchObject({ kind: 'excerpt', text: quote })
  })

  it('and those that are no longer in their article are left out', () => {
    const gone = evidence(
      { '1:1': 'Energy is cheap in the whole province of Mangystau.' },
      { '1:1': { block: null, themes: ['energy'] } },
    )
    expect(draft(Object.values(gone), POLICY).sections.every(({ blocks }) => blocks.length === 0)).toBe(true)
  })
})

const aboutXinjiang = (quote: string, publication: string, author: string): [string, QuoteFacts] => [
  quote,
  { publication, authors: [author], themes: ['xinjiang'] },
]

describe('a draft in another language', () => {
  const facts: QuoteFacts = { publication: 'Обозреватель', themes: ['energy'] }
  const entries = (language: string, quote: string): EvidenceEntry[] =>
    Object.values(library([[quote, facts]])).map((entry) => ({ ...entry, article: { ...entry.article, language } }))

  it('names the source before the quotation and nothing more, where it has no wordings of its own', () => {
    expect(textOf(draft(entries('de', 'Energie ist billig.'), POLICY, 'de'), 'findings')).toBe(
      'Dana Serik, *Обозреватель*, Januar 2022: “Energie ist billig.”',
    )
  })

  it('says in Russian who writes, and what the evidence lacks', () => {
    const russian = draft(entries('ru', 'Энергия дешева.'), POLICY, 'ru')
    expect(textOf(russian, 'findings')).toBe('Как пишет Dana Serik (*Обозреватель*, январь 2022 г.): «Энергия дешева».')
    expect(textOf(russian, 'gaps')).toBe(
      'Xinjiang: в этой записке ничего не процитировано. Energy: всё процитированное восходит к одному первоисточнику: *Обозреватель*. 14 января 2022 г. – дата процитированных статей. Язык всех этих статей – русский.',
    )
  })

  it('says in Russian which numbers differ, with the theme in the summary', () => {
    const clashing = Object.values(
      library([
        aboutXinjiang('Some 1.2 million ethnic Kazakhs live in Xinjiang, officials in Almaty say.', 'Ledger', 'Anna Hale'),
        aboutXinjiang('Some 1.5 million ethnic Kazakhs live in Xinjiang, officials in Beijing say.', 'Notes', 'Dana Serik'),
      ]),
    )
    const brief = draft(clashing, POLICY, 'ru')
    expect(textOf(brief, 'findings')).toMatch(/Источники расходятся: «(?:Some )?1\.2 million ethnic Kazakhs» \(\*Ledger\*\)/iu)
    expect(textOf(brief, 'summary')).toContain('По теме *Xinjiang* источники расходятся')
  })
})

describe('an assembled BLUF note', () => {
  it('lists facts of different outlets within its budgets, and passes', () => {
    const bluf = template('bluf-note')
    const note = draft(ENTRIES, bluf)
    const { findings, words } = checkBrief(note, bluf, library(FACTS))
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['empty-section']))
    expect(words.sections.every((each) => each.words <= (each.budget ?? 0))).toBe(true)
    const outlets = used(note, 'facts').map((id) => library(FACTS)[id]?.article.publication)
    expect(outlets.length).toBeGreaterThanOrEqual(3)
    expect(new Set(outlets).size).toBe(outlets.length)
  })
})

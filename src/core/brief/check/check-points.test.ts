import { describe, expect, it, test } from 'vitest'
import type { BriefBlock, TableBlock } from '#core/brief.ts'
import { brief, paragraph, sentence } from '../testing/brief-fixture.ts'
import { checkBrief } from './check.ts'
import { checkFields } from './check-fields.ts'
import { checkPoints } from './check-points.ts'
import { trialTemplate } from './testing/trial-template.ts'

const slot = (id: string, more: object = {}) => ({ id, title: id, words: 100, kind: 'prose', guidance: '', ...more })
const list = (...points: ReturnType<typeof sentence>[]): BriefBlock => ({
  kind: 'list',
  id: 'l',
  ordered: true,
  items: points.map((one, index) => ({ id: `i${index}`, sentences: [one] })),
})
const table = (rows: [string, string[]][][]): TableBlock => ({
  kind: 'table',
  id: 't',
  caption: 'Options',
  headRow: true,
  headColumn: true,
  rows: rows.map((cells, row) => ({
    id: `r${row}`,
    cells: cells.map(([text, excerpts], column) => ({
      id: `c${row}${column}`,
      sentences: text === '' ? [] : [{ ...sentence(text, excerpts), id: `${row} ${column}` }],
    })),
  })),
})

describe('a recommendation of a template that wants it linked to a finding', () => {
  const TEMPLATE = trialTemplate([slot('findings', { kind: 'by-theme' }), slot('asks', { kind: 'list', linkedToFinding: true })])
  const linked = (point: ReturnType<typeof sentence>): boolean => {
    const content = brief({ 'findings:Energy': [paragraph(sentence('Gas fell.', ['3:1']))], asks: [list(point)] })
    return checkPoints(content, TEMPLATE).every(({ rule }) => rule !== 'finding-link')
  }
  it.each([
    ['an excerpt of a finding', sentence('Buy less.', ['3:1'], 'judgement')],
    ['the title of a finding', sentence('As energy is short, buy less.', [], 'judgement')],
    ['the number of a finding', sentence('Buy less (finding 2).', [], 'judgement')],
  ])('is linked by %s', (_, point) => expect(linked(point)).toBe(true))
  it.each([
    ['nothing', sentence('Buy less.', [], 'judgement')],
    ['an excerpt that no finding rests on', sentence('Buy less.', ['9:1'], 'judgement')],
  ])('is not by %s', (_, point) => expect(linked(point)).toBe(false))
})

describe('a recommendation that may not argue', () => {
  const TEMPLATE = trialTemplate([slot('asks', { kind: 'list', noArguments: true })])
  const argues = (text: string, language = 'en'): boolean =>
    checkPoints({ ...brief({ asks: [list(sentence(text, [], 'judgement'))] }), language }, TEMPLATE).length > 0
  it.each([
    'That the ministry buy less, because prices are high.',
    'That it wait, given that nothing is known.',
    'It should therefore wait.',
  ])('%s argues', (text) => expect(argues(text)).toBe(true))
  it.each(['That the ministry buy less by June.', 'That what was agreed since 2019 stands.'])('%s does not', (text) =>
    expect(argues(text)).toBe(false),
  )
  it('is not read in a language whose words the check does not know', () => {
    expect(argues('Так как because', 'ru')).toBe(false)
  })
})

test('a template can want a source in every paragraph, headings and empty ones left out', () => {
  const TEMPLATE = trialTemplate([slot('text', { sourcePerParagraph: true })])
  const own = sentence('Nobody knows.', [], 'judgement')
  const content = brief({
    text: [
      { kind: 'heading', id: 'h', text: 'Then' },
      paragraph(sentence('It fell.', ['1:1']), own),
      paragraph(own),
      paragraph(),
    ],
  })
  expect(checkPoints(content, TEMPLATE)).toMatchObject([
    { rule: 'paragraph-source', message: expect.stringContaining('Paragraph 2 of “text”') },
  ])
  expect(checkPoints(content, trialTemplate([slot('text')]))).toEqual([])
})

test('a template can want evidence in every cell: empty ones and those without are named by row and column', () => {
  const TEMPLATE = trialTemplate([slot('options', { sourcePerCell: true })])
  const rows: [string, string[]][][] = [
    [
      ['Criterion', []],
      ['Wait', []],
      ['Act', []],
    ],
    [
      ['Cost', []],
      ['Nothing.', ['1:1']],
      ['Much.', []],
    ],
    [
      ['Risk', []],
      ['', []],
      ['Little.', ['1:2']],
    ],
  ]
  expect(checkPoints(brief({ options: [table(rows)] }), TEMPLATE).map(({ message }) => message)).toEqual([
    'Row 2, column 3 of table 1 rests on no excerpt: attach one.',
    expect.stringMatching(/^Row 3, column 2 of table 1 is empty/),
  ])
})

test('a field that the template asks for is missed while nothing stands in it', () => {
  const template = trialTemplate([slot('text')], {
    fields: [
      { id: 'contact', title: 'Contact', hint: 'Who answers.', required: true, place: 'top' },
      { id: 'copy', title: 'Copy to', hint: '', required: false, place: 'end' },
    ],
  })
  expect(checkFields({ ...brief({}), fields: { contact: ' ' } }, template)).toMatchObject([
    { rule: 'empty-field', message: '“Contact” is asked for at the start and not filled in (About This Brief). Who answers.' },
  ])
  expect(checkFields({ ...brief({}), fields: { contact: 'M. Keller' } }, template)).toEqual([])
})

const text = (words: string): BriefBlock[] => [paragraph(sentence(words, [], 'judgement'))]

describe('a section that may merge into another', () => {
  const TEMPLATE = trialTemplate([slot('issue', { words: 4 }), slot('timing', { words: 4, mergesInto: 'issue' })])
  const found = (sections: Record<string, BriefBlock[]>): string[] =>
    checkBrief(brief(sections), TEMPLATE, {}).findings.flatMap(({ rule, section }) =>
      rule === 'empty-section' || rule === 'word-budget' ? [`${rule} ${section}`] : [],
    )
  it('is not missed where that one has text, which may then be as long as both', () => {
    expect(found({ issue: text('One two three four five six seven.'), timing: [] })).toEqual([])
    expect(found({ issue: text('One two three four five six seven.') })).toEqual([])
    expect(found({ issue: text('One two three four five six seven eight nine.'), timing: [] })).toEqual(['word-budget issue'])
  })
  it('is missed where that one is empty too, and keeps its own budget where it is written', () => {
    expect(found({ issue: [], timing: [] })).toEqual(['empty-section issue', 'empty-section timing'])
    expect(found({ issue: text('One two three four five six.'), timing: text('Soon.') })).toEqual(['word-budget issue'])
  })
})

test('a table with which a section began is told of until something stands in it', () => {
  const TEMPLATE = trialTemplate([slot('text'), slot('figures')])
  const empty = table([
    [
      ['Figure', []],
      ['Now', []],
    ],
    [
      ['', []],
      ['', []],
    ],
  ])
  const rules = (blocks: BriefBlock[]): string[] =>
    checkBrief(brief({ text: [paragraph(sentence('So it is.', [], 'judgement'))], figures: blocks }), TEMPLATE, {}).findings.map(
      ({ rule }) => rule,
    )
  expect(rules([empty])).toEqual(['empty-section'])
  expect(rules([paragraph(sentence('As follows.', [], 'judgement')), empty])).toEqual(['table-unfilled'])
})

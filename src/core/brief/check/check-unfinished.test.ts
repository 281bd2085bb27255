import { expect, it } from 'vitest'
import { markedAsDraft } from '../draft-mark.ts'
import { brief } from '../testing/brief-fixture.ts'
import { checkBrief } from './check.ts'
import { trialTemplate } from './testing/trial-template.ts'
import { blamedBlocks, judged, table } from './testing/wholes.ts'

it.each([
  'The price is TBC.',
  'Exports fell by XX per cent.',
  '[insert figure] tonnes went east.',
  'This part is to be written.',
  'They met on ____.',
  'It cost ??? tenge.',
  'Добыча выросла [уточнить].',
  'Lorem ipsum dolor sit amet.',
])('what holds the place of something to be written is told: %s', (text) => {
  expect(blamedBlocks([judged(text)])).toEqual(['placeholder-left'])
})

it.each([
  'The XXX Olympiad was cancelled.',
  'The line is to be completed by the ministry.',
  'He said “nobody […] knows”.',
  'The TBM broke down.',
  'Is it so? We doubt it.',
])('and nothing else: %s', (text) => {
  expect(blamedBlocks([judged(text)])).toEqual([])
})

it.each([
  'To follow.',
  'n/a',
  'N.A.',
  'XXX',
  'TBC',
  'Text to come.',
  'Details will follow.',
  '(to be added later)',
  'See above.',
  '(дополнить)',
  'Будет дополнено позже.',
  'См. выше.',
  'Текст следует.',
])('so is a sentence that is nothing but that: %s', (text) => {
  expect(blamedBlocks([judged(text)])).toEqual(['placeholder-left'])
})

it.each([
  'More troops are to follow.',
  'Details of the loan are not known.',
  'See above all the ferries.',
  'None.',
  'The text is to follow the treaty.',
  'Уточнить данные о долге должен минфин.',
  'Следует дополнить договор.',
  'Pending cases grew.',
])('but none that says something: %s', (text) => {
  expect(blamedBlocks([judged(text)])).toEqual([])
})

const cells = (...texts: string[]): string[] => blamedBlocks([table(['What', 'How much'], ...texts.map((text) => ['Gas', text]))])

it('in a cell n/a is a value, XXX is none', () => {
  expect(cells('n/a', 'Ditto', '5')).toEqual([])
  expect(cells('5', 'XXX')).toEqual(['placeholder-left'])
})

it.each(['', ' ', '–', '…', '***'])('a section that says %j says nothing', (text) => {
  expect(blamedBlocks([judged(text)])).toContain('empty-section')
})

it('the part of a theme, and a section of the author’s own, are told when they are empty', () => {
  const template = trialTemplate([{ id: 'findings', title: 'Findings', words: null, guidance: 'Write.', kind: 'by-theme' }])
  const content = brief({
    'findings:Gas': [judged('Gas flows.')],
    'findings:Coal': [],
    '(own)': [{ kind: 'heading', id: 'h', text: 'More' }],
  })
  const said = checkBrief(content, template, {}).findings.filter(({ rule }) => rule === 'empty-section')
  expect(said.map(({ section }) => section)).toEqual(['findings:Coal', '(own)'])
})

it('sentences that nobody touched since they were drafted are counted by section, until they are touched', () => {
  const template = trialTemplate([{ id: 'issue', title: 'Issue', words: null, guidance: '', kind: 'prose' }])
  const drafted = markedAsDraft(brief({ issue: [judged('Gas flows.'), judged('Coal burns.')] }))
  const said = (content: typeof drafted): string[] =>
    checkBrief(content, template, {})
      .findings.filter(({ rule }) => rule === 'draft-untouched')
      .map(({ message }) => message.slice(0, 11))
  expect(said(drafted)).toEqual(['2 sentences'])
  const touched = JSON.parse(
    JSON.stringify(drafted).replaceAll('burns.', 'burns well.').replaceAll('flows.', 'flows on.'),
  ) as typeof drafted
  expect(said(touched)).toEqual([])
})

import { expect, test } from 'vitest'
import { blamed, type Passage } from '../testing/trial.ts'

const GRID: Passage = {
  quote:
    '“We are not selling the grid to anyone,” said Daniyar Akhmetov, the company’s chief executive. “The line will remain in Kazakh hands.”',
  before: 'The third line would run to the Chinese border, Timur Lapin reported.',
  after: 'Energy Minister Saule Bekova was more cautious.',
  by: ['Marat Ilyasov'],
  publication: 'Steppe Courier',
}

test.each(['The line, Bekova insists, will stay in Kazakh hands.', 'По словам Лапина, линия останется в руках казахов.'])(
  'who is named beside the passage alone does not speak in it: %s',
  (text) => {
    expect(blamed({ text, on: [GRID], language: /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en' })).toContain('attribution')
  },
)

test.each<[why: string, text: string, on: Passage[]]>([
  ['its speaker', 'The line, Akhmetov insists, will stay in Kazakh hands.', [GRID]],
  ['its author', 'The line will stay in Kazakh hands, Ilyasov reports.', [GRID]],
  [
    'whom another passage names',
    'The line, Bekova insists, will stay in Kazakh hands.',
    [GRID, { ...GRID, quote: 'Energy Minister Saule Bekova said it would.' }],
  ],
  [
    'somebody of the paragraph before, where the passage goes on with “she”',
    'Bekova said that the line would stay in Kazakh hands.',
    [
      {
        quote: 'She said that the line would stay in Kazakh hands. Akhmetov said the same.',
        before: 'Saule Bekova was cautious.',
      },
    ],
  ],
])('%s may be', (_why, text, on) => {
  expect(blamed({ text, on })).not.toContain('attribution')
})

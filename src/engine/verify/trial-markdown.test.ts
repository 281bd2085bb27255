import { afterAll, beforeAll, expect, test } from 'vitest'
import { each, swapped } from './testing/markdown-edits.ts'
import { markdownTrial, note, type MarkdownTrial } from './testing/markdown-trial.ts'
import { replaced } from './testing/text-edits.ts'
import { kindsOfChange, type Kind } from './testing/text-kinds.ts'

let trial: MarkdownTrial
beforeAll(async () => {
  trial = await markdownTrial()
})
afterAll(() => trial.brief.remove())

const KINDS: Kind[] = [
  ...kindsOfChange({ each, swapped }, note),
  [
    'a sign',
    replaced(['−12', '+12'], ['\\$1,200', '€1,200'], ['+3.5', '&minus;3.5']),
    [
      'CHANGED Its share fell by +12 % within a year.',
      'CHANGED They paid €1,200 for each tonne.',
      'CHANGED Supply grows by \ufffd&minus;3.5 % a year.',
    ],
  ],
  [
    'a number of a list, and the marking',
    replaced(['1. [', '4. ['], ['OFFICIAL', 'PUBLIC']),
    ['DELETED running: OFFICIAL', 'ADDED running: PUBLIC', 'DELETED 1.', 'DELETED 2.', 'ADDED 4.', 'ADDED 5.'],
  ],
  [
    'the title block',
    replaced(['title: "The plants', 'title: "The plans'], ['subtitle: "', 'subtitle: "Draft '], ['lang: "en', 'lang: "ru']),
    ['CHANGED The plans', 'CHANGED Draft Policy brief', 'ADDED lang: ru'],
  ],
]

test.each(KINDS)('%s is found in each place and named, and nothing else is', async (_, edit, wanted) => {
  expect(await trial.after(edit)).toEqual(wanted.toSorted())
})

test('the untouched file stands, also with other line ends, a mark of its encoding, and a register whose lines were broken', async () => {
  const { text, sources, register } = trial
  const file = text + sources + register
  for (const saved of [
    file,
    file.replaceAll('\n', '\r\n'),
    `\ufeff${file}`,
    text + sources + register.replaceAll(/(.{72}\S*) (?=\S)/g, '$1\n'),
  ])
    expect(await trial.fallenOf(saved)).toEqual([])
})

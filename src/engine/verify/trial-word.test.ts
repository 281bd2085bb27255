import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { each, replaced, swap, type Edit } from './testing/word-edits.ts'
import { fallen, verified } from './testing/trial-brief.ts'
import { S1, S3, S5, wordTrial, type WordTrial } from './testing/word-trial.ts'

let trial: WordTrial
beforeAll(async () => {
  trial = await wordTrial()
})
afterAll(() => trial.brief.remove())

const NEW = '<w:r><w:t xml:space="preserve"> Nobody doubts it.</w:t></w:r>'
const KINDS: [string, Edit, string[]][] = [
  [
    'a word',
    replaced(['largest', 'smallest'], ['of gas', 'of oil'], ['owners', 'tenants']),
    [
      'CHANGED The first plant sold 2.5 million tonnes of oil.',
      'CHANGED It was not the smallest of the six.',
      'CHANGED The second plant did not answer; its tenants did.',
    ],
  ],
  [
    'a number',
    replaced(['40 million', '400 million'], ['2027', '2028'], ['1,200', '1,300']),
    [
      'CHANGED They paid $1,300 for each tonne.',
      'CHANGED Prices will not fall before 2028.',
      'CHANGED Waiting costs 400 million a month.',
    ],
  ],
  [
    'a sign',
    replaced(['−12', '+12'], ['$1,200', '€1,200'], ['+3.5', '−3.5']),
    [
      'CHANGED Its share fell by +12 % within a year.',
      'CHANGED They paid €1,200 for each tonne.',
      'CHANGED Supply grows by −3.5 % a year.',
    ],
  ],
  [
    'a point',
    replaced(['2.5 million tonnes of', '25 million tonnes of'], ['+3.5', '+35'], ['sold 2.5 million.', 'sold 25 million.']),
    [
      'CHANGED The first plant sold 25 million tonnes of gas.',
      'CHANGED Supply grows by +35 % a year.',
      'CHANGED It sold 25 million.',
    ],
  ],
  [
    'a “not”',
    replaced(['was not the', 'was the'], ['will not fall', 'will fall'], ['did not answer', 'did answer']),
    [
      'CHANGED It was the largest of the six.',
      'CHANGED The second plant did answer; its owners did.',
      'CHANGED Prices will fall before 2027.',
    ],
  ],
  [
    'an added sentence',
    each((found) => `${found}${NEW}`, S1, 'Prices will not', 'We would wait'),
    ['ADDED Nobody doubts it.', 'ADDED Nobody doubts it.', 'ADDED Nobody doubts it.'],
  ],
  [
    'a deleted sentence',
    each(() => '', 'It was not', 'Waiting costs', 'We would wait'),
    [
      'DELETED It was not the largest of the six.',
      'DELETED Waiting costs 40 million a month.',
      'DELETED We would wait all the same.',
      'DELETED Dana Serik, “The Five Ministry Reports,” May 14, 2026, ¶ 1.',
    ],
  ],
  [
    'a doubled sentence',
    each((found) => `${found}${found}`, 'Prices will not', 'Waiting costs', 'It sold 3.5'),
    ['ADDED Prices will not fall before 2027.', 'ADDED Waiting costs 40 million a month.', 'ADDED It sold 3.5 million.'],
  ],
  [
    'a moved sentence',
    (xml) => swap(swap(swap(xml, S1, S3), 'The second plant did', S5), 'Waiting', 'We would'),
    [
      'MOVED The first plant sold 2.5 million tonnes of gas.',
      'MOVED It was not the largest of the six.',
      'MOVED The second plant did not answer; its owners did.',
      'MOVED Waiting costs 40 million a month.',
    ],
  ],
  [
    'a heading',
    replaced(['What was sold', 'What was lost'], ['What was not said', 'What was said'], ['What follows', 'What went before']),
    ['CHANGED What was lost', 'CHANGED What was said', 'CHANGED What went before'],
  ],
]

test('the untouched file stands, also packed again', async () => {
  expect(fallen(await verified(trial.brief, zipSync(trial.original, { level: 1 }), 'docx'))).toEqual([])
})

test.each(KINDS)('%s is found in three places and named, and nothing else is', async (_, edit, wanted) => {
  expect(await trial.after(edit)).toEqual(wanted)
})

const NOTES = 'word/footnotes.xml'
const note = (word: string): string => `Dana Serik, “The ${word} Ministry Reports,” May 14, 2026, ¶ 1.`

const reference = (xml: string, count: number): string => xml.match(/<w:footnoteReference w:id="\d+"\/>/g)?.[count] ?? ''

const swapped: Edit = (xml) =>
  [0, 2, 4].reduce((now, at) => {
    const [a, b] = [reference(xml, at), reference(xml, at + 1)]
    return now.replace(a, '\u0000').replace(b, a).replace('\u0000', b)
  }, xml)
const deleted: Edit = (xml) => [0, 2, 5].reduce((now, at) => now.replace(reference(xml, at), ''), xml)

test('a note that says something else, hangs elsewhere or is gone is named', async () => {
  const edit = replaced(
    ['One Ministry', 'Only Ministry'],
    ['Three Ministry', 'Third Ministry'],
    ['Six Ministry', 'Sixth Ministry'],
  )
  const changed = [note('Only'), note('Third'), note('Sixth')].map((text) => `CHANGED ${text}`)
  expect((await trial.after(edit, NOTES)).toSorted()).toEqual(changed.toSorted())
  const all = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map(note)
  expect((await trial.after(swapped)).toSorted()).toEqual(all.map((text) => `MOVED ${text}`).toSorted())
  const gone = await trial.after(deleted)
  expect(new Set(gone).size).toBe(3)
  expect(gone.every((line) => line.startsWith('DELETED Dana Serik'))).toBe(true)
})

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesOf, exported, fallen, trialBrief, verified, type TrialBrief } from './testing/trial-brief.ts'

let brief: TrialBrief
let original: Record<string, Uint8Array>
beforeAll(async () => {
  brief = await trialBrief()
  original = unzipSync(bytesOf(await exported(brief, 'docx')))
})
afterAll(() => brief.remove())

type Edit = (xml: string) => string
const MAIN = 'word/document.xml'

/** What verify says of the file with a part of it edited. */
async function after(edit: Edit, part = MAIN): Promise<string[]> {
  const before = strFromU8(original[part] ?? new Uint8Array())
  const xml = edit(before)
  if (xml === before) throw new Error('The edit changes nothing.')
  return fallen(await verified(brief, zipSync({ ...original, [part]: strToU8(xml) }), 'docx'))
}

const replaced =
  (...pairs: [string, string][]): Edit =>
  (xml) =>
    pairs.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`There is no “${from}”.`)
      return text.replace(from, to)
    }, xml)

/** The stretch of the bookmark in which a text stands. */
function stretch(xml: string, text: string): string {
  const at = xml.indexOf(text)
  const start = xml.lastIndexOf('<w:bookmarkStart', at)
  const id = /w:id="(\d+)"/.exec(xml.slice(start))?.[1] ?? ''
  const end = `<w:bookmarkEnd w:id="${id}"/>`
  return xml.slice(start, xml.indexOf(end, at) + end.length)
}
const each =
  (change: (stretch: string, xml: string) => string, ...texts: string[]): Edit =>
  (xml) =>
    texts.reduce((now, text) => {
      const found = stretch(now, text)
      return now.replace(found, () => change(found, now))
    }, xml)

const S1 = 'The first plant sold 2.5 million tonnes of gas.'
const S3 = 'Its share fell by −12 % within a year.'
const S5 = 'They paid $1,200 for each tonne.'
const NEW = '<w:r><w:t xml:space="preserve"> Nobody doubts it.</w:t></w:r>'
const swap = (xml: string, one: string, other: string): string => {
  const [a, b] = [stretch(xml, one), stretch(xml, other)]
  return xml
    .replace(a, '\u0000')
    .replace(b, () => a)
    .replace('\u0000', () => b)
}

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
      'DELETED Dana Serik, “The Five Ministry Reports,” n.d., ¶ 1.',
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
  expect(fallen(await verified(brief, zipSync(original, { level: 1 }), 'docx'))).toEqual([])
})

test.each(KINDS)('%s is found in three places and named, and nothing else is', async (_, edit, wanted) => {
  expect(await after(edit)).toEqual(wanted)
})

const NOTES = 'word/footnotes.xml'
const note = (word: string): string => `Dana Serik, “The ${word} Ministry Reports,” n.d., ¶ 1.`

test('a note that says something else, hangs elsewhere or is gone is named', async () => {
  const edit = replaced(
    ['One Ministry', 'Only Ministry'],
    ['Three Ministry', 'Third Ministry'],
    ['Six Ministry', 'Sixth Ministry'],
  )
  const changed = [note('Only'), note('Third'), note('Sixth')].map((text) => `CHANGED ${text}`)
  expect((await after(edit, NOTES)).toSorted()).toEqual(changed.toSorted())
  const reference = (xml: string, count: number): string => xml.match(/<w:footnoteReference w:id="\d+"\/>/g)?.[count] ?? ''
  const swapped: Edit = (xml) =>
    [0, 2, 4].reduce((now, at) => {
      const [a, b] = [reference(xml, at), reference(xml, at + 1)]
      return now.replace(a, '\u0000').replace(b, a).replace('\u0000', b)
    }, xml)
  const all = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map(note)
  expect((await after(swapped)).toSorted()).toEqual(all.map((text) => `MOVED ${text}`).toSorted())
  const deleted: Edit = (xml) => [0, 2, 5].reduce((now, at) => now.replace(reference(xml, at), ''), xml)
  const gone = await after(deleted)
  expect(new Set(gone).size).toBe(3)
  expect(gone.every((line) => line.startsWith('DELETED Dana Serik'))).toBe(true)
})

const run = (properties: string, text: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

test.each<[string, Edit, string[]]>([
  [
    'a tracked insertion',
    each((found) => `${found}<w:ins w:id="900" w:author="X">${run('', ' Indeed.')}</w:ins>`, S1),
    ['ADDED Indeed.', 'ADDED  Indeed.'],
  ],
  [
    'a tracked deletion',
    each(
      (found) =>
        `<w:del w:id="901" w:author="X">${found.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`,
      'We would wait',
    ),
    ['DELETED We would wait all the same.', 'DELETED We would wait all the same.'],
  ],
  ['hidden text', each((found) => `${found}${run('<w:vanish/>', 'Not for you.')}`, S3), ['ADDED Not for you.']],
  [
    'a sentence that is hidden',
    replaced([
      '<w:t xml:space="preserve">We would',
      '<w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t xml:space="preserve">We would',
    ]),
    ['DELETED We would wait all the same.', 'ADDED We would wait all the same.'],
  ],
  [
    'a text box',
    each(
      (found) =>
        `${found}<w:r><w:pict><v:textbox><w:txbxContent><w:p>${run('', 'A stamp')}</w:p></w:txbxContent></v:textbox></w:pict></w:r>`,
      S5,
    ),
    ['ADDED A stamp'],
  ],
  [
    'a turned number',
    each((found) => found.replace('12 %', '\u202e12\u202c %'), S3),
    ['CHANGED Its share fell by −\u202e12\u202c % within a year.'],
  ],
])('%s is named', async (_, edit, wanted) => {
  expect(await after(edit)).toEqual(wanted)
})

test('a marking that is gone from the heads, and a word that is added to a foot, are named', async () => {
  const head = Object.keys(original).filter((name) => name.startsWith('word/header'))
  const without = Object.fromEntries(
    head.map((name) => [name, strToU8(strFromU8(original[name] ?? new Uint8Array()).replace('OFFICIAL', ''))]),
  )
  expect(
    fallen(
      await verified(
        brief,
        zipSync({
          ...original,
          ...without,
          'word/footer1.xml': strToU8('<w:ftr><w:p><w:r><w:t>OFFICIAL no more</w:t></w:r></w:p></w:ftr>'),
        }),
        'docx',
      ),
    ),
  ).toEqual(['ADDED OFFICIAL no more', 'DELETED OFFICIAL'])
})

test('what Word opens is what is read: another main part than the usual one, and no part twice', async () => {
  const rels = strFromU8(original['_rels/.rels'] ?? new Uint8Array()).replace('word/document.xml', 'word/other.xml')
  const other = strToU8(strFromU8(original[MAIN] ?? new Uint8Array()).replace('largest', 'smallest'))
  const others = {
    'word/other.xml': other,
    'word/_rels/other.xml.rels': original['word/_rels/document.xml.rels'] ?? new Uint8Array(),
  }
  const file = zipSync({ ...original, ...others, '_rels/.rels': strToU8(rels) })
  expect(fallen(await verified(brief, file, 'docx'))).toEqual(['CHANGED It was not the smallest of the six.'])
})

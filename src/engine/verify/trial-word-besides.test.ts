import { strFromU8, strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fallen, verified } from './testing/trial-brief.ts'
import { each, replaced, type Edit } from './testing/word-edits.ts'
import { MAIN, S1, S3, S5, wordTrial, type WordTrial } from './testing/word-trial.ts'

let trial: WordTrial
beforeAll(async () => {
  trial = await wordTrial()
})
afterAll(() => trial.brief.remove())

const run = (properties: string, text: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

test.each<[string, Edit, string[]]>([
  [
    'a tracked insertion',
    each((found) => `${found}<w:ins w:id="900" w:author="X">${run('', ' Indeed.')}</w:ins>`, S1),
    ['ADDED Indeed.', 'ADDED tracked-insertion:  Indeed.'],
  ],
  [
    'a tracked deletion',
    each(
      (found) =>
        `<w:del w:id="901" w:author="X">${found.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`,
      'We would wait',
    ),
    ['DELETED We would wait all the same.', 'DELETED tracked-deletion: We would wait all the same.'],
  ],
  ['hidden text', each((found) => `${found}${run('<w:vanish/>', 'Not for you.')}`, S3), ['ADDED hidden-text: Not for you.']],
  [
    'a sentence that is hidden',
    replaced([
      '<w:t xml:space="preserve">We would',
      '<w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t xml:space="preserve">We would',
    ]),
    ['DELETED We would wait all the same.', 'ADDED hidden-text: We would wait all the same.'],
  ],
  [
    'a text box',
    each(
      (found) =>
        `${found}<w:r><w:pict><v:textbox><w:txbxContent><w:p>${run('', 'A stamp')}</w:p></w:txbxContent></v:textbox></w:pict></w:r>`,
      S5,
    ),
    ['ADDED text-box: A stamp'],
  ],
  [
    'a turned number',
    each((found) => found.replace('12 %', '\u202e12\u202c %'), S3),
    ['CHANGED Its share fell by −\u202e12\u202c % within a year.'],
  ],
])('%s is named', async (_, edit, wanted) => {
  expect(await trial.after(edit)).toEqual(wanted)
})

test('a marking that is gone from the heads, and a word that is added to a foot, are named', async () => {
  const head = Object.keys(trial.original).filter((name) => name.startsWith('word/header'))
  const without = Object.fromEntries(
    head.map((name) => [name, strToU8(strFromU8(trial.original[name] ?? new Uint8Array()).replace('OFFICIAL', ''))]),
  )
  expect(
    fallen(
      await verified(
        trial.brief,
        zipSync({
          ...trial.original,
          ...without,
          'word/footer1.xml': strToU8('<w:ftr><w:p><w:r><w:t>OFFICIAL no more</w:t></w:r></w:p></w:ftr>'),
        }),
        'docx',
      ),
    ),
  ).toEqual(['ADDED running: OFFICIAL no more', 'DELETED running: OFFICIAL', 'DELETED running: Page # of #'])
})

test('what Word opens is what is read: another main part than the usual one, and no part twice', async () => {
  const rels = strFromU8(trial.original['_rels/.rels'] ?? new Uint8Array()).replace('word/document.xml', 'word/other.xml')
  const other = strToU8(strFromU8(trial.original[MAIN] ?? new Uint8Array()).replace('largest', 'smallest'))
  const others = {
    'word/other.xml': other,
    'word/_rels/other.xml.rels': trial.original['word/_rels/document.xml.rels'] ?? new Uint8Array(),
  }
  const file = zipSync({ ...trial.original, ...others, '_rels/.rels': strToU8(rels) })
  expect(fallen(await verified(trial.brief, file, 'docx'))).toEqual(['CHANGED It was not the smallest of the six.'])
})

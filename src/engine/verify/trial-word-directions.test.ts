import { afterAll, beforeAll, expect, test } from 'vitest'
import { replaced, type Edit } from './testing/word-edits.ts'
import { S3, wordTrial, type WordTrial } from './testing/word-trial.ts'

let trial: WordTrial
beforeAll(async () => {
  trial = await wordTrial()
})
afterAll(() => trial.brief.remove())

const STYLES = 'word/styles.xml'
/** Puts an element behind what is found. */
const put =
  (where: RegExp, element: string): Edit =>
  (xml) =>
    xml.replace(where, `$1${element}`)
/** The properties of the style that the first paragraphs have. */
const inSummary = (properties: 'pPr' | 'rPr'): RegExp =>
  new RegExp(`(<w:style [^>]*w:styleId="BriefSummary"(?:(?!</w:style>).)*?<w:${properties}>)`, 's')
const named = (words: string) => expect.stringContaining(words) as string

test('letters that a style or the defaults of the file turn are named', async () => {
  expect(await trial.after(put(/(<w:rPrDefault>\s*<w:rPr>)/, '<w:rtl/>'), STYLES)).toContainEqual(named(S3))
  expect(await trial.after(put(inSummary('rPr'), '<w:rtl/>'), STYLES)).toContainEqual(named(S3))
})

test('a style that would turn paragraphs turns none that says for itself how it runs', async () => {
  expect(await trial.after(put(inSummary('pPr'), '<w:bidi/>'), STYLES)).toEqual([])
})

test('numbers beside the lines and lists to choose a text from are named', async () => {
  const numbers = replaced(['<w:pgNumType/>', '<w:pgNumType/><w:lnNumType w:countBy="1"/>'])
  expect(await trial.after(numbers)).toEqual(['ADDED lnNumType'])
  const run = `<w:r><w:t xml:space="preserve">${S3}</w:t></w:r>`
  const choice = `<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`
  expect(await trial.after(replaced([run, choice]))).toEqual(['ADDED dropDownList'])
})

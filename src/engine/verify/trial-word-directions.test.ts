import { afterAll, beforeAll, expect, test } from 'vitest'
import { replaced } from './testing/word-edits.ts'
import { S3, wordTrial, type WordTrial } from './testing/word-trial.ts'

let trial: WordTrial
beforeAll(async () => {
  trial = await wordTrial()
})
afterAll(() => trial.brief.remove())

const STYLES = 'word/styles.xml'
const named = (words: string) => expect.stringContaining(words) as string

test('letters that a style or the defaults of the file turn are named', async () => {
  const byDefault = (xml: string): string => xml.replace(/(<w:rPrDefault>\s*<w:rPr>)/, '$1<w:rtl/>')
  expect(await trial.after(byDefault, STYLES)).toContainEqual(named(S3))
  const byStyle = (xml: string): string =>
    xml.replace(/(<w:style [^>]*w:styleId="BriefSummary"(?:(?!<\/w:style>).)*?<w:rPr>)/s, '$1<w:rtl/>')
  expect(await trial.after(byStyle, STYLES)).toContainEqual(named(S3))
})

test('a style that would turn paragraphs turns none that says for itself how it runs', async () => {
  const turned = (xml: string): string =>
    xml.replace(/(<w:style [^>]*w:styleId="BriefSummary"(?:(?!<\/w:style>).)*?<w:pPr>)/s, '$1<w:bidi/>')
  expect(await trial.after(turned, STYLES)).toEqual([])
})

test('numbers beside the lines and lists to choose a text from are named', async () => {
  const numbers = replaced(['<w:pgNumType/>', '<w:pgNumType/><w:lnNumType w:countBy="1"/>'])
  expect(await trial.after(numbers)).toEqual(['ADDED lnNumType'])
  const run = `<w:r><w:t xml:space="preserve">${S3}</w:t></w:r>`
  const choice = `<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`
  expect(await trial.after(replaced([run, choice]))).toEqual(['ADDED dropDownList'])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { replaced, type Edit } from './testing/word-edits.ts'
import { S5, wordTrial, type WordTrial } from './testing/word-trial.ts'

let trial: WordTrial
beforeAll(async () => {
  trial = await wordTrial()
})
afterAll(() => trial.brief.remove())

const CORE = 'docProps/core.xml'
/** Exchanges two stretches, of which each stands there once. */
const exchanged =
  (one: string, other: string): Edit =>
  (xml) =>
    xml.replace(one, '\u0000').replace(other, one).replace('\u0000', other)

test.each<[string, Edit, string[]]>([
  ['pages that are counted from another number', replaced(['<w:pgNumType/>', '<w:pgNumType w:start="7"/>']), ['pages from 7']],
  [
    'pages that are counted in letters',
    replaced(['<w:pgNumType/>', '<w:pgNumType w:fmt="lowerRoman"/>']),
    ['pages in lowerRoman'],
  ],
  ['text at the foot of its pages', replaced(['<w:pgNumType/>', '<w:pgNumType/><w:vAlign w:val="bottom"/>']), ['vAlign bottom']],
  [
    'pages whose lines run down',
    replaced(['<w:titlePg/>', '<w:titlePg/><w:textDirection w:val="tbRl"/>']),
    ['textDirection tbRl'],
  ],
  ['a cell whose lines run up', replaced(['<w:tcPr>', '<w:tcPr><w:textDirection w:val="btLr"/>']), ['textDirection btLr']],
])('%s are named', async (_, edit, wanted) => {
  expect(await trial.after(edit)).toEqual(wanted.map((text) => `ADDED ${text}`))
})

test('what programs write there that save a file is no change', async () => {
  const saved = replaced(
    ['<w:pgNumType/>', '<w:pgNumType w:fmt="decimal" w:start="1"/>'],
    ['<w:titlePg/>', '<w:vAlign w:val="top"/><w:titlePg/><w:textDirection w:val="lrTb"/>'],
  )
  expect(await trial.after(saved)).toEqual([])
})

test('a bullet or a number that is put before text is named', async () => {
  const numbering = new TextDecoder().decode(trial.original['word/numbering.xml'])
  const bullets = /<w:abstractNum [^>]*w:abstractNumId="(\d+)"(?:(?!<\/w:abstractNum>).)*w:numFmt w:val="bullet"/s.exec(numbering)
  const list = new RegExp(`<w:num w:numId="(\\d+)"[^>]*><w:abstractNumId w:val="${bullets?.[1]}"`).exec(numbering)?.[1] ?? ''
  const listed: Edit = (xml) => {
    const at = xml.lastIndexOf('</w:pPr>', xml.indexOf(S5))
    return `${xml.slice(0, at)}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>${xml.slice(at)}`
  }
  expect(list).not.toBe('')
  expect(await trial.after(listed)).toEqual([expect.stringContaining(`• The second plant did not answer; its owners did.`)])
})

test('another day of the file is named', async () => {
  const [, day = ''] = /<dcterms:created [^>]*>(\d{4}-\d\d-\d\d)/.exec(new TextDecoder().decode(trial.original[CORE])) ?? []
  expect(await trial.after((xml) => xml.replaceAll(day, '2019-05-01'), CORE)).toEqual(['CHANGED date: 2019-05-01'])
})

test('heads and feet of kinds of pages that are exchanged are named', async () => {
  const kinds = exchanged('<w:headerReference w:type="default"', '<w:headerReference w:type="first"')
  expect(await trial.after(kinds)).toEqual(['ADDED running: The plants', 'DELETED running: The plants'])
  const [head, foot] = ['headerReference', 'footerReference'].map((kind): Edit => (xml) => {
    const [whole = '', id = ''] = new RegExp(`<w:${kind} w:type="default" r:id="([^"]+)"/>`).exec(xml) ?? []
    return xml.replace(whole, whole.replace(id, id === 'rId6' ? 'rId8' : 'rId6'))
  })
  expect(await trial.after((xml) => (foot ?? String)((head ?? String)(xml)))).not.toEqual([])
})

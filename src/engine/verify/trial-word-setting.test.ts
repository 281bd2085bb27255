import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { each, replaced, type Edit } from './testing/word-edits.ts'
import { MAIN, S3, wordTrial, type WordTrial } from './testing/word-trial.ts'

let trial: WordTrial
beforeAll(async () => {
  trial = await wordTrial()
})
afterAll(() => trial.brief.remove())

const text = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const all =
  (from: string | RegExp, to: string): Edit =>
  (xml) =>
    xml.replaceAll(from, to)
/** Another style for the paragraph in which a text stands. */
const styled =
  (words: string, style: string): Edit =>
  (xml) => {
    const at = xml.lastIndexOf('<w:pStyle w:val="', xml.indexOf(words))
    return `${xml.slice(0, at)}${xml.slice(at).replace(/"[^"]*"/, `"${style}"`)}`
  }
const SHOWN = 'What was sold → heading of a section'

describe('a piece that is set as something else is named', () => {
  test.each<[string, Edit, string[]]>([
    ['a heading of a higher level', styled('What was sold', 'Heading1'), [`CHANGED ${SHOWN}`]],
    ['a heading as text', styled('What follows', 'BodyText'), ['CHANGED What follows → text']],
    [
      'a sentence as a heading',
      styled('They paid', 'Heading2'),
      [
        'CHANGED They paid $1,200 for each tonne. → heading within a section',
        'CHANGED The second plant did not answer; its owners did. → heading within a section',
      ],
    ],
    [
      'a sentence as a quotation',
      styled('They paid', 'Quote'),
      [
        'CHANGED They paid $1,200 for each tonne. → quotation',
        'CHANGED The second plant did not answer; its owners did. → quotation',
      ],
    ],
    [
      'a judgement as text',
      styled('Waiting costs', 'BodyText'),
      ['CHANGED Waiting costs 40 million a month. → text', 'CHANGED We would wait all the same. → text'],
    ],
  ])('%s', async (_, edit, wanted) => {
    expect((await trial.after(edit)).toSorted()).toEqual(wanted.toSorted())
  })
})

describe('numbers that Word counts', () => {
  const LIST = /(<w:numId w:val="(\d+)"\/><\/w:numPr>.*?Prices will not)/s
  const listOf = (xml: string): string =>
    LIST.exec(xml.slice(xml.lastIndexOf('<w:p>', xml.indexOf('Prices will not'))))?.[2] ?? ''
  const numbering = 'word/numbering.xml'

  test('of a list that begins elsewhere, counts in letters or says more are named', async () => {
    const id = listOf(new TextDecoder().decode(trial.original[MAIN]))
    const restarted: Edit = (xml) => xml.replace(new RegExp(`(<w:num w:numId="${id}".*?startOverride w:val=")1"`, 's'), '$15"')
    expect(await trial.after(restarted, numbering)).toEqual(['DELETED 1.', 'DELETED 2.', 'ADDED 5.', 'ADDED 6.'])
    expect(await trial.after(all('<w:numFmt w:val="decimal"/>', '<w:numFmt w:val="lowerLetter"/>'), numbering)).toEqual([
      'DELETED 1.',
      'DELETED 2.',
      'ADDED a.',
      'ADDED b.',
    ])
    expect(await trial.after(all('w:val="%1."', 'w:val="1%1."'), numbering)).toEqual([
      'DELETED 1.',
      'DELETED 2.',
      'ADDED 11.',
      'ADDED 12.',
    ])
  })

  test('of notes that begin elsewhere, or are marks of their own, are named', async () => {
    const counted = replaced(['<w:sectPr>', '<w:sectPr><w:footnotePr><w:numStart w:val="7"/></w:footnotePr>'])
    expect(await trial.after(counted)).toContain('ADDED numStart 7')
    expect(await trial.after(replaced(['<w:footnoteReference ', '<w:footnoteReference w:customMarkFollows="1" ']))).toContain(
      'ADDED customMarkFollows',
    )
    expect(
      await trial.after(replaced(['<w:sectPr>', '<w:sectPr><w:footnotePr><w:numFmt w:val="decimal"/></w:footnotePr>'])),
    ).toEqual([])
  })
})

describe('what turns a line or lies elsewhere is named', () => {
  const around = (before: string, after: string): Edit => replaced([text(S3), `${before}${text(S3)}${after}`])
  test.each<[string, Edit, string[]]>([
    ['an override of direction', around('<w:bdo w:val="rtl">', '</w:bdo>'), [`ADDED ${S3}`]],
    [
      'a run from right to left',
      replaced([text(S3), text(S3).replace('<w:r>', '<w:r><w:rPr><w:rtl/></w:rPr>')]),
      [`ADDED ${S3}`],
    ],
    [
      'a picture that is none, over the text',
      around('', '<w:r><w:drawing><wp:anchor xmlns:wp="urn:x"/></w:drawing></w:r>'),
      ['ADDED picture: '],
    ],
    [
      'a frame',
      replaced([
        '<w:pStyle w:val="BriefSummary"/>',
        '<w:pStyle w:val="BriefSummary"/><w:framePr w:w="4000" w:x="2000" w:y="9000"/>',
      ]),
      ['ADDED framePr'],
    ],
    ['a page of another colour', replaced(['<w:body>', '<w:background w:color="1A1A1A"/><w:body>']), ['ADDED background 1A1A1A']],
    ['a table from right to left', replaced(['<w:tblPr>', '<w:tblPr><w:bidiVisual/>']), ['ADDED bidiVisual']],
    [
      'a cell that goes on from the one above',
      (xml) => xml.replace(/(<w:tcPr>)((?:(?!<w:tcPr>).)*?It sold 3\.5)/s, '$1<w:vMerge/>$2'),
      ['DELETED It sold 3.5 million.', 'ADDED hidden-text: It sold 3.5 million.'],
    ],
  ])('%s', async (_, edit, wanted) => {
    expect(await trial.after(edit)).toEqual(wanted)
  })

  test('a figure that is raised is another', async () => {
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>'
    const found = await trial.after(
      each((one) => one.replace(text(S3), `${text('Its share fell by −1')}${raised}${text(' % within a year.')}`), S3),
    )
    expect(found).toEqual(['CHANGED Its share fell by −1 % within a year.', 'ADDED 2'])
  })
})

test('a marking that one kind of page has not, or a section, is named', async () => {
  for (const pattern of [/<w:headerReference [^>]*w:type="default"[^>]*\/>/g, /<w:footerReference [^>]*w:type="first"[^>]*\/>/g])
    expect(await trial.after(all(pattern, ''))).toContain('DELETED running: OFFICIAL')
  expect(await trial.after(replaced(['OFFICIAL', '']), 'word/header1.xml')).toContain('DELETED running: OFFICIAL')
  const even = replaced(['<w:evenAndOddHeaders w:val="false"/>', '<w:evenAndOddHeaders/>'])
  expect(await trial.after(even, 'word/settings.xml')).toEqual([
    'DELETED running: OFFICIAL',
    'DELETED running: The plants',
    'DELETED running: Page # of #',
  ])
})

import { strFromU8, strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fallen, verified } from './testing/trial-brief.ts'
import { replaced, type Edit } from './testing/word-edits.ts'
import { MAIN, S5, wordTrial, type WordTrial } from './testing/word-trial.ts'

let trial: WordTrial
beforeAll(async () => {
  trial = await wordTrial()
})
afterAll(() => trial.brief.remove())

const S2 = 'It was not the largest of the six.'
const text = (words: string): string => `<w:t xml:space="preserve">${words}</w:t></w:r>`
/** The word that turns a sentence round, with a look of its own. */
const looking = (properties: string): Edit => {
  const own = `<w:r><w:rPr>${properties}</w:rPr>${text('not ')}`
  return replaced([text(S2), `${text('It was ')}${own}<w:r>${text('the largest of the six.')}`])
}

describe('a “not” that nobody reads is not taken for read', () => {
  test.each([
    ['of no width', '<w:w w:val="1"/>'],
    ['far above its line', '<w:position w:val="3000"/>'],
    ['on top of itself', '<w:spacing w:val="-200"/>'],
    ['in a font of pictures', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'],
    ['of the paper’s colour by the theme', '<w:color w:val="000000" w:themeColor="background1"/>'],
    ['of the colour behind it', '<w:shd w:val="clear" w:fill="1A1A1A" w:color="auto"/>'],
    ['without a fill', '<w14:textFill xmlns:w14="urn:x"><w14:noFill/></w14:textFill>'],
  ])('%s', async (_, properties) => {
    expect(await trial.after(looking(properties))).toEqual(['CHANGED It was the largest of the six.', 'ADDED hidden-text: not '])
  })

  test.each(['strike', 'dstrike'])('struck through (%s)', async (name) => {
    const found = await trial.after(looking(`<w:${name}/>`))
    expect(found).toEqual(['CHANGED It was the largest of the six.', 'ADDED struck-text: not '])
    expect(await trial.after(looking(`<w:${name} w:val="0"/>`))).toEqual([])
  })

  test('letters in another colour, raised a little, or hidden from web pages alone are read', async () => {
    expect(await trial.after(looking('<w:color w:val="C00000"/><w:position w:val="6"/><w:webHidden/>'))).toEqual([])
  })
})

test('a figure that is raised by its place is told, and so is all text that is hidden by default, or a number that Word puts in', async () => {
  const figure = replaced([
    text('The first plant sold 2.5 million tonnes of gas.'),
    `${text('The first plant sold ')}<w:r><w:rPr><w:position w:val="8"/></w:rPr>${text('2')}<w:r>${text('.5 million tonnes of gas.')}`,
  ])
  expect(await trial.after(figure)).toContain('ADDED 2')
  const hidden = await trial.after((xml) => xml.replace('<w:rPrDefault><w:rPr>', '$&<w:vanish/>'), 'word/styles.xml')
  expect(hidden).toContain(`DELETED ${S2}`)
  expect(await trial.after(replaced([text(S2), `${text(S2)}<w:r><w:dayLong/></w:r>`]))).toHaveLength(1)
})

test('a page without room for its text, and what programs tell of the file besides, are told', async () => {
  expect(
    await trial.after((xml) => xml.replace(/<w:pgMar [^>]*\/>/, '<w:pgMar w:left="11000" w:right="0" w:top="0" w:bottom="0"/>')),
  ).toEqual([expect.stringContaining('ADDED pgSz')])
  const core = replaced(['</cp:coreProperties>', '<cp:category>SECRET</cp:category></cp:coreProperties>'])
  expect(await trial.after(core, 'docProps/core.xml')).toEqual(['CHANGED category: SECRET'])
})

describe('a paragraph that is out of sight', () => {
  const style = '<w:pStyle w:val="BriefSummary"/>'
  test.each([
    ['in a frame beside the page', '<w:framePr w:w="1000" w:x="-20000" w:hAnchor="page"/>'],
    ['in lines of no height', '<w:spacing w:line="1" w:lineRule="exact"/>'],
    ['begun beside the page', '<w:ind w:left="-30000"/>'],
    ['ended before it begins', '<w:ind w:right="30000"/>'],
  ])('is gone: %s', async (_, properties) => {
    const found = await trial.after((xml) => xml.replace(style, `${style}${properties}`))
    expect(found).toContain(`DELETED ${S2}`)
  })

  test('is gone also where its style says so', async () => {
    const found = await trial.after(
      (xml) => xml.replace(/(w:styleId="BriefSummary".*?<w:pPr>)/s, '$1<w:ind w:left="-30000"/>'),
      'word/styles.xml',
    )
    expect(found).toContain(`DELETED ${S2}`)
  })
})

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const related = (type: string, target: string, mode = ''): Edit =>
  replaced(['</Relationships>', `<Relationship Id="rIdX99" Type="http://x/${type}" Target="${target}"${mode}/></Relationships>`])

describe('what shows something else on another day or in another program', () => {
  const run = `<w:r><w:t xml:space="preserve">${S5}</w:t></w:r>`
  const instead = (other: string): Edit => replaced([run, other])
  const code = '<w:r><w:instrText> QUOTE "They paid $9." </w:instrText></w:r>'

  test.each([
    ['a field', `${mark('begin')}${code}${mark('separate')}${run}${mark('end')}`, ['ADDED {QUOTE "They paid $9."}']],
    ['a simple field', `<w:fldSimple w:instr="DATE">${run}</w:fldSimple>`, ['ADDED {DATE}']],
    [
      'another text for other programs',
      `<mc:AlternateContent xmlns:mc="urn:x"><mc:Choice>${run}</mc:Choice><mc:Fallback>${run.replace('1,2', '9,2')}</mc:Fallback></mc:AlternateContent>`,
      [`ADDED ${S5.replace('1,2', '9,2')}`],
    ],
    [
      'a text that is taken from elsewhere',
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x"/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`,
      ['ADDED dataBinding'],
    ],
  ])('is told: %s', async (_, other, wanted) => {
    expect(await trial.after(instead(other))).toEqual(wanted)
  })

  test('text where an instruction stands is not seen, and a field of a page is none of the kind', async () => {
    expect(await trial.after(instead(`${mark('begin')}${run}${mark('end')}`))).toContain(`ADDED hidden-text: ${S5}`)
    expect(await trial.after(instead(`${run}<w:fldSimple w:instr=" REF x "/>`))).toEqual([])
  })

  test('a template or a macro that is fetched or run when the file is opened is told', async () => {
    const rels = 'word/_rels/document.xml.rels'
    const external = ' TargetMode="External"'
    expect(await trial.after(related('vbaProject', 'vba.bin'), rels)).toEqual(['ADDED word/vba.bin'])
    expect(await trial.after(related('attachedTemplate', 'https://x.org/t', external), rels)).toEqual(['ADDED https://x.org/t'])
  })
})

test('a line above the notes that says something is told', async () => {
  const edit = replaced(['<w:separator/>', '<w:separator/></w:r><w:r><w:t>All disputed.</w:t>'])
  expect(await trial.after(edit, 'word/footnotes.xml')).toEqual(['ADDED running: All disputed.'])
})

test('a title that programs tell of the file, and that it has not, is told; one that was taken out is not', async () => {
  const part = 'docProps/core.xml'
  expect(await trial.after(replaced(['The plants', 'The lies']), part)).toEqual(['CHANGED title: The lies'])
  expect(await trial.after((xml) => xml.replace(/<dc:title>[^<]*<\/dc:title>/, ''), part)).toEqual([])
})

const letters = (text: string): string =>
  text.replace(
    /six\.<\/w:t><\/w:r>(<w:bookmarkStart w:name="note_2".*?)(<w:r><w:rPr>)/s,
    'six</w:t></w:r>$1<w:r><w:t>.</w:t></w:r>$2',
  )

test('a mark that slipped before the call of its note or its last letters, as LibreOffice saves it, is no change', async () => {
  const xml = strFromU8(trial.original[MAIN] ?? new Uint8Array())
  const call =
    /<w:bookmarkStart w:name="note_2" w:id="(\d+)"\/>(<w:r>.*?<\/w:r>)<w:bookmarkEnd w:id="\1"\/><w:bookmarkEnd w:id="(\d+)"\/>/s
  const slipped = (text: string): string =>
    text.replace(call, '<w:bookmarkStart w:name="note_2" w:id="$1"/><w:bookmarkEnd w:id="$1"/><w:bookmarkEnd w:id="$3"/>$2')
  const read = async (text: string): Promise<string[]> =>
    fallen(await verified(trial.brief, zipSync({ ...trial.original, [MAIN]: strToU8(text) }), 'docx'))
  expect(slipped(xml)).not.toBe(xml)
  expect(letters(slipped(xml))).not.toBe(slipped(xml))
  expect(await read(slipped(xml))).toEqual([])
  expect(await read(letters(slipped(xml)))).toEqual([])
  expect(await read(letters(slipped(xml)).replace('<w:t>.</w:t>', '<w:t>?</w:t>'))).not.toEqual([])
})

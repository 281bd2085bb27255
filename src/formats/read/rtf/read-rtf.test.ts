import { describe, expect, it } from 'vitest'
import { keptBlocks, type Block } from '#core/article.ts'
import type { ParsedSource } from '../parsed-source.ts'
import { readSource } from '../read-source.ts'
import { processorSeconds } from '../fixtures/processor-seconds.ts'

const TEXT =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.'

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const rtf = (body: string): Uint8Array =>
  bytesOf(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times CYR;}}${body}}`)
async function read(bytes: Uint8Array, name = 'a.rtf'): Promise<ParsedSource> {
  const result = await readSource({ name, bytes })
  return result.ok ? result.value : expect.fail(result.failure.message)
}
async function blocks(body: string): Promise<Block[]> {
  return keptBlocks((await read(rtf(body))).articles[0]?.blocks ?? [])
}
const texts = async (body: string): Promise<string[]> => (await blocks(body)).map(({ text }) => text)

const row = (...cells: string[]): string => `\\trowd\\pard\\intbl ${cells.map((cell) => `${cell}\\cell `).join('')}\\row`
const article = (title: string): string =>
  [
    title,
    'The Example Post',
    'March 4, 2021 Thursday',
    'Length: 21 words',
    'Byline: Jane Doe',
    'Body',
    TEXT,
    'Classification',
    'End of Document',
  ].join('\\par ')
const readingTime = async (times: number): Promise<number> =>
  processorSeconds(
    async () => void (await readSource({ name: 'a.rtf', bytes: rtf(`${TEXT}{\\b \\u8217?}\\cell\\row `.repeat(times)) })),
  )

describe('an RTF document', () => {
  it('has title, headings, paragraphs, emphasis and links', async () => {
    const source = await read(
      rtf(
        `{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s9 Title;}}{\\info{\\title A River Without a Bridge}{\\author Jane Doe}{\\creatim\\yr2022\\mo1\\dy14}}` +
          `\\pard\\s9 A River Without a Bridge\\par\\pard\\plain ${TEXT}\\par\\pard\\s1 The detour\\par\\pard\\plain The {\\b ferry} is {\\field{\\*\\fldinst{HYPERLINK "https://post.example/ferry"}}{\\fldrslt{\\i gone}}} since the autumn of last year, they say.\\par`,
      ),
    )
    expect(source).toMatchObject({ mediaType: 'application/rtf', warnings: [] })
    const [article] = source.articles
    expect(article).toMatchObject({ title: 'A River Without a Bridge' })
    expect(keptBlocks(article?.blocks ?? [])).toMatchObject([
      { kind: 'paragraph', text: TEXT },
      { kind: 'heading', text: 'The detour', level: 1 },
      {
        text: 'The ferry is gone since the autumn of last year, they say.',
        marks: [
          { start: 4, end: 9, kind: 'strong' },
          { start: 13, end: 17, kind: 'link', href: 'https://post.example/ferry' },
          { start: 13, end: 17, kind: 'emphasis' },
        ],
      },
    ])
  })

  it('has letters by its code page, its fonts, and as Unicode with or without something to fall back on', async () => {
    expect(
      await texts(
        `Caf\\'e9 and {\\f1 \\'cc\\'ee\\'f1\\'f2} and \\u1052?\\u1086\\'3f\\uc0\\u1089\\u1090 \\u-10179\\u-8704  end.\\par`,
      ),
    ).toEqual(['Café and Мост and Мост😀 end.'])
  })

  it('has tables as rows, notes where they are called, and items with their numbers', async () => {
    expect(
      await blocks(
        `${TEXT}\\par ${row('Year', 'Lorries')}${row('2020', '12')}\\pard ${TEXT}{\\super\\chftn{\\footnote\\pard {\\super\\chftn} Own count of 2021.}} And more.\\par {\\listtext 1.\\tab}One thing that was said about the river.\\par{\\pntext\\bullet\\tab}Another thing\\par`,
      ),
    ).toMatchObject([
      { text: TEXT },
      { kind: 'table-row', text: 'Year | Lorries' },
      { kind: 'table-row', text: '2020 | 12' },
      { text: `${TEXT}[1] And more.` },
      { text: 'One thing that was said about the river.', label: '1.' },
      { kind: 'list-item', text: 'Another thing' },
      { kind: 'list-item', text: 'Own count of 2021.', footnote: '1' },
    ])
  })

  it('keeps what a paragraph is when a note is called in it', async () => {
    const note = '{\\super\\chftn{\\footnote\\pard\\plain {\\super\\chftn} Own count of 2021.\\par}}'
    const heading = `\\pard\\outlinelevel1 What the river carries${note}\\par \\pard `
    const item = `{\\listtext 1.\\tab}One thing that was said${note} about the river.\\par `
    expect(await blocks(`${TEXT}\\par ${heading}${TEXT}\\par ${item}`)).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'heading', level: 2, text: 'What the river carries[1]' },
      { kind: 'paragraph' },
      { text: 'One thing that was said[2] about the river.', label: '1.' },
      { footnote: '1' },
      { footnote: '2' },
    ])
  })

  it('shows nothing of pictures, objects, headers, comments, hidden and deleted text, and says that changes were tracked', async () => {
    const hidden =
      '{\\header Head}{\\pict\\pngblip 89504e47}{\\object\\objemb{\\*\\objdata 0105000002}{\\result{Shown.}}}{\\*\\annotation Note}{\\v hidden}{\\*\\unknown what}\\bin5 {{{{{'
    const source = await read(rtf(`${TEXT} ${hidden} Until {\\deleted 2022}{\\revised 2023}.\\par`))
    expect(source.articles[0]?.blocks.map(({ text }) => text)).toEqual([`${TEXT} Shown. Until 2023.`])
    expect(source.warnings).toEqual([expect.stringContaining('a.rtf holds tracked changes')])
  })

  it('is split where it is the export of a press database', async () => {
    const { articles } = await read(rtf(`${article('A bridge')}\\par ${article('A ferry')}\\par`))
    expect(articles.map(({ title, blocks: all }) => [title, keptBlocks(all).length])).toEqual([
      ['A bridge', 1],
      ['A ferry', 1],
    ])
  })
})

describe('an RTF document that is broken or hostile', () => {
  it.each(['', '\\par\\par', '{\\pict 89504e47}'])('is told to hold no text: %j', async (body) => {
    const result = await readSource({ name: 'a.rtf', bytes: rtf(body) })
    expect(result).toMatchObject({ ok: false, failure: { code: 'no-text', message: expect.stringContaining('a.rtf') } })
  })

  it('is read as far as it goes when it is cut off, or closes more than it opens', async () => {
    const whole = `{\\rtf1\\ansi {\\b ${TEXT}\\par}}}}} ${TEXT}`
    expect((await read(bytesOf(whole))).articles[0]?.blocks).toHaveLength(2)
    for (const length of [whole.length - 30, 170, 150])
      expect((await read(bytesOf(whole.slice(0, length)))).articles[0]?.blocks[0]?.text).toContain('The bridge across')
  })

  it('is known whatever it is called, and refused where groups nest without end', async () => {
    expect((await read(rtf(TEXT), 'old.doc')).mediaType).toBe('application/rtf')
    const result = await readSource({ name: 'a.rtf', bytes: bytesOf(`{\\rtf1 ${'{\\b '.repeat(50_000)}`) })
    expect(result).toMatchObject({ ok: false, failure: { code: 'too-deep' } })
  })

  it('takes time that grows with its length, not more', async () => {
    await readingTime(200)
    expect(await readingTime(1600)).toBeLessThan(25 * (await readingTime(200)) + 1)
  })
})

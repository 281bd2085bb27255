import { describe, expect, it } from 'vitest'
import { samplePdf } from '#formats/write/fixtures/sample-files.ts'
import { chinesePdf, type SmallPage, smallPdf } from './fixtures/small-pdf.ts'
import { pageList } from './page-list.ts'
import { readPdfFile } from './read-pdf-file.ts'

const RIVER = [
  'The bridge across the river was closed for repairs last winter, and the lorries',
  'have taken the long way round ever since.',
]
const body = (y: number) => RIVER.map((text, index) => ({ text, y: y + index * 12 }))
/** What a browser prints around a page that is a picture. */
const EDGES: SmallPage = {
  lines: [
    { text: '11/21/26, 11:32 PM', y: 20, size: 8 },
    { text: 'https://post.example/scan', y: 825, size: 8 },
    { text: '1/2', x: 540, y: 825, size: 8 },
  ],
}
const BRIEF: SmallPage = {
  lines: [
    { text: 'A River Without a Bridge', y: 90, size: 20, bold: true },
    { text: 'By Jane Doe', y: 120 },
    { text: '14 January 2022', y: 136 },
    ...body(170),
  ],
}

async function read(bytes: Uint8Array, name = 'report.pdf') {
  const result = await readPdfFile({ name, bytes })
  if (!result.ok) throw new Error(result.failure.message)
  const [article] = result.value.articles
  if (article === undefined) throw new Error('no article')
  return { article, warnings: result.value.warnings, kept: article.blocks.filter((block) => block.dropped === undefined) }
}

async function failureOf(bytes: Uint8Array) {
  const result = await readPdfFile({ name: 'report.pdf', bytes })
  if (result.ok) throw new Error('it was read')
  expect(result.failure.message).toContain('report.pdf')
  return result.failure
}

describe('the article of a PDF', () => {
  it('has its title, author and date from the first page, and says how sure each is', async () => {
    const { article, kept } = await read(
      smallPdf([BRIEF], { info: '/Title(A River Without a Bridge)/Author(asmith)/CreationDate(D:20240301000000Z)' }),
    )
    expect(article).toMatchObject({
      title: 'A River Without a Bridge',
      authors: ['Jane Doe'],
      date: '2022-01-14',
      language: 'en',
    })
    expect(article.origins?.title).toEqual({ from: 'file', confidence: 0.97 })
    expect(kept.map(({ text, n }) => [text, n])).toEqual([[RIVER.join(' '), 1]])
  })

  it('does not believe titles that programs write, and dates of the file least', async () => {
    const pages = [{ lines: [{ text: 'A River Without a Bridge', y: 90, size: 20 }, ...body(170)] }]
    const { article } = await read(
      smallPdf(pages, { info: '/Title(Microsoft Word - final_v3.docx)/CreationDate(D:20240301000000Z)' }),
    )
    expect(article).toMatchObject({ title: 'A River Without a Bridge', date: '2024-03-01' })
    expect(article.origins?.date).toEqual({ from: 'file', confidence: 0.3 })
  })

  it('takes its own DOI for its address', async () => {
    const { article } = await read(
      smallPdf([{ lines: [...(BRIEF.lines ?? []), { text: 'doi:10.1234/steppe.2022.7.', y: 800, size: 8 }] }]),
    )
    expect(article.url).toBe('https://doi.org/10.1234/steppe.2022.7')
  })

  it('keeps the page of each block as the file labels it, and links to the web only', async () => {
    const pages: SmallPage[] = [
      BRIEF,
      { lines: body(100), link: { href: 'javascript:alert(1)', y: 100 } },
      {
        lines: [{ text: 'Nobody in the valley had expected the work to last for longer than a month.', y: 100 }],
        link: { href: 'https://ledger.example/record', y: 100 },
      },
    ]
    const { kept } = await read(smallPdf(pages, { labels: '0<</S/r>>1<</S/D/St 7>>' }))
    expect(kept.map(({ page }) => page)).toEqual(['i', '7', '8'])
    expect(kept.flatMap(({ marks = [] }) => marks)).toEqual([
      { kind: 'link', href: 'https://ledger.example/record', start: 0, end: 75 },
    ])
  })

  it('is read in Chinese encodings that the file only names', async () => {
    const { article, kept } = await read(chinesePdf('中国与哈萨克斯坦的能源合作在过去二十年里不断加深。'))
    expect(article.language).toBe('zh')
    expect(kept.map(({ text }) => text)).toEqual(['中国与哈萨克斯坦的能源合作在过去二十年里不断加深。'])
  })

  it('is the text of a brief that was exported and comes back', async () => {
    const { article, kept } = await read((await samplePdf()).bytes)
    expect(article.title).not.toBe('')
    expect(kept.filter(({ kind }) => kind === 'paragraph').length).toBeGreaterThan(2)
    expect(kept.map(({ text }) => text).join('\n')).not.toMatch(/Page \d of \d/)
    expect(kept.some(({ footnote }) => footnote !== undefined)).toBe(true)
  })
})

describe('a PDF that cannot be read', () => {
  it.each([
    ['password-protected', smallPdf([BRIEF], { encrypted: true })],
    ['scanned', smallPdf([{ picture: true }, { picture: true }])],
    ['no-text', smallPdf([{}])],
    ['no-text', smallPdf([EDGES, EDGES])],
    ['damaged-file', smallPdf([BRIEF]).slice(0, 200)],
    ['damaged-file', new TextEncoder().encode('%PDF-1.7 and then nothing')],
  ])('fails with %s and the reason', async (code, bytes) => {
    expect((await failureOf(bytes)).code).toBe(code)
  })

  it('is named page by page where it is scanned in part', async () => {
    const { warnings } = await read(smallPdf([BRIEF, { picture: true }, { picture: true }, { lines: body(100) }]))
    expect(warnings).toEqual([
      'report.pdf: pages 2–3 of 4 are pictures without text and could not be read. Run the file through text recognition (OCR) to have them too.',
    ])
  })

  it('is told to be cut off where its end is missing', async () => {
    const whole = smallPdf([BRIEF])
    const { warnings } = await read(whole.slice(0, whole.length - 6))
    expect(warnings.join()).toContain('report.pdf ends too early')
  })
})

it('pages are listed in runs', () => {
  expect(pageList(['3'])).toBe('page 3')
  expect(pageList(['3', '4', '5', '9', 'xiv'])).toBe('pages 3–5, 9 and xiv')
})

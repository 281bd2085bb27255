import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readOdtFile } from './read-odt-file.ts'

const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
const STYLES =
  '<style:style style:name="T1"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="T2" style:parent-style-name="T1"><style:text-properties fo:font-weight="bold" fo:font-style="normal"/></style:style><style:style style:name="P1" style:parent-style-name="Quotations"/>'
const RIVER = 'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round.'
const BODY = `<text:tracked-changes><text:deletion><text:p>Deleted words</text:p></text:deletion></text:tracked-changes>
<text:p text:style-name="Title">A River Without a Bridge</text:p><text:p>By Jane Doe</text:p>
<text:table-of-content><text:table-of-content-source/><text:index-body><text:p>The bridge 3</text:p></text:index-body></text:table-of-content>
<text:h text:outline-level="2">The bridge</text:h>
<text:p>${RIVER}<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Abishev, “The Pipeline Runs One Way.”</text:p></text:note-body></text:note></text:p>
<text:p>The <text:span text:style-name="T1">Ledger</text:span><text:s text:c="2"/>called it <text:span text:style-name="T2">final</text:span> in <text:a xlink:href="https://ledger.example/1">print</text:a><office:annotation><text:p>A comment</text:p></office:annotation> &amp; meant it, as everybody in the valley knew.</text:p>
<text:p text:style-name="P1">We came here to buy a generation of quiet.</text:p>
<text:list><text:list-item><text:p>Keep the tariff.</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>2019</text:p></table:table-cell><table:table-cell><text:p>11.0</text:p></table:table-cell></table:table-row></table:table>`

const content = (body: string): string =>
  `<?xml version="1.0"?><office:document-content ${NAMES}><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
const odt = (parts: Record<string, string>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ mimetype: 'application/vnd.oasis.opendocument.text', ...parts }).map(([path, text]) => [
        path,
        strToU8(text),
      ]),
    ),
  )
const META = `<office:document-meta ${NAMES}><office:meta><dc:title>A River Without a Bridge</dc:title><meta:initial-creator>asmith</meta:initial-creator><meta:creation-date>2022-01-14T09:30:00</meta:creation-date></office:meta></office:document-meta>`

const read = async (bytes: Uint8Array) => {
  const result = await readOdtFile({ name: 'report.odt', bytes })
  if (!result.ok) throw new Error(result.failure.message)
  const [article] = result.value.articles
  if (article === undefined) throw new Error('no article')
  return article
}

describe('the article of an OpenDocument text', () => {
  it('has its structure, its footnotes behind it, and its facts', async () => {
    const article = await read(odt({ 'content.xml': content(BODY), 'meta.xml': META }))
    expect(article).toMatchObject({ title: 'A River Without a Bridge', authors: ['Jane Doe'], date: '2022-01-14' })
    const kept = article.blocks.filter((block) => block.dropped === undefined)
    expect(kept.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading: The bridge',
      `paragraph: ${RIVER}1`,
      'paragraph: The Ledger called it final in print & meant it, as everybody in the valley knew.',
      'quotation: We came here to buy a generation of quiet.',
      'list-item: Keep the tariff.',
      'table-row: 2019 | 11.0',
      'list-item: Abishev, “The Pipeline Runs One Way.”',
    ])
    expect(kept.at(-1)?.footnote).toBe('1')
    expect(article.blocks.flatMap(({ dropped, text }) => (dropped === 'contents' ? [text] : []))).toEqual(['The bridge 3'])
  })

  it('has the headings that other programs save as paragraphs of their style', async () => {
    const body = `<text:p text:style-name="Title">A River Without a Bridge</text:p><text:p text:style-name="Heading_20_2">The bridge</text:p><text:p>${RIVER}</text:p>`
    const { blocks } = await read(odt({ 'content.xml': content(body) }))
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 2, text: 'The bridge' })
  })

  it('has emphasis by style, inherited or not, and links', async () => {
    const { blocks } = await read(odt({ 'content.xml': content(BODY) }))
    const block = blocks.find(({ text }) => text.startsWith('The Ledger'))
    expect(block?.marks?.map(({ kind, start, end }) => [kind, block.text.slice(start, end)])).toEqual([
      ['emphasis', 'Ledger'],
      ['strong', 'final'],
      ['link', 'print'],
    ])
  })
})

describe('an OpenDocument text that cannot be read', () => {
  it.each([
    [
      'password-protected',
      {
        'content.xml': 'x',
        'META-INF/manifest.xml':
          '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      },
    ],
    ['damaged-file', { 'styles.xml': '<a/>' }],
    ['damaged-file', { 'content.xml': 'no markup' }],
    ['xml-entities', { 'content.xml': content(BODY).replace('?>', '?><!DOCTYPE a [<!ENTITY a "b">]>') }],
    ['too-deep', { 'content.xml': content('<text:section>'.repeat(5000)) }],
    ['no-text', { 'content.xml': content('<text:p/>') }],
  ])('fails with %s and the reason', async (code, parts) => {
    const result = await readOdtFile({ name: 'report.odt', bytes: odt(parts) })
    expect(result).toMatchObject({ ok: false, failure: { code, message: expect.stringContaining('report.odt') as string } })
  })
})

describe('a formula', () => {
  const math =
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>e</mi><mo>=</mo><mn>42</mn></mrow><annotation encoding="StarMath 5.0">e = 42 raw</annotation></semantics></math>'
  const frame =
    '<draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><draw:object xlink:href="./Formula-1"/></draw:frame>'

  it('stands in its line', async () => {
    const body = `<text:p>${RIVER}</text:p><text:p>The share is ${frame} of all lorries that crossed the river last year.</text:p>`
    const { blocks } = await read(odt({ 'content.xml': content(body), 'Formula-1/content.xml': math }))
    expect(blocks.map(({ text }) => text)).toContain('The share is e = 42 of all lorries that crossed the river last year.')
  })

  it('that is missing or no formula leaves the rest of its line', async () => {
    const body = `<text:p>${RIVER}</text:p><text:p>The share is ${frame} of all lorries that crossed the river last year.</text:p>`
    const { blocks } = await read(odt({ 'content.xml': content(body), 'Formula-1/content.xml': '<chart/>' }))
    expect(blocks.map(({ text }) => text)).toContain('The share is of all lorries that crossed the river last year.')
  })
})

it('comments, running heads and descriptions of pictures are dropped blocks, none is text', async () => {
  const drawing =
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
  const comment =
    '<office:annotation><dc:creator>J. Roe</dc:creator><dc:date>2022-01-14</dc:date><text:p>Ask the ministry.</text:p></office:annotation>'
  const picture = `<draw:frame ${drawing}><draw:image/><svg:desc>A bridge in winter</svg:desc></draw:frame>`
  const page =
    '<style:master-page style:name="S"><style:header><text:p>Institute of Rivers</text:p></style:header><style:footer><text:p>Draft</text:p></style:footer></style:master-page>'
  const styles = `<office:document-styles ${NAMES}><office:master-styles>${page}${page}</office:master-styles></office:document-styles>`
  const body = `<text:p>${RIVER}${comment}</text:p><text:p>${picture}${RIVER} Twice.</text:p>`
  const { blocks } = await read(odt({ 'content.xml': content(body), 'styles.xml': styles }))
  expect(blocks.filter(({ dropped }) => dropped !== undefined).map(({ dropped, text }) => [dropped, text])).toEqual([
    ['running-head', 'Institute of Rivers'],
    ['running-head', 'Draft'],
    ['picture-text', 'A bridge in winter'],
    ['margin-comment', 'J. Roe: Ask the ministry.'],
  ])
})

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { contentsOf } from '#core/brief/resolve/contents.ts'
import { identify } from '#core/brief/proof/identify.ts'
import { sampleDocument } from '../write/fixtures/brief-document.ts'
import { writeDocx } from '../write/docx/docx-file.ts'
import { readExported } from './exported.ts'

const MAIN = 'word/document.xml'
let original: Record<string, Uint8Array>
beforeAll(async () => {
  const sample = sampleDocument()
  const { document } = identify({ ...sample, blocks: [...contentsOf(sample.blocks, 'always', 'en'), ...sample.blocks] })
  original = unzipSync((await writeDocx(document)).bytes)
})

/** What the text of a file that came back says, and which of its changes are tracked, once its main part was edited. */
async function returned(edit: (xml: string) => string) {
  const xml = strFromU8(original[MAIN] ?? new Uint8Array())
  const read = await readExported(zipSync({ ...original, [MAIN]: strToU8(edit(xml)) }), 'brief.docx')
  if (!read.ok || read.value.returned === undefined) throw new Error('The file was not read.')
  const { paragraphs, tracked } = read.value.returned
  return { text: paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).filter((text) => text !== ''), tracked }
}

const asIs = (xml: string): string => xml
/** Within the lines of the contents alone. */
const inContents = (xml: string, edit: (lines: string) => string): string => {
  const [from, to] = [xml.indexOf('<w:sdt>'), xml.indexOf('</w:sdt>')]
  return xml.slice(0, from) + edit(xml.slice(from, to)) + xml.slice(to)
}

test('lines of the contents are no text that comes back, also where a program made text of them', async () => {
  const before = await returned(asIs)
  expect(before.text.filter((text) => /Background/u.test(text))).toHaveLength(1)
  const flattened = await returned((xml) =>
    inContents(xml, (lines) => lines.replace(/<w:fldChar[^>]*>|<w:instrText[^>]*>[^<]*<\/w:instrText>/gu, '')),
  )
  expect(flattened).toEqual(before)
})

test('lines of the contents that Word made anew while it kept track of changes are no changes', async () => {
  const before = await returned(asIs)
  const made = await returned((xml) =>
    inContents(xml, (lines) =>
      lines.replace(
        /<w:r><w:t [^>]*>[^<]*<\/w:t><\/w:r>/gu,
        (run) => `<w:ins w:id="900" w:author="Aliya Nur" w:date="2026-01-01T00:00:00Z">${run}</w:ins>`,
      ),
    ),
  )
  expect(made).toEqual(before)
})

const point = (list: number, text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const level = (format: string, text: string): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

test('a new point says whether Word numbers it', async () => {
  const lists =
    `<w:abstractNum w:abstractNumId="901">${level('decimal', '%1.')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="902">${level('bullet', '•')}</w:abstractNum>` +
    '<w:num w:numId="901"><w:abstractNumId w:val="901"/></w:num><w:num w:numId="902"><w:abstractNumId w:val="902"/></w:num>'
  const numbering = strFromU8(original['word/numbering.xml'] ?? new Uint8Array())
  const xml = strFromU8(original[MAIN] ?? new Uint8Array())
  const bytes = zipSync({
    ...original,
    'word/numbering.xml': strToU8(numbering.replace('</w:numbering>', `${lists}</w:numbering>`)),
    [MAIN]: strToU8(xml.replace('</w:sdt>', `</w:sdt>${point(901, 'Ask first.')}${point(902, 'Or wait.')}`)),
  })
  const read = await readExported(bytes, 'brief.docx')
  const paragraphs = read.ok ? (read.value.returned?.paragraphs ?? []) : []
  const said = (text: string) => paragraphs.find(({ runs }) => runs.some((run) => run.text === text))
  expect(said('Ask first.')).toMatchObject({ kind: 'list-item', ordered: true })
  expect(said('Or wait.')).toMatchObject({ kind: 'list-item', ordered: false })
})

test('what somebody writes in the style of the contents is text', async () => {
  const line = '<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>Ask the embassy.</w:t></w:r></w:p>'
  const { text } = await returned((xml) => xml.replace('</w:sdt>', `</w:sdt>${line}`))
  expect(text).toContain('Ask the embassy.')
})

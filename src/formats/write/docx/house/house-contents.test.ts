import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { sampleDocument } from '../../fixtures/brief-document.ts'
import { writeDocx } from '../docx-file.ts'
import { readHouse } from './house.ts'
import { prepareHouse } from './prepare-house.ts'
import { houseFile } from './testing/house-file.ts'

const inline = (text: string): DocumentInline[] => [{ kind: 'text', text }]
const BLOCKS: DocumentBlock[] = [
  { kind: 'contents', title: 'Contents', entries: [{ heading: 'one', level: 1, content: inline('One') }] },
  { kind: 'heading', id: 'one', level: 1, content: inline('One') },
]
/** German Word calls the style of a first line of contents so. */
const GERMAN =
  '<w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/><w:pPr><w:spacing w:before="480"/></w:pPr></w:style>'

/** The parts of a brief with contents in a house whose parts were changed. */
async function written(change: Record<string, (xml: string) => string>): Promise<Record<string, string>> {
  const parts = unzipSync(await houseFile())
  for (const [path, changed] of Object.entries(change)) parts[path] = strToU8(changed(strFromU8(parts[path] ?? new Uint8Array())))
  const house = readHouse('House', zipSync(parts))
  if (!house.ok) throw new Error(house.failure.message)
  const fields = { title: '', subject: '', author: '', date: '', marking: '' }
  const prepared = prepareHouse(house.value, fields, { name: 'house.docx', sha256: '' })
  const made = unzipSync((await writeDocx(sampleDocument({ blocks: BLOCKS, notes: [] }), prepared)).bytes)
  return Object.fromEntries(Object.entries(made).map(([path, part]) => [path, strFromU8(part)]))
}
const lines = (parts: Record<string, string>): string[] =>
  Array.from(
    (parts['word/document.xml'] ?? '').matchAll(/<w:pStyle w:val="((?:TOC|Verzeichnis|Ours)[^"]*)"/g),
    ([, id = '']) => id,
  )
const styles = (parts: Record<string, string>): string =>
  [...(parts['word/styles.xml'] ?? '').matchAll(/<w:style [^>]*w:styleId="([^"]*)"/g)].map(([, id]) => id).join(' ')

test('lines of contents are in the house’s style, by the name that Word gives it in every language', async () => {
  const parts = await written({
    'word/styles.xml': (xml) =>
      xml.replace(/<w:style [^>]*w:styleId="TOC\d"[\s\S]*?<\/w:style>/g, '').replace('</w:styles>', `${GERMAN}</w:styles>`),
  })
  expect(lines(parts)).toContain('Verzeichnis1')
  expect(lines(parts)).not.toContain('TOC1')
  expect(parts['word/styles.xml']).toContain('w:before="480"')
})

test('a house without such a style gets ours', async () => {
  const parts = await written({
    'word/styles.xml': (xml) => xml.replace(/<w:style [^>]*w:styleId="TOC[^"]*"[\s\S]*?<\/w:style>/g, ''),
  })
  for (const id of lines(parts)) expect(styles(parts).split(' ')).toContain(id)
  expect(lines(parts).length).toBeGreaterThan(1)
})

test('words are parted as the house has it, and not where it leaves them whole', async () => {
  const parted = '<w:autoHyphenation/><w:consecutiveHyphenLimit w:val="3"/><w:hyphenationZone w:val="425"/>'
  const house = await written({
    'word/settings.xml': (xml) =>
      xml.replace(/<w:(?:autoHyphenation|consecutiveHyphenLimit)[^>]*>/g, '').replace(/(<w:settings[^>]*>)/, `$1${parted}`),
  })
  expect(house['word/settings.xml']).toMatch(
    /<w:autoHyphenation(?: w:val="true")?\/><w:consecutiveHyphenLimit w:val="3"\/><w:hyphenationZone w:val="425"\/>/,
  )
  expect((await written({}))['word/settings.xml']).not.toContain('autoHyphenation')
})

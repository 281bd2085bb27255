import { strFromU8, unzipSync } from 'fflate'
import { assert, asyncProperty, string } from 'fast-check'
import { expect, test } from 'vitest'
import type { BriefDocument, DocumentInline } from '#core/document.ts'
import { writeDocx } from './docx/docx-file.ts'
import { sampleDocument } from './fixtures/brief-document.ts'
import { writePdf } from './pdf/pdf-file.ts'

/** What XML 1.0 allows neither as it is nor as a reference. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|fff[ef]|d[89a-f][0-9a-f]{2})|0*(?:[0-8]|1[124-9]|2\d|3[01]));/iu
const HOSTILE = 'a\u0000b\u0001c\u001bd\u000Ce\uFFFEf\uFFFFg\uD800h\uDC00i'

/** A document with `text` wherever one is written. */
function documentOf(text: string): BriefDocument {
  const content: DocumentInline[] = [{ kind: 'text', text }]
  return sampleDocument({
    title: text,
    kicker: text,
    authors: [text],
    dateText: text,
    marking: text,
    subject: text,
    keywords: [text],
    blocks: [
      { kind: 'heading', id: 'one', level: 1, content },
      { kind: 'paragraph', role: 'body', content: [...content, { kind: 'note', number: 1 }] },
      { kind: 'judgement', label: text, content },
      { kind: 'quotation', id: 'two', content, attribution: content },
      { kind: 'list', ordered: false, items: [{ content }] },
      { kind: 'bibliography', entries: [content] },
      { kind: 'annex', id: 'three', title: text },
    ],
    notes: [{ number: 1, id: 'n1', content }],
    attachments: [{ name: 'register.json', description: text, seal: '', mediaType: 'application/json', text }],
  })
}

/** Every part as text, after strict decoding: halves of surrogate pairs are no UTF-8. */
async function partsOf(document: BriefDocument): Promise<[name: string, xml: string][]> {
  const { bytes } = await writeDocx(document)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)])
}

test('a Word file is well-formed whatever characters its texts hold', async () => {
  for (const [name, xml] of await partsOf(documentOf(HOSTILE))) expect(FORBIDDEN.exec(xml)?.[0], name).toBeUndefined()
})

test('only what cannot be written is left out', async () => {
  const body = (await partsOf(documentOf(HOSTILE))).find(([name]) => name === 'word/document.xml')?.[1]
  expect(body).toContain('abcdefghi')
})

// Each takes a second: `LONG_TESTS=1` tries more.
test('any text makes a well-formed Word file', async () => {
  await assert(
    asyncProperty(string({ unit: 'binary', maxLength: 40 }), async (text) => {
      for (const [name, xml] of await partsOf(documentOf(text))) expect(FORBIDDEN.exec(xml)?.[0], name).toBeUndefined()
    }),
    { numRuns: process.env['LONG_TESTS'] === '1' ? 12 : 2 },
  )
})

test('a PDF carries the same texts without such characters', async () => {
  const { bytes, missing } = await writePdf(documentOf(HOSTILE))
  expect(strFromU8(bytes.subarray(0, 5))).toBe('%PDF-')
  expect(missing).toEqual([])
})

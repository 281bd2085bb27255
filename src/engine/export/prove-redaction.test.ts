import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Withheld } from '#core/brief/redact/withheld.ts'
import { proveRedaction } from './prove-redaction.ts'

const NAME: Withheld = { kind: 'name', id: 'Jane Doe', text: 'Jane Doe' }
const PASSAGE: Withheld = {
  kind: 'passage',
  id: 's1',
  text: 'The ministry stopped paying for gas in the north before the winter began.',
}

const body = (xml: string): Record<string, Uint8Array> => ({ 'word/document.xml': strToU8(`<w:document>${xml}</w:document>`) })
const docx = (parts: Record<string, Uint8Array>): Uint8Array => zipSync(parts)

const file = (text: string): Uint8Array => docx(body(`<w:p>${text}</w:p>`))

const WORD: [string, Uint8Array][] = [
  ['in runs of a word', docx(body('<w:p><w:r><w:t>Ja</w:t></w:r><w:r><w:t>ne</w:t></w:r></w:p><w:p><w:t>Doe</w:t></w:p>'))],
  ['in a property', docx({ ...body(''), 'docProps/core.xml': strToU8('<dc:creator>Jane Doe</dc:creator>') })],
  ['in an alternative text', docx(body('<wp:docPr id="1" descr="Seen: Jane&#160;Doe"/>'))],
  ['in a comment', docx({ ...body(''), 'word/comments.xml': strToU8('<w:comment><!-- jane doe --></w:comment>') })],
  [
    'in the target of a link',
    docx({ ...body(''), 'word/_rels/document.xml.rels': strToU8('<R Target="https://x.org/jane-doe.html"/>') }),
  ],
  ['in the register', docx({ ...body(''), 'customXml/item1.xml': strToU8('<a>{"text": "End.\\nJane Doe"}</a>') })],
]

test.each(WORD)('a name that stands %s of a Word file is found', async (_where, bytes) => {
  const proved = await proveRedaction(bytes, 'a.docx', [NAME, PASSAGE])
  expect(proved.ok ? null : proved.failure.code).toBe('redaction-leaks')
})

test('eight words of a passage in a row are found, fewer are not; what is too short is told', async () => {
  const short: Withheld = { kind: 'passage', id: 's2', text: 'In 2022' }
  const leaking = await proveRedaction(file('so the ministry stopped paying for gas in the south'), 'a.docx', [PASSAGE])
  expect(leaking.ok ? '' : leaking.failure.message).toContain('the ministry stopped paying for gas in the')
  const fine = await proveRedaction(file('In 2022 the ministry stopped paying for gas in winter'), 'a.docx', [PASSAGE, short])
  expect(fine.ok && fine.value).toEqual({ passages: 1, sources: 0, names: 0, unsought: 1 })
})

test('a file that cannot be read is not said to be without it', async () => {
  for (const bytes of [strToU8('PK damaged'), strToU8('%PDF-1.7 nothing')]) {
    const proved = await proveRedaction(bytes, 'a', [NAME])
    expect(proved.ok).toBe(false)
  }
})

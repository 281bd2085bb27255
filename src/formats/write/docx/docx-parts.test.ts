import { Document, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docxParts } from './docx-parts.ts'

const document = (): Document => new Document({ sections: [{ children: [new Paragraph('Пишите здесь')] }] })

test('the parts of a package are those that docx would zip', async () => {
  const parts = docxParts(document())
  const zipped = unzipSync(new Uint8Array(await Packer.toBuffer(document())))
  expect(Object.keys(parts)).toEqual(Object.keys(zipped))
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(text).toContain('Пишите здесь')
  expect(text).toBe(strFromU8(zipped['word/document.xml'] ?? new Uint8Array()))
})

import { rawParts } from './pdf/raw-parts.ts'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readExported } from './exported.ts'
import { packedPdf, stream } from './pdf/fixtures/small-pdf.ts'

const text = (words: string, y: number): string => `BT /F1 10 Tf 1 0 0 1 70 ${y} Tm (${words}) Tj ET`
const utf16 = (words: string): string => `<feff${Buffer.from(words, 'utf16le').swap16().toString('hex')}>`
const content = (said: string): string =>
  `/BW.p1 <</MCID 0${said}>> BDC ${text('Gas flows.', 700)} EMC /BW.p2 <</MCID 1>> BDC ${text('No gas is sold.', 600)} EMC`

/** What is told of a page with this content, which is packed as exports pack it, and further objects. */
async function told(said: string, ...more: string[]): Promise<string[]> {
  const packed = deflateSync(Buffer.from(content(said), 'latin1'))
  const read = await readExported(packedPdf('/Filter/FlateDecode', packed, ...more), 'x.pdf')
  if (!read.ok) throw new Error(read.failure.message)
  return read.value.found.extras.map(({ kind, text: words }) => `${kind} ${words}`)
}

test('a text that is copied in the place of what is drawn is told where it says anything else', async () => {
  expect(await told('')).toEqual([])
  expect(await told(` /ActualText ${utf16('Gas flows.')}`)).toEqual([])
  expect(await told(' /ActualText (Gas fl\\157ws.)')).toEqual([])
  expect(await told(` /ActualText ${utf16('No gas flows.')}`)).toEqual(['hidden-text No gas flows.'])
  // The words of another piece.
  expect(await told(' /ActualText (No gas is sold.)')).toEqual(['hidden-text No gas is sold.'])
  expect(await told(' /Alt (Gas flows.)')).toEqual(['hidden-text Gas flows.'])
})

const element = (type: string, said: string): string => `<</Type/StructElem/S/${type}/K[0]${said}>>`

test('so is one of the structure, but for what figures show in words', async () => {
  expect(await told('', element('P', '/ActualText (Gas flows.)'))).toEqual([])
  expect(await told('', element('P', '/ActualText (Gas is sold out.)'))).toEqual(['hidden-text Gas is sold out.'])
  expect(await told('', element('P', '/Alt (Gas flows.)'))).toEqual(['hidden-text Gas flows.'])
  expect(await told('', element('Figure', '/Alt (A plant)'))).toEqual([])
  const objects = `9 0 ${element('P', '/ActualText (Gas is sold out.)')}`
  const list = stream(
    '/Type/ObjStm/N 1/First 4/Filter/FlateDecode',
    deflateSync(Buffer.from(objects, 'latin1')).toString('latin1'),
  )
  expect(await told('', list)).toEqual(['hidden-text Gas is sold out.'])
})

test('a file that cannot be looked at so is told to be', async () => {
  const marked = deflateSync(Buffer.from(content(' /ActualText (No gas flows.)'), 'latin1'))
  for (const dictionary of ['/Filter/FlateDecode/Subtype/Image', '/Filter/FlateDecode/Type/EmbeddedFile']) {
    const read = await readExported(packedPdf(dictionary, marked), 'x.pdf')
    expect(read.ok && read.value.found.extras).toEqual([
      { kind: 'unseen', text: expect.stringContaining('packed') as string, page: null },
    ])
  }
})

test.each([
  ['programs of a page', '<</AA<</O 3 0 R>>>>', 'AA'],
  ['forms', '<</AcroForm<</Fields[]>>>>', 'AcroForm'],
  ['other numbers of pages', '<</PageLabels<</Nums[0<</S/r>>]>>>>', 'PageLabels'],
  ['letters that stand for others', '<</Subtype/CIDFontType2/CIDToGIDMap 3 0 R>>', 'CIDToGIDMap'],
  ['a file that is not in the list of files', '<</Type/Filespec/F(x.json)/EF<</F 9 0 R>>>>', 'EF'],
])('%s are told', async (_, object, name) => {
  expect(await told('', object)).toEqual([`embedded ${name}`])
})

test('an encrypted file is told as that, which an empty password opens all the same', () => {
  const file = Buffer.from('%PDF-1.7\ntrailer\n<</Size 9/Encrypt 8 0 R>>\nstartxref\n9\n%%EOF', 'latin1')
  expect(rawParts(file)).toEqual({ unseen: 'encrypted' })
})

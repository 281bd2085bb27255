import { describe, expect, it } from 'vitest'
import { failure, success } from '#core/result.ts'
import { withBoundedArrays } from './bounded-arrays.ts'
import { flate, hex, repeatedAscii85, repeatedLzw, repeatedRuns } from './fixtures/packers.ts'
import { packedPdf, stream } from './fixtures/small-pdf.ts'
import { withPdf } from './open-pdf.ts'

const MOST = 2 ** 20
const BOMB = 3 * MOST
const spaces = (length: number): Uint8Array => Buffer.alloc(length, ' ')
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

function font(more: string): string {
  return `<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 32/LastChar 33/Widths[500 500]${more}>>`
}

/** The words on the first page, or the code of the failure. */
async function wordsIn(bytes: Uint8Array): Promise<string> {
  const read = await withPdf(
    'small.pdf',
    bytes,
    async (document) => {
      const page = await document.getPage(1).catch(() => null)
      if (page === null) return failure('damaged-file', 'none')
      const { items } = await page.getTextContent()
      // Fonts and pictures are unpacked for this only.
      await page.getOperatorList()
      return success(items.map((item) => ('str' in item ? item.str : '')).join(''))
    },
    { largestPart: MOST },
  )
  return read.ok ? read.value : read.failure.code
}

describe('a PDF that unpacks to more than any page holds', () => {
  it.each<[how: string, file: Uint8Array]>([
    ['deflated', packedPdf('/Filter/FlateDecode', flate(spaces(BOMB)))],
    ['deflated twice', packedPdf('/Filter[/FlateDecode/FlateDecode]', flate(flate(spaces(BOMB))))],
    ['in runs', packedPdf('/Filter/RunLengthDecode', repeatedRuns(BOMB))],
    ['in runs that are deflated', packedPdf('/Filter[/Fl/RL]', flate(repeatedRuns(BOMB)))],
    ['in runs of runs', packedPdf('/Filter[/FlateDecode/FlateDecode/RunLengthDecode]', flate(flate(repeatedRuns(BOMB))))],
    ['by LZW', packedPdf('/Filter/LZWDecode', repeatedLzw(BOMB))],
    ['by LZW in hexadecimal', packedPdf('/Filter[/AHx/LZW]', hex(repeatedLzw(BOMB)))],
    ['in ASCII85 that is deflated', packedPdf('/Filter[/FlateDecode/ASCII85Decode]', flate(repeatedAscii85(BOMB)))],
    ['by a filter that stands elsewhere', packedPdf('/Filter 7 0 R', repeatedRuns(BOMB), '/RunLengthDecode ')],
    ['by filters in a list elsewhere', packedPdf('/Filter 7 0 R', flate(repeatedRuns(BOMB)), '[8 0 R/RL]', '/FlateDecode ')],
    ['by a name with escaped letters', packedPdf('/Filter/Run#4cength#44ecode', repeatedRuns(BOMB))],
    ['with a predictor', packedPdf('/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 64>>', flate(spaces(BOMB)))],
    ['where a length says it is short', packedPdf('/Filter/RunLengthDecode/DL 10', repeatedRuns(BOMB))],
  ])('is refused when packed %s', async (_how, file) => {
    expect(await wordsIn(file)).toBe('archive-bomb')
  })

  it('is refused when it is a font or the list of its letters', async () => {
    const page = (fontObject: string, ...more: string[]): Uint8Array => {
      const file = latin1(packedPdf('', Buffer.from('BT /F1 9 Tf (Hi) Tj ET'), fontObject, ...more))
      return Buffer.from(file.replace('/F1 5 0 R', '/F1 7 0 R'), 'latin1')
    }
    const bomb = stream('/Filter/RL', latin1(repeatedRuns(BOMB)))
    expect(await wordsIn(page(font('/ToUnicode 8 0 R'), bomb))).toBe('archive-bomb')
    expect(
      await wordsIn(page(font('/FontDescriptor 8 0 R'), '<</Type/FontDescriptor/FontName/X/Flags 32/FontFile2 9 0 R>>', bomb)),
    ).toBe('archive-bomb')
  })

  it('is read where all of its parts are of ordinary size, however they are packed', async () => {
    const words = Buffer.from('BT /F1 12 Tf 70 700 Td (The bridge is closed.) Tj ET')
    const padded = Buffer.concat([spaces(MOST / 2), words])
    expect(await wordsIn(packedPdf('/Filter[/AHx/Fl/Fl]', hex(flate(flate(padded)))))).toBe('The bridge is closed.')
  })
})

it('arrays are as they were afterwards, also when two runs end in another order', async () => {
  const before = [Uint8Array, DecompressionStream]
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const runs = [withBoundedArrays(10, () => first.promise), withBoundedArrays(20, () => second.promise)]
  expect(() => new Uint8Array(11)).toThrow(RangeError)
  first.resolve()
  await runs[0]
  expect(new Uint8Array(11)).toBeInstanceOf(Uint8Array)
  expect(() => new Uint8Array(21)).toThrow(RangeError)
  second.resolve()
  await runs[1]
  expect([Uint8Array, DecompressionStream]).toEqual(before)
  expect(new Uint8Array(21)).toHaveLength(21)
})

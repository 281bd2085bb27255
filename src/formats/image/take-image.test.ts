import { describe, expect, test } from 'vitest'
import type { Image } from '#core/image.ts'
import { unturnedJpeg } from './jpeg.ts'
import { pngChunk } from './png.ts'
import { exifOf, pngOf, RED_JPEG, withSegment } from './testing/pictures.ts'
import { takeImage } from './take-image.ts'

async function taken(bytes: Uint8Array): Promise<Image> {
  const result = await takeImage('It', bytes)
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}
async function refusal(bytes: Uint8Array): Promise<string> {
  const result = await takeImage('It', bytes)
  return result.ok ? 'taken' : `${result.failure.code}: ${result.failure.message}`
}
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
/** A change of one byte or more at a place. */
const changed = (bytes: Uint8Array, at: number, ...to: number[]): Uint8Array => {
  const copy = bytes.slice()
  copy.set(to, at)
  return copy
}

describe('a picture that is taken', () => {
  test('of PNG and JPEG is told by its bytes, with its size, and is the same each time', async () => {
    expect(await taken(pngOf(6, 3))).toMatchObject({ mediaType: 'image/png', width: 6, height: 3 })
    const jpeg = await taken(RED_JPEG)
    expect(jpeg).toMatchObject({ mediaType: 'image/jpeg', width: 8, height: 4 })
    expect(await taken(jpeg.bytes)).toEqual(jpeg)
  })

  test.each([
    ['paletted, one bit', 9, { bits: 1, colour: 3, more: [pngChunk('PLTE', new Uint8Array(6))], pixels: new Uint8Array(3 * 5) }],
    ['with transparency, 16 bits', 2, { bits: 16, colour: 6, pixels: new Uint8Array(5 * (1 + 16)) }],
    ['interlaced', 1, { interlace: 1, pixels: new Uint8Array(5 * (1 + 1)) }],
  ])('may be a PNG %s', async (_kind, width, made) => {
    expect(await refusal(pngOf(width, 5, made))).toBe('taken')
  })

  test('keeps how to turn it and loses place, comments and small copies', async () => {
    const noted = withSegment(withSegment(RED_JPEG, 0xfe, latin1('by Anna')), 0xe1, latin1('another note: GPS'))
    const told = withSegment(noted, 0xe1, exifOf(6))
    const { width, height, bytes } = await taken(Uint8Array.from([...told, ...latin1('and behind it')]))
    expect([width, height]).toEqual([4, 8])
    expect(text(bytes)).toContain('Exif')
    expect(text(bytes)).not.toMatch(/GPS|Anna|behind/)
    expect(unturnedJpeg(bytes)).toEqual({ orientation: 6, bytes: (await taken(RED_JPEG)).bytes })
    const png = await taken(pngOf(1, 1, { more: [pngChunk('tEXt', latin1('Author\0Anna')), pngChunk('eXIf', exifOf(6))] }))
    expect(text(png.bytes)).not.toMatch(/Anna|GPS/)
  })

  test('with a damaged word how to turn it stays as it is', async () => {
    const cut = exifOf(6).slice(0, 18)
    expect(await taken(withSegment(RED_JPEG, 0xe1, cut))).toMatchObject({ width: 8, height: 4 })
  })
})

describe('refused is', () => {
  test.each<[string, Uint8Array, RegExp]>([
    [
      'a PNG of 100 megapixels, by its header alone',
      pngOf(10_000, 10_000),
      /image-too-large: It has 10,000 × 10,000 pixels \(100 million\).* 50 million/,
    ],
    [
      'a JPEG of more',
      changed(RED_JPEG, RED_JPEG.findIndex((byte, at) => byte === 0xff && RED_JPEG[at + 1] === 0xc0) + 5, 0xff, 0xff, 0xff, 0xff),
      /image-too-large.*65,535/,
    ],
    ['a JPEG with tables that hardly any program reads', withSegment(RED_JPEG, 0xcc, Uint8Array.of(0, 0)), /rare kind/],
    ['a long line', pngOf(40_000, 1), /image-too-large.*30,000/],
    ['more bytes than 20 MB', new Uint8Array(20_000_001), /image-too-large: It has 20 MB/],
    ['nothing', new Uint8Array(), /empty-file/],
    ['a GIF', latin1('GIF89a and more'), /image-not-usable.*kind GIF.*save it as PNG/],
    ['a WebP', latin1('RIFF\0\0\0\0WEBPVP8 '), /kind WebP/],
    ['a HEIC', latin1('\0\0\0\x18ftypheic'), /kind HEIC/],
    ['text', latin1('hello'), /not-an-image/],
    ['an animation', pngOf(1, 1, { more: [pngChunk('acTL', new Uint8Array(8))] }), /animation/],
    ['a size of none', pngOf(0, 5), /damaged-file/],
    ['two headers', pngOf(1, 1, { more: [pngChunk('IHDR', new Uint8Array(13))] }), /damaged-file/],
    ['a chunk that was changed', changed(pngOf(3, 3), 45, 1, 2, 3), /damaged-file/],
    ['a chunk longer than the file', changed(pngOf(3, 3), 33, 0x7f, 0xff), /damaged-file/],
    ['pixels that unpack to more than the header says', pngOf(3, 3, { pixels: new Uint8Array(50_000_000) }), /damaged-file/],
    ['pixels that are too few', pngOf(3, 3, { pixels: new Uint8Array(11) }), /damaged-file/],
    ['a row packed in no known way', pngOf(1, 1, { pixels: Uint8Array.of(9, 0) }), /damaged-file/],
    ['a palette of none', pngOf(1, 1, { colour: 3 }), /damaged-file/],
  ])('%s', async (_name, bytes, told) => {
    expect(await refusal(bytes)).toMatch(told)
  })

  test('each beginning of a sound file', async () => {
    for (const whole of [RED_JPEG, pngOf(4, 4)])
      for (let length = 8; length < whole.length; length += 1)
        expect(await refusal(whole.subarray(0, length)), String(length)).toMatch(/damaged-file/)
  })

  test('JPEG for a printing press, of a rare kind, and with a header of another length', async () => {
    const frame = RED_JPEG.findIndex((byte, at) => byte === 0xff && RED_JPEG[at + 1] === 0xc0)
    const press = Uint8Array.from([
      ...RED_JPEG.subarray(0, frame),
      0xff,
      0xc0,
      0,
      20,
      8,
      0,
      4,
      0,
      8,
      4,
      ...new Uint8Array(12),
      ...RED_JPEG.subarray(frame + 19),
    ])
    expect(await refusal(press)).toMatch(/printing press/)
    expect(await refusal(changed(RED_JPEG, frame + 1, 0xc9))).toMatch(/rare kind/)
    expect(await refusal(changed(RED_JPEG, frame + 2, 0, 9))).toMatch(/damaged-file/)
    expect(await refusal(changed(RED_JPEG, frame + 2, 0xff, 0xff))).toMatch(/damaged-file/)
  })
})

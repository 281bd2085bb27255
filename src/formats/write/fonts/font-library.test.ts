import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { coverageFor, fontBytes } from './font-library.ts'
import { decompress, openFont } from './font-tools.ts'
import { fontPath, NATURAL_LEADING } from './fonts.ts'

const SAMPLES = {
  serif: 'Xinjiang Škoda “—” Қазақстан ӘҒҚҢӨҰҮҺІ Россия № ё',
  arabic: 'شىنجاڭئۇيغۇرقۆۈۋېەژچپگھ،؟؛',
  han: '新疆维吾尔自治区一带一路臺灣，。《》',
} as const

test.each(Object.entries(SAMPLES))('every letter of the %s sample is drawn from that family', async (family, sample) => {
  const covers = await coverageFor(sample)
  expect(new Set(Array.from(sample.replace(/\s/g, ''), (character) => covers(character, 'serif')))).toEqual(new Set([family]))
})

test('a rare Chinese character comes from its slice, and one that no font has is known as missing', async () => {
  const covers = await coverageFor('鱻 ཀ')
  expect(covers('鱻', 'serif')).toMatch(/^han-\d+$/)
  expect(covers('ཀ', 'serif')).toBeNull()
})

test('a font of another script borrows the line metrics of the body font, so that lines keep their height', async () => {
  const font = openFont(await fontBytes('han', 'bold'))
  const body = openFont(await fontBytes('serif', 'normal'))
  expect([font.ascent / font.unitsPerEm, font.descent / font.unitsPerEm]).toEqual([
    body.ascent / body.unitsPerEm,
    body.descent / body.unitsPerEm,
  ])
})

test.each(['serif', 'sans'] as const)('the natural leading of %s is what its file says', async (family) => {
  const { ascent, descent, unitsPerEm } = openFont(await fontBytes(family, 'normal'))
  expect((ascent - descent) / unitsPerEm).toBeCloseTo(NATURAL_LEADING[family], 3)
})

test('fonts that are unpacked at the same time are each whole', async () => {
  const files = (['normal', 'bold'] as const).map((face) => readFileSync(fontPath('han', face)))
  const together = await Promise.all(files.map(decompress))
  expect(together.map((font) => Buffer.from(font.slice(0, 4)).toString('hex'))).toEqual(['00010000', '00010000'])
  for (const [index, file] of files.entries())
    expect(Buffer.compare(await decompress(file), together[index] ?? new Uint8Array())).toBe(0)
})

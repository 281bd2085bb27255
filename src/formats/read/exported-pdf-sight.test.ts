import { expect, test } from 'vitest'
import { readExported } from './exported.ts'
import { packedPdf } from './pdf/fixtures/small-pdf.ts'

async function kinds(content: string): Promise<string[]> {
  const read = await readExported(packedPdf('', new TextEncoder().encode(content)), 'x.pdf')
  if (!read.ok) throw new Error(read.failure.message)
  return read.value.found.extras.map(({ kind }) => kind)
}
const SEEN = 'BT /F1 10 Tf 1 0 0 1 70 700 Tm (Prices will not fall) Tj ET'

test.each([
  ['nearly white', `0.99 0.99 0.99 rg ${SEEN}`],
  ['white in another way of saying it', `0 0 0 0 k ${SEEN}`],
  ['no wider than a hair', SEEN.replace('BT', 'BT 1 Tz')],
  ['cut off', `q 0 0 1 1 re W n ${SEEN} Q`],
])('text that is %s is told of', async (_, content) => {
  expect(await kinds(content)).toEqual(['hidden-text'])
})

test.each([
  ['a white area', '1 1 1 rg 60 695 200 20 re f'],
  ['a thick white line', '1 1 1 RG 20 w 60 703 m 260 703 l S'],
  ['a line through it', '0.5 w 60 703 m 260 703 l S'],
  ['a picture', 'q 200 0 0 20 60 695 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0001 EI Q'],
])('text that %s is drawn over is told of', async (_, drawn) => {
  expect(await kinds(`${SEEN} ${drawn}`)).toEqual(['covered-text'])
  expect(await kinds(`q ${drawn} Q ${SEEN}`)).toEqual([])
})

test('a shade hides what it lies over, as far as it is not cut off', async () => {
  const shade =
    '<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 600 0]/Extend[true true]/Function<</FunctionType 2/N 1/Domain[0 1]/C0[1]/C1[1]>>>>'
  const kindsOf = async (content: string): Promise<string[]> => {
    const file = Buffer.from(packedPdf('', new TextEncoder().encode(content))).toString('latin1')
    const shaded = file.replace('/Font<<', `/Shading<</S ${shade}>>/Font<<`)
    const read = await readExported(Uint8Array.from(Buffer.from(shaded, 'latin1')), 'x.pdf')
    if (!read.ok) throw new Error(read.failure.message)
    return read.value.found.extras.map(({ kind }) => kind)
  }
  expect(await kindsOf(`${SEEN} /S sh`)).toEqual(['covered-text'])
  expect(await kindsOf(`${SEEN} q 60 695 200 20 re W n /S sh Q`)).toEqual(['covered-text'])
  expect(await kindsOf(`${SEEN} q 60 500 200 20 re W n /S sh Q`)).toEqual([])
  expect(await kindsOf(`/S sh ${SEEN}`)).toEqual([])
})

test('a frame around a text, a line below it, and a white area beside it are nothing to tell', async () => {
  expect(await kinds(`${SEEN} 0.5 w 60 690 300 30 re S`)).toEqual([])
  expect(await kinds(`${SEEN} 0.5 w 60 699 m 260 699 l S`)).toEqual([])
  expect(await kinds(`${SEEN} 1 1 1 rg 60 715 200 20 re f`)).toEqual([])
})

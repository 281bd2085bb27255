import { describe, expect, test } from 'vitest'
import type { Image } from '#core/image.ts'
import { takeImage } from '../take-image.ts'
import { drawingOf } from '../testing/drawing.ts'
import { rasterised } from './rasterise.ts'
import { MOST_ELEMENTS } from './svg-fault.ts'

async function taken(bytes: Uint8Array): Promise<Image> {
  const result = await takeImage('It', bytes)
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}
async function refusal(bytes: Uint8Array): Promise<string> {
  const result = await takeImage('It', bytes)
  return result.ok ? 'taken' : `${result.failure.code}: ${result.failure.message}`
}
const svg = (inside: string, attributes = 'width="20" height="10"'): Uint8Array =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`,
  )
const text = ({ bytes }: Image): string => new TextDecoder().decode(bytes)
/** Where each run of letters begins. */
const left = async (attributes: string, words = 'HHHH'): Promise<number[]> => {
  const image = await taken(svg(`<text y="50" font-size="10" ${attributes}>${words}</text>`, 'width="200" height="100"'))
  return Array.from(text(image).matchAll(/ d="M([\d.]+) /g), ([, x]) => Number(x))
}
/** At which height each run of letters begins. */
const heights = async (words: string): Promise<number[]> => {
  const image = await taken(svg(`<text x="9" y="50" font-size="10">${words}</text>`, 'width="200" height="100"'))
  return Array.from(text(image).matchAll(/ d="M[\d.]+ ([\d.]+)/g), ([, y]) => Number(y))
}
const RECT = '<rect width="5" height="5"/>'

describe('a drawing that is taken', () => {
  test('is paths and colours alone, words too, and says nothing of who drew it or where it leads', async () => {
    const image = await taken(drawingOf())
    expect(image).toMatchObject({ mediaType: 'image/svg+xml', width: 200, height: 100 })
    expect(
      [
        ...new Set(
          text(image)
            .match(/<\/?[\w:]+/g)
            ?.map((tag) => tag.replace(/<\/?/, '')),
        ),
      ].toSorted(),
    ).toEqual(['g', 'linearGradient', 'path', 'rect', 'stop', 'svg'].toSorted())
    expect(text(image)).toContain('fill="#c2410c"')
    expect(text(image)).not.toMatch(/Anna|example|font|Газ/)
    // Ten letters and figures: as many outlines begin at least.
    expect(text(image).match(/M[\d.]/g)?.length).toBeGreaterThan(8)
  })

  test('is the same each time, and the same when it is taken again', async () => {
    const image = await taken(drawingOf())
    expect(await taken(drawingOf())).toEqual(image)
    expect(await taken(image.bytes)).toEqual(image)
  })

  test.each([
    ['its box where it says no size', 'viewBox="0 0 300 150"', [300, 150]],
    ['less than a poster, in its proportions', 'width="8000" height="2000"', [2000, 500]],
    ['inches', 'width="2in" height="1in"', [192, 96]],
  ])('has the size of %s', async (_name, attributes, [width, height]) => {
    expect(await taken(svg(RECT, attributes))).toMatchObject({ width, height })
  })

  test('has its words where they were: by anchor, by letter, and behind each other in one line', async () => {
    const [start = 0] = await left('x="100"')
    const [middle = 0] = await left('x="100" text-anchor="middle"')
    const [end = 0] = await left('x="100" style="text-anchor:end"')
    expect(start - middle).toBeGreaterThan(10)
    expect(start - end).toBeCloseTo(2 * (start - middle), 0)
    const [one = 0, other = 0] = await left('x="10 90"', 'HH')
    expect(other - one).toBeCloseTo(80)
    // The lines of a head: the place of the text, moved by its parts.
    const [alone = 0] = await heights('H')
    const [above = 0, below = 0] = await heights('<tspan x="9" dy="-15">H</tspan><tspan x="9" dy="15">H</tspan>')
    expect([alone - above, alone - below]).toEqual([15, 0])
    const [, second = 0] = await left('x="10"', 'HH<tspan fill="red">HH</tspan>')
    expect(second).toBeGreaterThan(20)
    expect(second).toBeLessThan(40)
  })

  test('becomes a PNG of the same look each time, for programs that draw none', async () => {
    const image = await taken(svg('<rect width="20" height="10" fill="#ff0000"/>'))
    const png = await rasterised(image, 400)
    expect(await taken(png)).toMatchObject({ mediaType: 'image/png', width: 400, height: 200 })
    expect(await rasterised(image, 400)).toEqual(png)
  })
})

const bomb = (): string => {
  const levels = Array.from({ length: 9 }, (_, at) => `<g id="a${at + 1}">${`<use href="#a${at}"/>`.repeat(10)}</g>`)
  return `<g id="a0">${RECT}</g>${levels.join('')}`
}

describe('refused is', () => {
  test.each<[string, string, RegExp]>([
    ['a script', '<script>alert(1)</script>', /image-not-usable: It holds a program/],
    ['what a click does', '<rect width="5" height="5" onclick="x()"/>', /holds a program/],
    ['a piece of a web page', '<foreignObject width="9" height="9"/>', /piece of a web page/],
    ['a picture from elsewhere', '<image href="https://x.org/a.png" width="5" height="5"/>', /photograph/],
    ['a part of another file', '<use xlink:href="other.svg#a"/>', /outside itself/],
    ['a colour from elsewhere', '<rect width="5" height="5" fill="url( \'https://x.org/a#b\')"/>', /outside itself/],
    ['a style sheet from elsewhere', '<style>@import "a.css";</style>', /outside itself/],
    ['a font inside', '<style><![CDATA[@font-face { src: url(data:font/woff2;base64,AA) }]]></style>', /outside itself/],
    ['a blur', '<filter id="f"/><rect width="5" height="5" filter="url(#f)"/>', /blurs/],
    ['a blend', '<rect width="5" height="5" style="mix-blend-mode: multiply"/>', /blurs/],
    ['what moves', '<rect width="5" height="5"><animate attributeName="x"/></rect>', /moves/],
    ['too many elements', '<g/>'.repeat(MOST_ELEMENTS), /image-too-large: It has more than 20,000 elements/],
    ['one that grows without end', bomb(), /image-too-large/],
    ['one that uses itself', '<g id="a"><use href="#a"/></g>', /image-too-large/],
    ['an arrow head', '<marker id="m"/><path d="M0 0L5 5" marker-end="url(#m)"/>', /arrow heads/],
    [
      'a style sheet for what stands within',
      '<style>g rect { fill: red }</style><rect width="5" height="5"/>',
      /style sheet that is more/,
    ],
    ['nesting without end', '<g>'.repeat(3000), /too-deep/],
    ['a letter that no font has', '<text y="9">\u{13000}</text>', /no font here has: \u{13000}/u],
    ['nothing that is drawn', '<g/>', /draws nothing/],
  ])('%s', async (_name, inside, told) => {
    expect(await refusal(svg(inside))).toMatch(told)
  })

  test.each<[string, string, RegExp]>([
    ['entities of its own', '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>', /xml-entities/],
    [
      'a style sheet beside it',
      `<?xml version="1.0"?><?xml-stylesheet href="a.css"?><svg xmlns="http://www.w3.org/2000/svg">${RECT}</svg>`,
      /outside itself/,
    ],
    ['an svg of no namespace', `<svg width="9" height="9">${RECT}</svg>`, /damaged-file/],
    ['one that ends early', '<svg xmlns="http://www.w3.org/2000/svg"><rect width="5"', /damaged-file/],
    ['more than 5 MB', `<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(5_000_001)}</svg>`, /image-too-large: It has 5 MB/],
  ])('%s as a whole', async (_name, whole, told) => {
    expect(await refusal(new TextEncoder().encode(whole))).toMatch(told)
  })
})

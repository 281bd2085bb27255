import type { Font } from '#formats/write/fonts/font-tools.ts'
import type { Face } from '#formats/write/fonts/fonts.ts'
import { localName, type XmlElement } from '#formats/read/xml/xml-element.ts'
import { pixelList, pixels, rounded } from './svg-length.ts'
import { styleOf, type SvgSheet } from './svg-sheet.ts'

/** The font that draws a character in that look. */
export type Letters = (character: string, preferred: 'serif' | 'sans', face: Face) => Font

type Context = { sheet: SvgSheet; letters: Letters; keptOf: (style: ReadonlyMap<string, string>) => Map<string, string> }
type Style = ReadonlyMap<string, string>
/** Letters of one look, with where they are moved to or by; `paint`: the attributes of the elements that they stand in. */
type Run = { text: string; style: Style; paint: Style; x?: number | undefined; y?: number | undefined; dx: number; dy: number }
const PLACES = ['x', 'y', 'dx', 'dy'] as const
type Place = { [N in (typeof PLACES)[number]]?: number | undefined }
/** Sizes as CSS names them, the smallest and the largest left out. */
const SIZES: Readonly<Record<string, number>> = { small: 13, medium: 16, large: 18, 'x-large': 24 }
const INITIAL_SIZE = 16
/** Parts of an em. */
const BASELINES: Readonly<Record<string, number>> = { middle: 0.26, central: 0.35, hanging: 0.8, 'text-before-edge': 0.8 }

/** The words of a text as outlines, a group with a path for each run of letters of one look; null where it says nothing. Letters that are each given a place stand there. */
export function outlined(element: XmlElement, inherited: Style, context: Context): XmlElement | null {
  const style = new Map([...inherited, ...styleOf('text', element.attributes, context.sheet)])
  const runs: Run[] = []
  gather(element, style, new Map(), {}, context, runs)
  trim(runs)
  const own = context.keptOf(styleOf('text', element.attributes, context.sheet))
  for (const name of ['x', 'y']) own.delete(name)
  const children = placed(runs, context)
  return children.length === 0 ? null : { name: 'g', attributes: own, children }
}

/** `before`: the places that the elements around give to the first letter. */
function gather(element: XmlElement, style: Style, paint: Style, before: Place, context: Context, runs: Run[]): void {
  const em = sizeOf(style)
  const moves = PLACES.map((name) => pixelList(element.attributes.get(name), em))
  const own: Place = Object.fromEntries(
    PLACES.flatMap((name, at) => (moves[at]?.[0] === undefined ? [] : [[name, moves[at][0]]])),
  )
  let first: Place = { ...before, ...own }
  let at = 0
  for (const child of element.children) {
    if (typeof child !== 'string') {
      if (!['tspan', 'a'].includes(localName(child.name))) continue
      const said = styleOf('tspan', child.attributes, context.sheet)
      const look = context.keptOf(said)
      for (const name of ['x', 'y']) look.delete(name)
      const many = runs.length
      gather(child, new Map([...style, ...said]), new Map([...paint, ...look]), first, context, runs)
      if (runs.length > many) first = {}
      continue
    }
    const kept = style.get('xml:space') === 'preserve' || (style.get('white-space') ?? '').startsWith('pre')
    const text = kept ? child.replaceAll(/[\n\r\t]/g, ' ') : child.replaceAll(/\s+/g, ' ')
    if (text.trim() === '' && runs.length === 0 && !kept) continue
    for (const part of parts(text, Math.max(...moves.map(({ length }) => length)) - at)) {
      const place = at === 0 ? first : Object.fromEntries(PLACES.map((name, which) => [name, moves[which]?.[at]]))
      const { x, y, dx = 0, dy = 0 }: Place = place
      runs.push({ text: part, style, paint, x, y, dx, dy })
      first = {}
      at += 1
    }
  }
}

/** Letters that have places of their own, one by one, and the rest as a whole. */
function parts(text: string, places: number): string[] {
  const letters = Array.from(text)
  const alone = Math.max(0, Math.min(letters.length, places) - 1)
  return [...letters.slice(0, alone), letters.slice(alone).join('')].filter((part) => part !== '')
}

function trim(runs: Run[]): void {
  const [first, last] = [runs[0], runs.at(-1)]
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
}

function placed(runs: readonly Run[], context: Context): XmlElement[] {
  const paths: XmlElement[] = []
  let [x, y] = [0, 0]
  for (let from = 0; from < runs.length;) {
    let to = from + 1
    while (to < runs.length && runs[to]?.x === undefined && runs[to]?.y === undefined) to += 1
    const chunk = runs.slice(from, to)
    ;[x, y] = [chunk[0]?.x ?? x, chunk[0]?.y ?? y]
    const drawn = chunk.map((run) => shaped(run, context.letters))
    const width = drawn.reduce((sum, { advance }, at) => sum + advance + (chunk[at]?.dx ?? 0), 0)
    const anchor = chunk[0]?.style.get('text-anchor') ?? 'start'
    x -= anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0
    for (const [at, run] of chunk.entries()) {
      x += run.dx
      y += run.dy
      const made = drawn[at]
      const d = made?.path(x, y + baselineOf(run.style)) ?? ''
      if (d !== '') paths.push({ name: 'path', attributes: new Map([...run.paint, ['d', d]]), children: [] })
      x += made?.advance ?? 0
    }
    from = to
  }
  return paths
}

function shaped({ text, style }: Run, letters: Letters): { advance: number; path: (x: number, y: number) => string } {
  const size = sizeOf(style)
  const slanted = /italic|oblique/.test(style.get('font-style') ?? '')
  const bold = /^(?:bold|bolder|[6-9]00)$/.test(style.get('font-weight') ?? '')
  const face: Face = bold ? (slanted ? 'bolditalics' : 'bold') : slanted ? 'italics' : 'normal'
  const family = /(?:^|[^-])\bserif|times|georgia|garamond|source serif/i.test(style.get('font-family') ?? '') ? 'serif' : 'sans'
  const stretches: { font: Font; text: string }[] = []
  for (const character of text) {
    const font = letters(character, family, face)
    const last = stretches.at(-1)
    if (last?.font === font) last.text += character
    else stretches.push({ font, text: character })
  }
  const laid = stretches.map(({ font, text: part }) => ({ ...font.layout(part), scale: size / font.unitsPerEm }))
  const advance = laid.reduce(
    (sum, { positions, scale }) => sum + positions.reduce((width, { xAdvance }) => width + xAdvance, 0) * scale,
    0,
  )
  const path = (x: number, y: number): string => {
    let [at, d] = [x, '']
    for (const { glyphs, positions, scale } of laid)
      for (const [index, glyph] of glyphs.entries()) {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
        d += commands(glyph.path.commands, scale, at + xOffset * scale, y - yOffset * scale)
        at += xAdvance * scale
      }
    return d
  }
  return { advance, path }
}

const NAMES = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const

/** Letters of a font stand on their line with y upwards. */
function commands(
  path: readonly { command: keyof typeof NAMES; args: readonly number[] }[],
  scale: number,
  x: number,
  y: number,
): string {
  return path
    .map(
      ({ command, args }) =>
        NAMES[command] + args.map((value, at) => rounded(at % 2 === 0 ? x + value * scale : y - value * scale)).join(' '),
    )
    .join('')
}

function sizeOf(style: Style): number {
  const said = style.get('font-size')
  const size = pixels(said, { em: INITIAL_SIZE, '%': INITIAL_SIZE }) ?? SIZES[said ?? '']
  return size ?? INITIAL_SIZE
}

/** How far the line stands below the place that is said, by the parts of an em that Latin letters have. */
function baselineOf(style: Style): number {
  return sizeOf(style) * (BASELINES[style.get('dominant-baseline') ?? ''] ?? 0)
}

import { localName, textIn, type XmlElement } from '#formats/read/xml/xml-element.ts'
import { outlined, type Letters } from './outline-text.ts'
import { pixels, rounded } from './svg-length.ts'
import { readSheet, styleOf, type SvgSheet } from './svg-sheet.ts'

/** What a drawing is made of; all else of SVG is left out or was refused (svg-fault.ts). */
const KEPT: ReadonlySet<string> = new Set(
  'svg g defs symbol use path rect circle ellipse line polyline polygon linearGradient radialGradient stop clipPath mask pattern'.split(
    ' ',
  ),
)
/** As a group: a link leads nowhere on paper, and of a `switch` programs without its extensions draw the last. */
const AS_GROUP: ReadonlySet<string> = new Set(['a', 'switch'])
const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'id d x y width height cx cy r rx ry fx fy x1 y1 x2 y2 points transform viewBox preserveAspectRatio offset href gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits ' +
    'maskContentUnits patternUnits patternContentUnits patternTransform fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit ' +
    'stroke-dasharray stroke-dashoffset opacity stop-color stop-opacity clip-path clip-rule mask color display visibility'
  ).split(' '),
)

/** A drawing made anew of known elements and attributes alone, style sheets turned into attributes and words into outlines; null where a style sheet asks for more than that. */
export function redraw(root: XmlElement, letters: Letters): XmlElement | null {
  const sheet = readSheet(sheetsIn(root))
  if (sheet === null) return null
  return remade(root, new Map(), { sheet, letters })
}

type Context = { sheet: SvgSheet; letters: Letters }

function remade(element: XmlElement, inherited: ReadonlyMap<string, string>, context: Context): XmlElement | null {
  const name = localName(element.name)
  const style = styleOf(name, plainNames(element.attributes), context.sheet)
  if (name === 'text') return outlined(element, inherited, { ...context, keptOf })
  if (!KEPT.has(name) && !AS_GROUP.has(name)) return null
  const passed = new Map([...inherited, ...style])
  const inside = element.children.filter((child) => typeof child !== 'string')
  const drawn = name === 'switch' ? inside.slice(-1) : inside
  const children = drawn.flatMap((child) => remade(child, passed, context) ?? [])
  const attributes = keptOf(style)
  if (name !== 'use' && !name.endsWith('Gradient') && name !== 'pattern') attributes.delete('xlink:href')
  return { name: AS_GROUP.has(name) ? 'g' : name, attributes, children }
}

/** The attributes by which an element is drawn, in pixels. */
function keptOf(style: ReadonlyMap<string, string>): Map<string, string> {
  const kept = [...style].filter(([name]) => ATTRIBUTES.has(name))
  return new Map(kept.map(([name, value]) => [name === 'href' ? 'xlink:href' : name, inPixels(value)]))
}

function inPixels(value: string): string {
  const length = /[a-z]\s*$/i.test(value) ? pixels(value) : null
  return length === null ? value : rounded(length)
}

function plainNames(attributes: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...attributes].filter(([name]) => !name.startsWith('xmlns')).map(([name, value]) => [name.replace(/^xlink:/, ''), value]),
  )
}

function sheetsIn(element: XmlElement): string {
  if (localName(element.name) === 'style') return textIn(element)
  return element.children.map((child) => (typeof child === 'string' ? '' : sheetsIn(child))).join('\n')
}

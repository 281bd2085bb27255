import type { IPropertiesOptions } from 'docx'
import { attribute, childrenOf, elementsIn, type XmlElement } from '../../../read/xml/xml-element.ts'
import { isOn, type House } from './house.ts'
import { relations } from './relations.ts'

export type RunningKind = 'default' | 'first' | 'even'
/** The part of a head or foot. */
export type RunningPart = { place: 'header' | 'footer'; kind: RunningKind; path: string }

/** Of a house's last section, in points: its paper, and the margins left, top, right, bottom. */
export type HousePage = {
  width: number
  height: number
  margins: [number, number, number, number]
  /** The elements that say so, and how far heads and feet stand from the edge. */
  size: XmlElement
  margin: XmlElement
  /** Whether the first page has a head and foot of its own, and pages of even numbers. */
  first: boolean
  even: boolean
  /** How its words are parted at the ends of lines; nothing where they stay whole. */
  hyphenation: NonNullable<IPropertiesOptions['hyphenation']> | null
  running: RunningPart[]
}

const SMALLEST = 100
const LARGEST = 2000
/** A4 with margins of an inch, in twentieths of a point. */
const A4 = { w: 11906, h: 16838, margin: 1440 }

/** The page of a house: of its last section, with the heads and feet that this has or takes over from those before. */
export function housePage({ parts, main, root, settings }: House): HousePage {
  const sections = elementsIn(root, 'sectPr')
  const last = sections.at(-1)
  const [size] = last === undefined ? [] : childrenOf(last, 'pgSz')
  const [margin] = last === undefined ? [] : childrenOf(last, 'pgMar')
  const side = (name: string): number => twips(margin, name, A4.margin)
  const [width, height] = [twips(size, 'w', A4.w), twips(size, 'h', A4.h)]
  const margins: [number, number, number, number] = [side('left'), Math.abs(side('top')), side('right'), Math.abs(side('bottom'))]
  const fits =
    width - margins[0] - margins[2] >= SMALLEST &&
    height - margins[1] - margins[3] >= SMALLEST &&
    width <= LARGEST &&
    height <= LARGEST
  const [titlePage] = last === undefined ? [] : childrenOf(last, 'titlePg')
  const [evenAndOdd] = settings === null ? [] : childrenOf(settings, 'evenAndOddHeaders')
  const even = isOn(evenAndOdd)
  const first = isOn(titlePage)
  const inch = A4.margin / 20
  return {
    ...(fits ? { width, height, margins } : { width: A4.w / 20, height: A4.h / 20, margins: [inch, inch, inch, inch] }),
    size: fits && size !== undefined ? size : made('w:pgSz', { 'w:w': A4.w, 'w:h': A4.h }),
    margin:
      fits && margin !== undefined
        ? margin
        : made('w:pgMar', {
            'w:top': 1440,
            'w:right': 1440,
            'w:bottom': 1440,
            'w:left': 1440,
            'w:header': 708,
            'w:footer': 708,
            'w:gutter': 0,
          }),
    first,
    even,
    hyphenation: settings === null ? null : hyphenationOf(settings),
    running: runningParts(parts, main, sections).filter(({ kind }) => kind === 'default' || (kind === 'first' ? first : even)),
  }
}

function hyphenationOf(settings: XmlElement): HousePage['hyphenation'] {
  const of = (name: string): XmlElement | undefined => childrenOf(settings, name)[0]
  if (!isOn(of('autoHyphenation'))) return null
  const number = (name: string): number => Number((of(name) && attribute(of(name) as XmlElement, 'val')) ?? Number.NaN)
  const [limit, zone] = [number('consecutiveHyphenLimit'), number('hyphenationZone')]
  return {
    autoHyphenation: true,
    doNotHyphenateCaps: isOn(of('doNotHyphenateCaps')),
    ...(Number.isInteger(limit) && limit >= 0 && limit < 100 ? { consecutiveHyphenLimit: limit } : {}),
    ...(Number.isInteger(zone) && zone > 0 && zone < 10_000 ? { hyphenationZone: zone } : {}),
  }
}

function runningParts(parts: House['parts'], main: string, sections: readonly XmlElement[]): RunningPart[] {
  const found = new Map<string, RunningPart>()
  const known = relations(parts, main)
  for (const section of sections) {
    for (const place of ['header', 'footer'] as const) {
      for (const reference of childrenOf(section, `${place}Reference`)) {
        const kind = attribute(reference, 'type') ?? 'default'
        const related = known.get(attribute(reference, 'id') ?? '')
        const path = related?.type === place ? related.path : undefined
        if (path !== undefined && (kind === 'default' || kind === 'first' || kind === 'even'))
          found.set(`${place} ${kind}`, { place, kind, path })
      }
    }
  }
  return [...found.values()]
}

/** In points. */
function twips(element: XmlElement | undefined, name: string, other: number): number {
  const written = element === undefined ? null : attribute(element, name)
  const value = written === null || written.trim() === '' ? Number.NaN : Number(written)
  return (Number.isFinite(value) ? value : other) / 20
}

function made(name: string, attributes: Record<string, number>): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes).map(([key, value]) => [key, String(value)])), children: [] }
}

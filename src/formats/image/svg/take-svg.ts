import { tooManyBytes, type Image } from '#core/image.ts'
import { failure, success, type Result } from '#core/result.ts'
import { readXml } from '#formats/read/xml/read-xml.ts'
import { writeElement } from '#formats/read/xml/write-xml.ts'
import { localName, textIn, type XmlElement } from '#formats/read/xml/xml-element.ts'
import { t } from '#text/text.ts'
import { imageHash } from '../image-hash.ts'
import { lettersFor } from './letters.ts'
import { redraw } from './redraw.ts'
import { MOST_ELEMENTS, svgFault } from './svg-fault.ts'
import { pixels, rounded } from './svg-length.ts'

/** Bytes of a drawing as it comes, and made anew: its letters are outlines by then. */
const MOST_BYTES = { given: 5_000_000, drawn: 10_000_000 } as const
/** Pixels of the longer side, as which a drawing is kept: of a poster only the proportions count. */
const LONGEST = 2_000
const NAMESPACE = 'http://www.w3.org/2000/svg'

/**
 * A drawing as a brief keeps it: made anew of shapes and colours alone (see redraw.ts), so that nothing else of its file comes along, neither programs nor links nor the names of who drew it, and every format
 * shows the same. `name` is how the user knows it. Failures: image-too-large, image-not-usable, damaged-file, xml-entities, too-deep.
 */
export async function takeSvg(name: string, bytes: Uint8Array): Promise<Result<Image>> {
  const tooLarge = tooManyBytes(name, bytes.length, MOST_BYTES.given)
  if (tooLarge) return tooLarge
  const damaged = failure('damaged-file', t('figure:fault.damaged', { name }))
  const given = new TextDecoder().decode(bytes)
  // Before the drawing itself, which a style sheet of its own would stand in.
  if (/<\?xml-stylesheet/i.test(given.slice(0, Math.max(0, given.search(/<(?:\w+:)?svg\b/i)))))
    return failure('image-not-usable', t('figure:svg.outside', { name }))
  const read = readXml(name, given)
  if (!read.ok) return read
  const root = read.value
  if (localName(root.name) !== 'svg' || !isSvg(root) || !/<\/(?:\w+:)?svg\s*>\s*(?:<!--[\s\S]*-->\s*)?$/.test(given))
    return damaged
  const fault = svgFault(root)
  if (fault === 'many') return failure('image-too-large', t('figure:svg.many', { name, most: MOST_ELEMENTS }))
  if (fault !== null) return failure('image-not-usable', t(`figure:svg.${fault}`, { name }))
  const { letters, missing } = await lettersFor(wordsIn(root))
  if (missing.length > 0)
    return failure('image-not-usable', t('figure:svg.letters', { name, letters: missing.slice(0, 10).join(' ') }))
  const drawn = redraw(root, letters)
  if (drawn === null) return failure('image-not-usable', t('figure:svg.styles', { name }))
  const box = boxOf(root)
  if (box === null || !isDrawn(drawn)) return failure('image-not-usable', t('figure:svg.empty', { name }))
  const size = sizeOf(box)
  const made = new Uint8Array(Buffer.from(writeElement(framed(drawn, box, size)), 'utf8'))
  const grown = tooManyBytes(name, made.length, MOST_BYTES.drawn)
  return grown ?? success({ sha256: imageHash(made), mediaType: 'image/svg+xml', ...size, bytes: made })
}

/** All that is written in it. */
function wordsIn(element: XmlElement): string {
  if (localName(element.name) === 'text') return textIn(element)
  return element.children.map((child) => (typeof child === 'string' ? '' : wordsIn(child))).join('')
}

function isSvg({ attributes }: XmlElement): boolean {
  return [...attributes].some(([name, value]) => name.startsWith('xmlns') && value === NAMESPACE)
}

type Box = { width: number; height: number; viewBox: string }

/** Its size, and the coordinates that it is drawn in; null where it says neither. */
function boxOf({ attributes }: XmlElement): Box | null {
  const numbers = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [, , across = Number.NaN, down = Number.NaN] = numbers.length === 4 ? numbers : []
  const [said, tall] = [pixels(attributes.get('width')), pixels(attributes.get('height'))]
  const width = said ?? (tall === null ? across : (tall * across) / down)
  const height = tall ?? (said === null ? down : (said * down) / across)
  if (!(width > 0 && height > 0 && width < Infinity && height < Infinity)) return null
  return { width, height, viewBox: across > 0 && down > 0 ? numbers.join(' ') : `0 0 ${rounded(width)} ${rounded(height)}` }
}

function sizeOf({ width, height }: Box): { width: number; height: number } {
  const scale = Math.min(1, LONGEST / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

function framed(
  { attributes, children }: XmlElement,
  { viewBox }: Box,
  { width, height }: { width: number; height: number },
): XmlElement {
  const own = [...attributes].filter(([name]) => !['x', 'y', 'width', 'height', 'viewBox'].includes(name))
  const frame: [string, string][] = [
    ['xmlns', NAMESPACE],
    ['xmlns:xlink', 'http://www.w3.org/1999/xlink'],
    ['width', String(width)],
    ['height', String(height)],
    ['viewBox', viewBox],
  ]
  return { name: 'svg', attributes: new Map([...frame, ...own]), children }
}

const SHAPES: ReadonlySet<string> = new Set(['path', 'use', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'])

function isDrawn({ name, children }: XmlElement): boolean {
  return SHAPES.has(name) || children.some((child) => typeof child !== 'string' && child.name !== 'defs' && isDrawn(child))
}

import { PAPER, showsWhite } from '../../../read/exported-docx-hidden.ts'
import { attribute, childrenOf, elementsIn, localName, type XmlElement } from '../../../read/xml/xml-element.ts'

const FILLS = new Set(['solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill', 'noFill'])

/** Whether a drawing has a shape or picture on which white letters are seen. */
export function isFilled(drawing: XmlElement): boolean {
  if (elementsIn(drawing, 'pic').length + elementsIn(drawing, 'imagedata').length > 0) return true
  return descendants(drawing).some((element) => {
    if (localName(element.name) === 'wsp') return isShapeFilled(element)
    const colour = attribute(element, 'fillcolor')
    return colour !== null && attribute(element, 'filled') !== 'f' && colour !== 'white' && showsWhite(colour.split(' ')[0] ?? '')
  })
}

/** Whether something of a head or foot may stand behind its text: a picture or filled shape with a place of its own on the page. */
export function standsBehind(root: XmlElement): boolean {
  const drawings = elementsIn(root, 'drawing').filter((drawing) => childrenOf(drawing, 'anchor').length > 0)
  const shapes = elementsIn(root, 'pict').filter((pict) =>
    childrenOf(pict).some((shape) => /position:\s*absolute/u.test(attribute(shape, 'style') ?? '')),
  )
  return [...drawings, ...shapes].some(isFilled)
}

/** By what a shape says itself, else by its style. */
function isShapeFilled(shape: XmlElement): boolean {
  const [properties] = childrenOf(shape, 'spPr')
  const fill = properties === undefined ? undefined : childrenOf(properties).find(({ name }) => FILLS.has(localName(name)))
  if (fill === undefined) return elementsIn(shape, 'fillRef').some((reference) => attribute(reference, 'idx') !== '0')
  if (localName(fill.name) === 'noFill') return false
  const [colour] = localName(fill.name) === 'solidFill' ? childrenOf(fill) : []
  const value = colour === undefined ? null : attribute(colour, 'val')
  return value === null || (!PAPER.has(value) && showsWhite(value))
}

function descendants(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => [child, ...descendants(child)])
}

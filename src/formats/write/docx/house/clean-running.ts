import { attribute, childrenOf, elementsIn, localName, type XmlElement } from '../../../read/xml/xml-element.ts'
import { fieldChanges, simpleField, type FieldChanges } from './clean-fields.ts'

/** What of a head or foot is not taken over. */
const DROPPED = new Set(
  `object control altChunk subDoc OLEObject del moveFrom commentRangeStart commentRangeEnd commentReference bookmarkStart bookmarkEnd proofErr permStart permEnd dataBinding hlinkClick hlinkHover
  lastRenderedPageBreak footnoteReference endnoteReference delText moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd`.split(
    /\s+/u,
  ),
)
/** Of these what stands inside stays. */
const UNWRAPPED = new Set(['ins', 'moveTo', 'hyperlink', 'smartTag'])
const PICTURES = new Set(['blip', 'imagedata'])

/** The new id of a relationship to a picture of the file; null where it leads elsewhere. */
export type PictureId = (id: string) => string | null

/** A head or foot as a brief may have it: nothing in it leads out of the file, runs, or is bound to something else. */
export function cleanRunning(root: XmlElement, picture: PictureId): XmlElement {
  const changes = fieldChanges(root)
  return { ...root, children: cleaned(root, { changes, picture }) }
}

type Cleaning = { changes: FieldChanges; picture: PictureId }

function cleaned(element: XmlElement, cleaning: Cleaning): XmlElement['children'] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [child] : one(child, cleaning)))
}

function one(element: XmlElement, cleaning: Cleaning): XmlElement['children'] {
  const change = cleaning.changes.get(element)
  if (change !== undefined) return change === null ? [] : [change]
  const tag = localName(element.name)
  if (DROPPED.has(tag) || tag.endsWith('Change')) return []
  if (UNWRAPPED.has(tag)) return cleaned(element, cleaning)
  if (tag === 'fldSimple') {
    const shown = simpleField(element)
    if (shown !== null) return shown.flatMap((child) => one(child, cleaning))
  }
  if ((tag === 'drawing' || tag === 'pict') && leadsOut(element, cleaning.picture)) return []
  const attributes = new Map(
    [...element.attributes].flatMap(([name, value]): [string, string][] => {
      if (!isReference(name)) return isAddress(name, tag) ? [] : [[name, value]]
      const id = PICTURES.has(tag) && ['embed', 'id', 'pict'].includes(localName(name)) ? cleaning.picture(value) : null
      return id === null ? [] : [[name, id]]
    }),
  )
  // What a picture has besides (vector drawings, effects) names parts of its own.
  const inside =
    tag === 'blip' ? { ...element, children: childrenOf(element).filter(({ name }) => localName(name) !== 'extLst') } : element
  return [{ ...element, attributes, children: cleaned(inside, cleaning) }]
}

function isReference(name: string): boolean {
  return name.startsWith('r:') || name === 'o:relid'
}

/** Where a shape leads when it is clicked, and where its picture came from. */
function isAddress(name: string, tag: string): boolean {
  return ['href', 'o:href', 'o:althref', 'o:title'].includes(name) && tag !== 'AlternateContent'
}

/** Charts, diagrams, and pictures that are not in the file. */
function leadsOut(drawing: XmlElement, picture: PictureId): boolean {
  return [...elementsIn(drawing, 'graphicData'), ...withReferences(drawing)].some((element) => {
    const tag = localName(element.name)
    if (tag === 'graphicData') return /\/(?:chart|diagram|ole|compatibility)/u.test(attribute(element, 'uri') ?? '')
    if (!PICTURES.has(tag)) return !['hlinkClick', 'hlinkHover', 'svgBlip', 'extLst'].includes(tag)
    return ![...element.attributes].some(([name, id]) => isReference(name) && localName(name) !== 'link' && picture(id) !== null)
  })
}

function withReferences(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...([...child.attributes.keys()].some(isReference) ? [child] : []),
    ...withReferences(child),
  ])
}

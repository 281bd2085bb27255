import { isUnseen, lookWithin, SEEN, type StyleLooks } from '../../../read/exported-docx-hidden.ts'
import { attribute, childrenOf, elementsIn, localName, textIn, type XmlElement } from '../../../read/xml/xml-element.ts'
import { fieldChanges, simpleField, type FieldChanges } from './clean-fields.ts'
import { isFilled, standsBehind } from './shape-fill.ts'

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
/** What of letters that nobody sees is left out: the rest of a run may be half of a field. */
const SEEN_OR_NOT = new Set(['t', 'sym', 'drawing', 'pict'])

/** The new id of a relationship to a picture of the file; null where it leads elsewhere. */
export type PictureId = (id: string) => string | null

/**
 * A head or foot as a brief may have it: nothing in it leads out of the file, runs, is bound to something else, or is hidden. `hidden`: the words that nobody sees, which are left out; `doubtful`:
 * those in white that stay because a picture or shape may stand behind them.
 */
export type CleanRunning = { root: XmlElement; hidden: string[]; doubtful: string[] }

/** `looks`: of the styles of its file. */
export function cleanRunning(root: XmlElement, looks: StyleLooks, picture: PictureId): CleanRunning {
  const cleaning = { changes: fieldChanges(root), picture, looks, hasBehind: standsBehind(root), hidden: [], doubtful: [] }
  const children = cleaned(root, SEEN, cleaning)
  return { root: { ...root, children }, hidden: cleaning.hidden, doubtful: cleaning.doubtful }
}

type Cleaning = {
  changes: FieldChanges
  picture: PictureId
  looks: StyleLooks
  hasBehind: boolean
  hidden: string[]
  doubtful: string[]
}

function cleaned(element: XmlElement, look: typeof SEEN, cleaning: Cleaning): XmlElement['children'] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [child] : one(child, look, cleaning)))
}

function one(element: XmlElement, around: typeof SEEN, cleaning: Cleaning): XmlElement['children'] {
  const change = cleaning.changes.get(element)
  if (change === null) return []
  const tag = localName(change?.name ?? element.name)
  if (SEEN_OR_NOT.has(tag) && isLeftOut(change ?? element, around, cleaning)) return []
  if (change !== undefined) return [change]
  if (DROPPED.has(tag) || tag.endsWith('Change')) return []
  const look = lookWithin(element, around, cleaning.looks)
  if (UNWRAPPED.has(tag)) return cleaned(element, look, cleaning)
  if (tag === 'fldSimple') {
    const shown = simpleField(element)
    if (shown !== null) return shown.flatMap((child) => one(child, look, cleaning))
  }
  const isDrawing = tag === 'drawing' || tag === 'pict'
  if (isDrawing && leadsOut(element, cleaning.picture)) return []
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
  const within = isDrawing ? { ...look, filled: isFilled(element) } : look
  return [{ ...element, attributes, children: cleaned(inside, within, cleaning) }]
}

/** Whether nobody sees this text or drawing; notes it where it says something. */
function isLeftOut(element: XmlElement, look: typeof SEEN, { hasBehind, hidden, doubtful }: Cleaning): boolean {
  const isText = localName(element.name) === 't'
  if (!isText && localName(element.name) !== 'sym') return look.vanished === true || elementsIn(element, 'docPr').some(isHidden)
  if (!isUnseen(look)) return false
  const text = textIn(element)
  const isCovered = hasBehind && !isUnseen({ ...look, filled: true })
  if (text.trim() !== '') (isCovered ? doubtful : hidden).push(text.trim())
  return !isCovered
}

function isHidden(properties: XmlElement): boolean {
  return ['1', 'true'].includes(attribute(properties, 'hidden') ?? '')
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

import type { FoundPicture } from '#core/brief/proof/found.ts'
import type { Relations } from './exported-docx-relations.ts'
import { attribute, childrenOf, elementsIn, localName, type XmlElement } from './xml/xml-element.ts'

/** English Metric Units; half a point. */
const SMALLEST = 6350

/** The picture that a drawing of a Word file shows, made of all files that programs may take for it; null where it shows none. */
export function docxPicture(drawing: XmlElement, relations: Relations, hashes: ReadonlyMap<string, string>): FoundPicture | null {
  const files = ['blip', 'svgBlip', 'imagedata', 'fill'].flatMap((name) => elementsIn(drawing, name)).flatMap(linkOf)
  if (files.length === 0) return null
  return {
    hashes: files.map((id) => hashes.get(relations.get(id)?.target ?? '') ?? `missing ${id}`),
    alternative: alternativeOf(drawing),
    before: null,
    page: null,
    odd: isOdd(drawing),
  }
}

function linkOf(element: XmlElement): string[] {
  const id = attribute(element, 'embed') ?? attribute(element, 'link') ?? attribute(element, 'id')
  return id === null || id === '' ? [] : [id]
}

function alternativeOf(drawing: XmlElement): string {
  const [named] = elementsIn(drawing, 'docPr')
  const [shape] = elementsIn(drawing, 'shape')
  const description = (named && attribute(named, 'descr')) ?? (shape && attribute(shape, 'alt')) ?? ''
  // Programs read the title aloud too; an export gives none.
  const title = (named && attribute(named, 'title')) ?? (shape && attribute(shape, 'title')) ?? ''
  return title.trim() === '' || title === description ? description : `${title} ${description}`.trim()
}

function number(element: XmlElement, name: string): number {
  return Number(attribute(element, name) ?? 0)
}

/** Whether it is hidden, cut, turned, recoloured or too small to be seen. */
function isOdd(drawing: XmlElement): boolean {
  const all = (name: string): XmlElement[] => elementsIn(drawing, name)
  return (
    all('docPr').some((named) => ['1', 'true', 'on'].includes(attribute(named, 'hidden') ?? '')) ||
    // Ours stand in the line; one that stands anywhere can lie over text.
    all('anchor').length > 0 ||
    all('shape').some((shape) => /position:\s*absolute/i.test(attribute(shape, 'style') ?? '')) ||
    all('srcRect').some((cut) => ['l', 't', 'r', 'b'].some((side) => number(cut, side) !== 0)) ||
    all('blip').some((blip) => childrenOf(blip).some(({ name }) => localName(name) !== 'extLst')) ||
    all('xfrm').some((placed) => number(placed, 'rot') !== 0 || number(placed, 'flipH') !== 0 || number(placed, 'flipV') !== 0) ||
    all('extent').some((size) => number(size, 'cx') < SMALLEST || number(size, 'cy') < SMALLEST)
  )
}

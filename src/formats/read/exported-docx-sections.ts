import type { Extra } from '#core/brief/proof/found.ts'
import { attribute, childrenOf, elementsIn, type XmlElement } from './xml/xml-element.ts'

/** Ways in which lines run that are the usual one, by the names of both editions of the standard (ISO 29500-1, 17.18.93). */
const LINES_DOWN = new Set(['lrTb', 'lrTbV', 'lr', 'lrV'])
/** `fmt` of the numbers of pages, as exports and programs that save them have it. */
const FIGURES = 'decimal'

/** Where sections count their pages otherwise than from 1 through the whole file, or set their text elsewhere than at the head of the page, what runs down the page, and numbers beside lines. No export does any of this. */
export function oddSections(roots: readonly XmlElement[]): Extra[] {
  const sections = roots.flatMap((root) => elementsIn(root, 'sectPr'))
  const turned = roots.flatMap((root) => elementsIn(root, 'textDirection')).map((one) => attribute(one, 'val') ?? 'lrTb')
  return [
    ...sections.flatMap((section, index) => childrenOf(section, 'pgNumType').flatMap((pages) => otherPages(pages, index === 0))),
    ...sections
      .flatMap((section) => childrenOf(section, 'lnNumType'))
      .map((): Extra => ({ kind: 'numbering', text: 'lnNumType', page: null })),
    ...sections
      .flatMap((section) => childrenOf(section, 'vAlign'))
      .map((one) => attribute(one, 'val') ?? 'top')
      .filter((val) => val !== 'top')
      .map((val): Extra => ({ kind: 'style', text: `vAlign ${val}`, page: null })),
    ...turned
      .filter((val) => !LINES_DOWN.has(val))
      .map((val): Extra => ({ kind: 'direction', text: `textDirection ${val}`, page: null })),
  ]
}

function otherPages(pages: XmlElement, isFirst: boolean): Extra[] {
  const [start, format] = [attribute(pages, 'start'), attribute(pages, 'fmt') ?? FIGURES]
  const restarted = start !== null && !(isFirst && start === '1')
  return [...(restarted ? [`pages from ${start}`] : []), ...(format === FIGURES ? [] : [`pages in ${format}`])].map((text) => ({
    kind: 'numbering',
    text,
    page: null,
  }))
}

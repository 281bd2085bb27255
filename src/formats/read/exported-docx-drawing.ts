import type { Extra } from '#core/brief/proof/found.ts'
import { attribute, childrenOf, elementsIn, textIn, type XmlElement } from './xml/xml-element.ts'

/** What a drawing of a Word file says: text in boxes and shapes, each once though it is kept in several forms, and text drawn as a picture. */
export function drawnText(drawing: XmlElement): Extra[] {
  const boxes = ['txbxContent', 'textpath', 'graphicData'].flatMap((name) => elementsIn(drawing, name))
  const texts = new Set(boxes.map((box) => elementsIn(box, 't').map(textIn).join('')))
  const drawn = elementsIn(drawing, 'textpath').map((path) => attribute(path, 'string') ?? '')
  const all = [[...texts].join(' ').trim(), ...drawn].filter((each) => each !== '').join(' ')
  return all === '' ? [] : [{ kind: 'text-box', text: all, page: null }]
}

/** Of what stands in several forms programs take the first that they know: what one says that the first does not. */
export function otherwiseSaid(alternatives: XmlElement): Extra[] {
  const [first = '', ...others] = childrenOf(alternatives).map(said)
  return others.flatMap((text): Extra[] => (text === first ? [] : [{ kind: 'embedded', text, page: null }]))
}

function said(one: XmlElement): string {
  return elementsIn(one, 't').map(textIn).join('').replace(/\s+/gu, ' ').trim()
}

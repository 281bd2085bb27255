import { isUnseen, lookOf } from '../../../read/exported-docx-hidden.ts'
import { attribute, childrenOf, localName, type XmlElement } from '../../../read/xml/xml-element.ts'

/** The lists of a house without the words before their points that nobody sees, and these. White ones stay: the paragraph says what is behind them. */
export function seenNumbers(numbering: XmlElement): { root: XmlElement; hidden: string[] } {
  const hidden: string[] = []
  const seen = (element: XmlElement): XmlElement => {
    const isHidden = childrenOf(element, 'rPr').some((letters) => isUnseen({ ...lookOf(letters), white: false }))
    const children = element.children.map((child) => {
      if (typeof child === 'string') return child
      const text = localName(child.name) === 'lvlText' ? (attribute(child, 'val') ?? '') : ''
      if (!isHidden || !/\p{L}{2}/u.test(text)) return seen(child)
      hidden.push(text)
      return { ...child, attributes: new Map([['w:val', '']]) }
    })
    return { ...element, children }
  }
  return { root: seen(numbering), hidden }
}

import { attribute, childrenOf, localName, type XmlElement } from '../../../read/xml/xml-element.ts'

/** `idOf`: the new number of one of our lists. */
export type MergedNumbering = { root: XmlElement; idOf: (numId: string) => string }

/** The lists of a house, to which its styles and heads refer, and ours behind them under numbers that it has not. Bullets that are pictures become those of the letters beside them. */
export function mergeNumbering(house: XmlElement | null, ours: XmlElement | null): MergedNumbering {
  const root = ours ?? { name: 'w:numbering', attributes: WORD, children: [] }
  if (house === null || house.name !== 'w:numbering') return { root, idOf: (id) => id }
  const kept = withoutPictures(house)
  const [lists, numbers] = [after(kept, 'abstractNum', 'abstractNumId'), after(kept, 'num', 'numId')]
  const moved = (element: XmlElement): XmlElement => {
    const tag = localName(element.name)
    const shift = tag === 'abstractNum' || tag === 'abstractNumId' ? lists : tag === 'num' ? numbers : 0
    const attributes = new Map(
      [...element.attributes].map(([name, value]): [string, string] => {
        const isId =
          ['abstractNumId', 'numId'].includes(localName(name)) || (tag === 'abstractNumId' && localName(name) === 'val')
        return [name, isId && shift > 0 ? String(Number(value) + shift) : value]
      }),
    )
    return {
      ...element,
      attributes,
      children: element.children.map((child) => (typeof child === 'string' ? child : moved(child))),
    }
  }
  const added = childrenOf(root).map(moved)
  const of = (tag: string): XmlElement[] => [...childrenOf(kept, tag), ...added.filter(({ name }) => localName(name) === tag)]
  const attributes = new Map([...root.attributes, ...kept.attributes])
  return {
    root: { ...kept, attributes, children: [...of('abstractNum'), ...of('num')] },
    idOf: (id) => (id === '0' ? id : String(Number(id) + numbers)),
  }
}

/** The first number that no element of that name has. */
function after(list: XmlElement, tag: string, key: string): number {
  const numbers = childrenOf(list, tag).map((one) => Number(attribute(one, key) ?? 0))
  return Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1
}

const WORD = new Map([['xmlns:w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main']])

function withoutPictures(element: XmlElement): XmlElement {
  const children = element.children.filter(
    (child) =>
      typeof child === 'string' || !['numPicBullet', 'lvlPicBulletId', 'numIdMacAtCleanup'].includes(localName(child.name)),
  )
  return { ...element, children: children.map((child) => (typeof child === 'string' ? child : withoutPictures(child))) }
}

import type { Shape } from '#core/brief/proof/shapes.ts'
import { attribute, childrenOf, type XmlElement } from './xml/xml-element.ts'

/** By the names under which every language version of Word has its own styles, and those under which exports have theirs. */
const NAMED: readonly [RegExp, Shape][] = [
  [/^heading ([1-3])$/, 'heading 1'],
  [/^heading \d$/, 'heading'],
  [/^(?:intense )?quote(?: source)?$/, 'quotation'],
  [/^brief judgement$/, 'judgement'],
]

/** As what the paragraphs of each style are set, by its id, and by that on which it is based. */
export function styleShapes(styles: XmlElement | null): (paragraph: XmlElement) => Shape {
  const list = styles === null ? [] : childrenOf(styles, 'style')
  const named = new Map(list.map((style) => [attribute(style, 'styleId') ?? '', style]))
  const shapeOf = (id: string, depth = 0): Shape | null => {
    const style = named.get(id)
    if (style === undefined || depth > 20) return null
    const level = childrenOf(style, 'pPr').flatMap((properties) => outlined(properties))[0]
    if (level !== undefined) return level
    const called = childrenOf(style, 'name').map((name) => (attribute(name, 'val') ?? '').toLowerCase())[0] ?? ''
    const [pattern, shape] = NAMED.find(([each]) => each.test(called)) ?? []
    const number = pattern?.exec(called)?.[1]
    if (shape !== undefined) return number === undefined ? shape : (`heading ${number}` as Shape)
    const [base] = childrenOf(style, 'basedOn')
    return base === undefined ? null : shapeOf(attribute(base, 'val') ?? '', depth + 1)
  }
  return (paragraph) => {
    const [properties] = childrenOf(paragraph, 'pPr')
    if (properties === undefined) return 'text'
    const [style] = childrenOf(properties, 'pStyle')
    return outlined(properties)[0] ?? shapeOf(style === undefined ? '' : (attribute(style, 'val') ?? '')) ?? 'text'
  }
}

/** The heading that an outline level makes of a paragraph; 9 is text. */
function outlined(properties: XmlElement): Shape[] {
  return childrenOf(properties, 'outlineLvl').flatMap((level): Shape[] => {
    const at = Number(attribute(level, 'val'))
    return at >= 9 ? [] : [at < 3 ? (`heading ${at + 1}` as Shape) : 'heading']
  })
}

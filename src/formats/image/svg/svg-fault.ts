import { attribute, localName, type XmlElement } from '#formats/read/xml/xml-element.ts'

/**
 * Why a drawing is none for a brief. `program`: it holds a script · `outside`: it takes something from another file or address · `foreign`: text or fields of a web page stand in it · `picture`: a photograph
 * stands in it · `effects`: blurs, shadows, blends and arrow heads of lines (markers), which PDF and Word do not draw alike · `animated`: it moves · `many`: more elements than are drawn in
 * reasonable time, each counted as often as it is used · `styles`: a style sheet that looks at more than single elements, their classes and ids.
 */
export type SvgFault = 'program' | 'outside' | 'foreign' | 'picture' | 'effects' | 'animated' | 'many' | 'styles'

/** Elements of a drawing: a map of all districts of Central Asia has some 3,000. */
export const MOST_ELEMENTS = 20_000

const BY_NAME: Readonly<Record<string, SvgFault>> = {
  script: 'program',
  handler: 'program',
  foreignObject: 'foreign',
  iframe: 'foreign',
  image: 'picture',
  feImage: 'picture',
  filter: 'effects',
  marker: 'effects',
  textPath: 'effects',
  animate: 'animated',
  animateMotion: 'animated',
  animateTransform: 'animated',
  animateColor: 'animated',
  set: 'animated',
}
/** Where these stand only editors and search engines read. */
const UNDRAWN: ReadonlySet<string> = new Set(['metadata', 'title', 'desc'])
/** In CSS and in attributes: an address that is no place in the drawing itself. */
const ELSEWHERE = /url\((?!\s*(?:["']\s*)?#)|@import/i
const BLENDS = /mix-blend-mode\s*:\s*(?!normal)|(?:^|[;{\s])(?:backdrop-)?filter\s*:\s*(?!none)/i

/** How many elements are drawn, each as often as it is used; endless where one uses itself. */
function drawnElements(root: XmlElement): number {
  const byId = new Map<string, XmlElement>()
  const known = new Map<XmlElement, number>()
  const name = (element: XmlElement): void => {
    const id = element.attributes.get('id')
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
    for (const child of element.children) if (typeof child !== 'string') name(child)
  }
  const count = (element: XmlElement): number => {
    const counted = known.get(element)
    if (counted !== undefined) return counted
    known.set(element, Infinity)
    const used = localName(element.name) === 'use' ? byId.get((attribute(element, 'href') ?? '').trim().slice(1)) : undefined
    const inside = element.children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : count(child)), 0)
    const total = 1 + inside + (used === undefined ? 0 : count(used))
    known.set(element, total)
    return total
  }
  name(root)
  return count(root)
}

/** The first reason in a drawing why it cannot stand in a brief, and how many elements it has; elements of other programs' own namespaces are passed over as they are when it is drawn. */
export function svgFault(root: XmlElement): SvgFault | null {
  if (drawnElements(root) > MOST_ELEMENTS) return 'many'
  const waiting = [root]
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const name = localName(element.name)
    if (UNDRAWN.has(name)) continue
    const fault = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : attributeFault(element, name)
    if (fault) return fault
    for (const child of element.children) {
      if (typeof child !== 'string') waiting.push(child)
      else if (name === 'style' && textFault(child)) return textFault(child)
    }
  }
  return null
}

function attributeFault({ attributes }: XmlElement, name: string): SvgFault | null {
  for (const [key, value] of attributes) {
    const local = localName(key)
    if (/^on/i.test(local)) return 'program'
    // Where a link leads nobody sees on paper; it is left out when the drawing is made anew.
    const leads = (local === 'href' || local === 'src') && name !== 'a'
    if (leads && !value.trim().startsWith('#')) return 'outside'
    const fault = key.startsWith('xmlns') ? null : textFault(value)
    if (fault) return fault
  }
  return null
}

function textFault(text: string): SvgFault | null {
  if (ELSEWHERE.test(text)) return 'outside'
  return BLENDS.test(text) ? 'effects' : null
}

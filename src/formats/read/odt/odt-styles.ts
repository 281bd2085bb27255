import { attribute, childrenOf, elementsIn, type XmlElement } from '../xml/xml-element.ts'

export type TextStyle = { bold: boolean; italic: boolean }
/** `heading`: of a paragraph that other programs saved with the style of a heading, and without its element; with its level. */
export type ParagraphStyle = TextStyle & { kind: 'title' | 'quotation' | 'caption' | 'heading' | null; level: number }

/** What a style of this name means for the text. Names that are not known mean nothing. */
export type OdtStyles = { paragraph(name: string): ParagraphStyle; text(name: string): TextStyle }

type Entry = { bold: boolean | null; italic: boolean | null; parent: string | null; shown: string }

/** Names of the styles that come with the program; files keep them in English in every language of its menus. */
const KINDS: readonly (readonly [RegExp, NonNullable<ParagraphStyle['kind']>])[] = [
  [/^title$/i, 'title'],
  [/^(?:quotations?|intense quote|quote|block quotation)$/i, 'quotation'],
  [/^(?:caption|illustration|figure|drawing|table|text)$/i, 'caption'],
  [/^heading [1-9]$/i, 'heading'],
]
/** Styles inherit from styles; a chain longer than this is a circle. */
const LONGEST_CHAIN = 20

/** The styles of a document from its `styles.xml` and `content.xml`. */
export function odtStyles(roots: readonly XmlElement[]): OdtStyles {
  const entries = new Map<string, Entry>()
  for (const root of roots) for (const style of elementsIn(root, 'style')) addStyle(entries, style)
  return {
    paragraph: (name) => ({ ...faceOf(entries, name), ...kindOf(entries, name) }),
    text: (name) => faceOf(entries, name),
  }
}

function addStyle(entries: Map<string, Entry>, style: XmlElement): void {
  const name = attribute(style, 'name')
  if (name === null) return
  const [properties] = childrenOf(style, 'text-properties')
  const weight = properties === undefined ? null : (properties.attributes.get('fo:font-weight') ?? null)
  const slant = properties === undefined ? null : (properties.attributes.get('fo:font-style') ?? null)
  entries.set(name, {
    bold: weight === null ? null : /^(?:bold|[6-9]00)$/.test(weight),
    italic: slant === null ? null : slant !== 'normal',
    parent: attribute(style, 'parent-style-name'),
    shown: attribute(style, 'display-name') ?? name,
  })
}

/** The style and those it inherits from, nearest first. */
function chain(entries: ReadonlyMap<string, Entry>, name: string): Entry[] {
  const found: Entry[] = []
  let next: string | null = name
  while (next !== null && found.length < LONGEST_CHAIN) {
    const entry = entries.get(next)
    if (entry === undefined) break
    found.push(entry)
    next = entry.parent
  }
  return found
}

function faceOf(entries: ReadonlyMap<string, Entry>, name: string): TextStyle {
  const styles = chain(entries, name)
  return {
    bold: styles.find((style) => style.bold !== null)?.bold ?? false,
    italic: styles.find((style) => style.italic !== null)?.italic ?? false,
  }
}

function kindOf(entries: ReadonlyMap<string, Entry>, name: string): Pick<ParagraphStyle, 'kind' | 'level'> {
  const names = [name, ...chain(entries, name).flatMap((style) => [style.shown, style.parent ?? ''])]
  for (const candidate of names) {
    const plain = candidate.replaceAll('_20_', ' ')
    const kind = KINDS.find(([pattern]) => pattern.test(plain))?.[1]
    if (kind !== undefined) return { kind, level: kind === 'heading' ? Number(plain.at(-1)) : 0 }
  }
  return { kind: null, level: 0 }
}

import { STYLE_NAMES, type StyleName } from '#core/template.ts'
import { hiddenStyles } from '../../../read/exported-docx-hidden.ts'
import { attribute, childrenOf, type XmlElement } from '../../../read/xml/xml-element.ts'
import { docxStyleId } from '../docx-styles.ts'
import { isOn, said } from './house.ts'

/** What a house may call the styles of a brief (their names, or other names of theirs, in small letters), the likeliest first. Word names its own in English, whatever its language. */
const CALLED: Readonly<Record<StyleName, readonly string[]>> = {
  title: ['title'],
  kicker: ['brief kicker', 'kicker', 'document type'],
  byline: ['brief byline', 'byline', 'author', 'authors'],
  heading1: ['heading 1'],
  heading2: ['heading 2'],
  heading3: ['heading 3'],
  body: ['body text', 'text body'],
  summary: ['brief summary', 'summary', 'abstract', 'executive summary', 'lead'],
  small: ['brief small', 'small print'],
  judgement: ['brief judgement', 'key judgement', 'key judgment'],
  quotation: ['quote', 'block quotation', 'quotation', 'quotations', 'block text'],
  attribution: ['quote source', 'attribution'],
  list: ['list paragraph'],
  table: ['table text', 'table contents', 'table body'],
  tableHeader: ['table heading', 'table header'],
  caption: ['caption'],
  note: ['footnote text'],
  bibliography: ['bibliography', 'references'],
  marking: ['brief marking', 'marking', 'protective marking', 'classification'],
  header: ['header'],
  footer: ['footer'],
}
const CHARACTERS: Readonly<Record<string, string>> = {
  Hyperlink: 'hyperlink',
  FootnoteReference: 'footnote reference',
  EndnoteReference: 'endnote reference',
}
/** The lines of the contents, which Word makes anew in the styles of these names. */
const CONTENTS: Readonly<Record<string, string>> = {
  TOCHeading: 'toc heading',
  TOC1: 'toc 1',
  TOC2: 'toc 2',
  TOC3: 'toc 3',
}
const LEVEL: Partial<Record<StyleName, string>> = { heading1: '0', heading2: '1', heading3: '2' }

export type StyleMap = {
  /** By the id of ours the one it has in a brief of this house. */
  ids: Map<string, string>
  /** The ids of ours for which the house has nothing: they are added. */
  missing: Set<string>
  /** The house's style for each of ours that it has. */
  styles: Map<StyleName, XmlElement>
  /** What paragraphs without a style have. */
  plain: XmlElement | undefined
}

/** Which styles of a house stand for ours: by name, headings also by their outline level. One whose text nobody sees stands for none. */
export function mapStyles(root: XmlElement): StyleMap {
  const hidden = hiddenStyles(root)
  const all = childrenOf(root, 'style').filter((style) => !hidden.has(attribute(style, 'styleId') ?? ''))
  const paragraphs = all.filter((style) => attribute(style, 'type') === 'paragraph')
  const plain = paragraphs.find((style) => isDefault(style)) ?? find(paragraphs, ['normal'])
  const styles = new Map<StyleName, XmlElement>()
  for (const name of STYLE_NAMES) {
    const level = LEVEL[name]
    const found =
      find(paragraphs, CALLED[name]) ?? (level === undefined ? undefined : paragraphs.find((style) => levelOf(style) === level))
    const style = found ?? (name === 'body' ? plain : undefined)
    if (style !== undefined) styles.set(name, style)
  }
  const ids = new Map([...styles].map(([name, style]) => [docxStyleId(name), attribute(style, 'styleId') ?? '']))
  const characters = all.filter((style) => attribute(style, 'type') === 'character')
  for (const [id, name] of Object.entries(CHARACTERS)) {
    const style = find(characters, [name])
    if (style !== undefined) ids.set(id, attribute(style, 'styleId') ?? '')
  }
  for (const [id, name] of Object.entries(CONTENTS)) {
    const style = find(paragraphs, [name])
    if (style !== undefined) ids.set(id, attribute(style, 'styleId') ?? '')
  }
  const endnotes = find(paragraphs, ['endnote text']) ?? styles.get('note')
  if (endnotes !== undefined) ids.set('EndnoteText', attribute(endnotes, 'styleId') ?? '')
  const missing = new Set(
    [...STYLE_NAMES.map(docxStyleId), ...Object.keys(CHARACTERS), ...Object.keys(CONTENTS), 'EndnoteText'].filter(
      (id) => !ids.has(id),
    ),
  )
  const taken = new Set(childrenOf(root, 'style').map((style) => attribute(style, 'styleId')))
  for (const id of missing) ids.set(id, taken.has(id) ? `Ours${id}` : id)
  return { ids, missing, styles, plain }
}

/** The style of the likeliest name. */
function find(among: readonly XmlElement[], names: readonly string[]): XmlElement | undefined {
  return names.map((name) => among.find((style) => namesOf(style).includes(name))).find((style) => style !== undefined)
}

function namesOf(style: XmlElement): string[] {
  return [said(style, 'name') ?? '', ...(said(style, 'aliases') ?? '').split(',')].map((name) => name.trim().toLowerCase())
}

function isDefault(style: XmlElement): boolean {
  return ['1', 'true', 'on'].includes(attribute(style, 'default') ?? '')
}

function levelOf(style: XmlElement): string | null {
  return said(childrenOf(style, 'pPr')[0], 'outlineLvl')
}

/** What a style says of its letters, by itself or by what it is based on, or the document by default; null where none says anything. */
export function letters(root: XmlElement, style: XmlElement | undefined, property: string): XmlElement | null {
  const byId = new Map(childrenOf(root, 'style').map((one) => [attribute(one, 'styleId') ?? '', one]))
  let at = style
  for (let depth = 0; at !== undefined && depth < 20; depth += 1) {
    const own = childrenOf(at, 'rPr').flatMap((properties) => childrenOf(properties, property))[0]
    if (own !== undefined) return own
    at = byId.get(said(at, 'basedOn') ?? '')
  }
  const defaults = childrenOf(root, 'docDefaults')
    .flatMap((one) => childrenOf(one, 'rPrDefault'))
    .flatMap((one) => childrenOf(one, 'rPr'))
  return defaults.flatMap((properties) => childrenOf(properties, property))[0] ?? null
}

/** Whether the letters of a style lean. */
export function leans(root: XmlElement, style: XmlElement): boolean {
  const italic = letters(root, style, 'i')
  return italic !== null && isOn(italic)
}

import type { PdfDefinition, PdfNode, PdfTable, PdfText } from './pdf-nodes.ts'

/** The types of structure elements that this writer uses, as ISO 32000-1 names them (14.8.4); `Title`, which it lacks, is told to be a P. */
export type StructureType =
  | 'Document'
  | 'Title'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Sect'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Figure'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Span'

/** A structure element: what a part of the text is, in the order in which it is read. `id`: by which a note is told from others; `attributes`: as they stand in the file. */
export type Structure = {
  type: StructureType
  children: Structure[]
  alternative?: string
  /** What it says where its glyphs say something else. */
  said?: string
  language?: string
  id?: string
  attributes?: Record<string, unknown>
}

/**
 * The structure of a document, read from the nodes that are to be laid out; each text and picture, and each number of a list, is told which element it belongs to (`structure`).
 * A note stands behind the paragraph that calls it.
 */
export function structureOf({ content, footnotes }: Pick<PdfDefinition, 'content' | 'footnotes'>): Structure {
  const children = content.flatMap((node, at) => elementsOf(node, content[at + 1], footnotes))
  return { type: 'Document', children }
}

type Footnotes = PdfDefinition['footnotes']

function elementsOf(node: PdfNode, next: PdfNode | undefined, footnotes: Footnotes): Structure[] {
  if ('text' in node) {
    // The caption of a table is a part of it, and was dealt with where it is not.
    if (node.tag === 'Caption' && next !== undefined && 'table' in next) {
      next.caption = node
      return []
    }
    return [leaf(node), ...notesOf(node, footnotes)]
  }
  if ('image' in node || 'svg' in node) {
    node.structure = { type: 'Figure', children: [], alternative: node.alternative }
    return [node.structure]
  }
  if ('canvas' in node) return []
  if ('stack' in node) {
    const inside = within(node.stack, footnotes)
    return node.tag === undefined ? inside : [{ type: node.tag, children: inside }]
  }
  if ('table' in node) return table(node, footnotes)
  return [list(node, footnotes)]
}

function within(nodes: readonly PdfNode[], footnotes: Footnotes): Structure[] {
  return nodes.flatMap((node, at) => elementsOf(node, nodes[at + 1], footnotes))
}

function leaf(node: PdfText): Structure {
  node.structure = { type: node.tag ?? 'P', children: [], ...(node.noteId === undefined ? {} : { id: node.noteId }) }
  return node.structure
}

function notesOf(node: PdfText, footnotes: Footnotes): Structure[] {
  return node.text.flatMap(({ footnote }) => {
    const note = footnote === undefined ? undefined : footnotes.get(footnote)
    return note === undefined ? [] : [leaf(note)]
  })
}

function table(node: PdfTable, footnotes: Footnotes): Structure[] {
  const rows = node.table.body
  if (node.tag !== 'Table') return [{ type: node.tag, children: rows.flat().flatMap(({ stack }) => within(stack, footnotes)) }]
  const { caption } = node
  const children = rows.map((row): Structure => ({
    type: 'TR',
    children: row.map(({ stack, head }): Structure => {
      const inside = within(stack, footnotes)
      if (head === undefined) return { type: 'TD', children: inside }
      return { type: 'TH', children: inside, attributes: { O: 'Table', Scope: head } }
    }),
  }))
  if (caption === undefined) return [{ type: 'Table', children }]
  return [{ type: 'Table', children: [leaf(caption), ...children] }, ...notesOf(caption, footnotes)]
}

/** How the points of each level are marked, by ISO 32000-1, 14.8.5.5. */
const NUMBERED = ['Decimal', 'LowerAlpha', 'LowerRoman'] as const
const BULLETED = ['Disc', 'Circle', 'Square'] as const

/** Points below another are a list within that point. */
function list(node: Extract<PdfNode, { ol: unknown } | { ul: unknown }>, footnotes: Footnotes): Structure {
  const levels: Structure[] = []
  for (const item of 'ol' in node ? node.ol : node.ul) {
    // A paragraph that is numbered is a list of one.
    const ordered = 'ol' in node && !('text' in item && item.listType !== undefined && item.counter === undefined)
    const level = ('text' in item && item.level) || 0
    const body: Structure = { type: 'LBody', children: elementsOf(item, undefined, footnotes) }
    levels.length = Math.min(levels.length, level + 1)
    if (levels.length <= level) {
      const inner: Structure = {
        type: 'L',
        attributes: { O: 'List', ListNumbering: (ordered ? NUMBERED : BULLETED)[level] ?? 'None' },
        children: [],
      }
      levels.at(-1)?.children.at(-1)?.children.at(-1)?.children.push(inner)
      levels.push(inner)
    }
    const point: Structure = { type: 'LI', children: [body] }
    if (ordered && 'text' in item) point.children.unshift((item.numberStructure = { type: 'Lbl', children: [] }))
    levels[level]?.children.push(point)
  }
  return levels[0] ?? { type: 'L', children: [] }
}

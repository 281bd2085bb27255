import { Fragment } from 'prosemirror-model'
import type { Mark, Node as TextNode } from 'prosemirror-model'
import type { BriefBlock, BriefContent, BriefSection, MatrixBlock, Sentence, TableBlock } from '#core/brief.ts'
import type { Template, TemplateSection } from '#core/template.ts'
import { inlineParts } from '#core/brief/inline.ts'
import { endsWide } from '#core/brief/edit/between-sentences.ts'
import { remember, knownNode } from './known-parts.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

/** Slots of the template that are not plain prose: sections that the app writes itself, and those that are lists of points. */
export type Slots = { written: ReadonlySet<string>; points: ReadonlySet<string> }

export function slotsOf(template: Pick<Template, 'sections'> | null): Slots {
  const of = (kind: TemplateSection['kind']): Set<string> =>
    new Set(template?.sections.filter((section) => section.kind === kind).map(({ id }) => id))
  return { written: of('sources'), points: of('list') }
}

/**
 * The document of a brief's content. An empty section has room to write: a paragraph, or the first point where its slot is a list. Parts whose content is the very value that a document
 * was read from come back as the nodes they were, so that an edit of one section leaves the others alone.
 */
export function docOf(content: BriefContent, slots: Slots): TextNode {
  const {
    authors,
    marking,
    date,
    language,
    themes,
    fields = null,
    citation = null,
    likelihood = null,
    houseStyle = null,
  } = content
  const title = nodes.title.create(null, textOf(content.title))
  const sections = content.sections.map((section) => knownNode(section) ?? remember(sectionNode(section, slots), section))
  return nodes.doc.create({ authors, marking, date, language, themes, fields, citation, likelihood, houseStyle }, [
    title,
    ...sections,
  ])
}

/** The node of a section; room to write where it is empty. */
export function sectionNode(section: BriefSection, { written, points }: Slots): TextNode {
  const { blocks, ...attrs } = section
  if (written.has(section.slot)) return nodes.written.create({ ...attrs, blocks })
  const made = blocks.map((block) => knownNode(block) ?? remember(blockNode(block), block))
  return nodes.section.create(
    attrs,
    made.length > 0
      ? made
      : [points.has(section.slot) ? nodes.list.create({ ordered: true }, nodes.item.create()) : nodes.paragraph.create()],
  )
}

function blockNode(block: BriefBlock): TextNode {
  switch (block.kind) {
    case 'paragraph':
      return nodes.paragraph.create({ id: block.id }, sentenceNodes(block.sentences))
    case 'judgement':
      return nodes.judgement.create({ id: block.id, confidence: block.confidence }, sentenceNodes(block.sentences))
    case 'list': {
      const items = block.items.map((item) =>
        nodes.item.create({ id: item.id, level: item.level ?? 0, ordered: item.ordered ?? null }, sentenceNodes(item.sentences)),
      )
      return nodes.list.create({ id: block.id, ordered: block.ordered }, items.length > 0 ? items : [nodes.item.create()])
    }
    case 'table':
      return tableNode(block)
    case 'matrix':
      return matrixNode(block)
    case 'figure': {
      const { kind: _, ...attrs } = block
      return nodes.figure.create(attrs)
    }
    case 'heading':
      return nodes.heading.create({ id: block.id }, textOf(block.text))
    case 'excerpt':
      return nodes.quotation.create({ id: block.id, excerpt: block.excerpt, comments: block.comments ?? [] }, textOf(block.text))
  }
}

function tableNode({ id, caption, headRow, headColumn, rows }: TableBlock): TextNode {
  const made = rows.map((row) =>
    nodes.row.create(
      { id: row.id },
      row.cells.map((cell) => nodes.cell.create({ id: cell.id }, sentenceNodes(cell.sentences))),
    ),
  )
  const parts = [nodes.caption.create(null, textOf(caption)), nodes.grid.create(null, made)]
  return nodes.table.create({ id, headRow, headColumn }, parts)
}

function matrixNode({ id, caption, hypotheses, rows }: MatrixBlock): TextNode {
  const names = hypotheses.map(({ name, ...attrs }) => nodes.hypothesis.create(attrs, textOf(name)))
  const evidence = rows.map((row) => nodes.evidence.create({ id: row.id, marks: row.marks }, sentenceNodes(row.sentences)))
  return nodes.matrix.create({ id }, [
    nodes.caption.create(null, textOf(caption)),
    nodes.hypotheses.create(null, names),
    ...evidence,
  ])
}

function sentenceNodes(sentences: readonly Sentence[]): Fragment {
  const made: TextNode[] = []
  let before = ''
  for (const { id, text, evidence, comments = [] } of sentences) {
    if (before !== '' && !endsWide(before)) made.push(schema.text(' '))
    const own = marks.sentence.create({ id, origin: id, ...evidence, added: false, comments })
    for (const part of inlineParts(text)) made.push(schema.text(part.text, styles(part, own)))
    before = text === '' ? before : text
  }
  return Fragment.fromArray(made)
}

function styles({ strong, emphasis, href }: { strong: boolean; emphasis: boolean; href: string | null }, own: Mark): Mark[] {
  const all = [own]
  if (href !== null) all.push(marks.link.create({ href }))
  if (emphasis) all.push(marks.emphasis.create())
  if (strong) all.push(marks.strong.create())
  return all.reduce<Mark[]>((set, mark) => [...mark.addToSet(set)], [])
}

function textOf(text: string): TextNode[] {
  return text === '' ? [] : [schema.text(text)]
}

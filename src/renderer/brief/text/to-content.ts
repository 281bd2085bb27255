import type { Node as TextNode } from 'prosemirror-model'
import type { BriefBlock, BriefComment, BriefContent, BriefSection, Sentence } from '#core/brief.ts'
import { inlineMarkdown, type InlinePart } from '#core/brief/inline.ts'
import { pointKinds } from '#core/list-levels.ts'
import { textIn } from '#text/text.ts'
import type { FigureAttrs } from './figure-schema.ts'
import { knownPart } from './known-parts.ts'
import { hypothesesOf, marksOf, rowsOf } from './matrices.ts'
import { levelled, levelsOf } from './point-levels.ts'
import { schema, type DocumentAttrs, type SectionAttrs, type WrittenAttrs } from './schema.ts'
import { sentencesOf } from './sentences-of.ts'

const known = new WeakMap<TextNode, BriefContent>()

/** The content that a document stands for. Empty paragraphs, headings, items and lists are only room to write in and no part of it; quotations of nothing neither. A table, a matrix or a figure is part of it as it was made. */
export function readContent(doc: TextNode): BriefContent {
  const before = known.get(doc)
  if (before) return before
  const attrs = doc.attrs as DocumentAttrs
  const title = doc.firstChild?.textContent.trim() ?? ''
  const content: BriefContent = {
    title: title === '' ? textIn(attrs.language)('composer:untitled') : title,
    authors: attrs.authors,
    marking: attrs.marking,
    date: attrs.date,
    language: attrs.language,
    ...(attrs.fields === null ? {} : { fields: attrs.fields }),
    themes: attrs.themes,
    ...(attrs.citation === null ? {} : { citation: attrs.citation }),
    ...(attrs.likelihood === null ? {} : { likelihood: attrs.likelihood }),
    ...(attrs.houseStyle === null ? {} : { houseStyle: attrs.houseStyle }),
    sections: doc.children.slice(1).map((node) => knownPart(node, (each) => sectionOf(each, attrs.language))),
  }
  known.set(doc, content)
  return content
}

function sectionOf(node: TextNode, language: string): BriefSection {
  const { id, slot, title, theme, group } = node.attrs as SectionAttrs
  const section = { id, slot, title, theme, ...(group === null ? {} : { group }) }
  if (node.type === schema.nodes.written) return { ...section, blocks: (node.attrs as WrittenAttrs).blocks }
  const blocks = node.children.filter((block) => isWhole(block) || block.textContent.trim() !== '')
  return { ...section, blocks: blocks.map((block) => knownPart(block, (each) => blockOf(each, language))) }
}

/** Made by hand as a whole: part of the brief though nothing is written in it. */
function isWhole({ type }: TextNode): boolean {
  return type === schema.nodes.table || type === schema.nodes.matrix || type === schema.nodes.figure
}

function blockOf(node: TextNode, language: string): BriefBlock {
  const id = String(node.attrs['id'])
  const { figure, heading, judgement, list, matrix, quotation, table } = schema.nodes
  if (node.type === list) {
    const items = node.children.filter((item) => item.textContent.trim() !== '')
    const levels = levelsOf(items)
    const isNumbered = node.attrs['ordered'] === true
    const kinds = pointKinds(items.map(levelled), isNumbered)
    return {
      kind: 'list',
      id,
      ordered: isNumbered,
      items: items.map((item, at) => ({
        id: String(item.attrs['id']),
        ...((levels[at] ?? 0) === 0 ? {} : { level: levels[at] }),
        ...(kinds[at] === isNumbered ? {} : { ordered: !isNumbered }),
        sentences: sentences(item, language),
      })),
    }
  }
  if (node.type === quotation)
    return {
      kind: 'excerpt',
      id,
      excerpt: String(node.attrs['excerpt']),
      text: node.textContent.trim(),
      ...noted(node.attrs['comments'] as readonly BriefComment[]),
    }
  if (node.type === heading) return { kind: 'heading', id, text: withoutBreaks(node.textContent.trim()) }
  if (node.type === table) return tableOf(node, id, language)
  if (node.type === matrix) return matrixOf(node, id, language)
  if (node.type === figure) return figureOf(node, id)
  if (node.type === judgement)
    return { kind: 'judgement', id, confidence: confidenceOf(node), sentences: sentences(node, language) }
  return { kind: 'paragraph', id, sentences: sentences(node, language) }
}

function tableOf(node: TextNode, id: string, language: string): BriefBlock {
  const [caption, grid] = [node.child(0), node.child(1)]
  return {
    kind: 'table',
    id,
    caption: withoutBreaks(caption.textContent.trim()),
    headRow: node.attrs['headRow'] === true,
    headColumn: node.attrs['headColumn'] === true,
    rows: grid.children.map((row) => ({
      id: String(row.attrs['id']),
      cells: row.children.map((cell) => ({ id: String(cell.attrs['id']), sentences: sentences(cell, language) })),
    })),
  }
}

/** With a mark in each row for each hypothesis, whatever was cut or pasted. */
function matrixOf(node: TextNode, id: string, language: string): BriefBlock {
  const hypotheses = hypothesesOf(node)
  return {
    kind: 'matrix',
    id,
    caption: withoutBreaks(node.child(0).textContent.trim()),
    hypotheses: hypotheses.map(({ attrs, textContent }) => ({
      id: String(attrs['id']),
      name: withoutBreaks(textContent.trim()),
      statement: withoutBreaks(String(attrs['statement']).trim()),
    })),
    rows: rowsOf(node).map((row) => ({
      id: String(row.attrs['id']),
      sentences: sentences(row, language),
      marks: marksOf(row, hypotheses.length),
    })),
  }
}

function figureOf(node: TextNode, id: string): BriefBlock {
  const { image, caption, source, alternative } = node.attrs as FigureAttrs
  return { kind: 'figure', id, image, caption: caption.trim(), source: source.trim(), alternative: alternative.trim() }
}

function confidenceOf(node: TextNode): 'low' | 'moderate' | 'high' | null {
  const confidence: unknown = node.attrs['confidence']
  return confidence === 'low' || confidence === 'moderate' || confidence === 'high' ? confidence : null
}

function sentences(block: TextNode, language: string): Sentence[] {
  return sentencesOf(block, language).map(({ id, start, end, evidence, comments }) => ({
    id,
    text: withoutBreaks(inlineMarkdown(partsBetween(block, start, end))),
    evidence,
    ...noted(comments),
  }))
}

function noted(comments: readonly BriefComment[]): { comments?: BriefComment[] } {
  return comments.length > 0 ? { comments: [...comments] } : {}
}

/** Lines that came with pasted text run on; spaces that do not break stay. */
function withoutBreaks(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ')
}

function partsBetween(block: TextNode, start: number, end: number): InlinePart[] {
  const parts: InlinePart[] = []
  block.nodesBetween(start, end, (node, position) => {
    const text = node.text?.slice(Math.max(0, start - position), end - position) ?? ''
    const href = node.marks.find((mark) => mark.type === schema.marks.link)?.attrs['href'] as string | undefined
    const part = { text, strong: has(node, 'strong'), emphasis: has(node, 'emphasis'), href: href ?? null }
    const last = parts.at(-1)
    if (last && last.strong === part.strong && last.emphasis === part.emphasis && last.href === part.href) last.text += text
    else parts.push(part)
  })
  return parts
}

function has(node: TextNode, style: 'strong' | 'emphasis'): boolean {
  return node.marks.some((mark) => mark.type === schema.marks[style])
}

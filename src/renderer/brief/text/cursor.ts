import type { EditorState } from 'prosemirror-state'
import { NodeSelection, TextSelection } from 'prosemirror-state'
import type { Node as TextNode } from 'prosemirror-model'
import { schema } from './schema.ts'
import { sentencesOf } from './sentences-of.ts'

/** Where the analyst is writing: ids of the section, of its block, and of the sentence that the caret stands in or right behind. */
export type Cursor = { section: string; block: string; sentence: string | null }

/** null in the title and where there is no text. */
export function cursorOf(state: EditorState): Cursor | null {
  const { $head, $from } = state.selection
  if (state.selection instanceof NodeSelection && $from.depth === 1)
    return { section: String($from.parent.attrs['id']), block: String(state.selection.node.attrs['id']), sentence: null }
  if ($head.depth < 2 || $head.node(1).type !== schema.nodes.section) return null
  const sentence = sentenceAt(state.doc, $head.pos)
  return { section: String($head.node(1).attrs['id']), block: String($head.node(2).attrs['id']), sentence }
}

/** The id of the sentence that a place stands in or right behind, before the first one that; null where there is none. */
export function sentenceAt(doc: TextNode, position: number): string | null {
  const { parent, parentOffset } = doc.resolve(position)
  const all = parent.isTextblock ? sentencesOf(parent, String(doc.attrs['language'])) : []
  return (all.findLast(({ start }) => start <= parentOffset) ?? all[0])?.id ?? null
}

export type Found = { from: number; to: number; block: TextNode }

/** Where a sentence stands in the document; null when it is gone. */
export function findSentence(doc: TextNode, id: string): Found | null {
  let found: Found | null = null
  doc.descendants((node, position) => {
    if (found !== null) return false
    if (!node.isTextblock) return true
    const place = sentencesOf(node, String(doc.attrs['language'])).find((sentence) => sentence.id === id)
    if (place) found = { from: position + 1 + place.start, to: position + 1 + place.end, block: node }
    return false
  })
  return found
}

/** Where a block, item or section begins (the position before it); null when it is gone. */
export function findNode(doc: TextNode, id: string): { position: number; node: TextNode } | null {
  let found: { position: number; node: TextNode } | null = null
  doc.descendants((node, position) => {
    if (found !== null || node.isText) return false
    if (node.attrs['id'] === id) found = { position, node }
    return found === null
  })
  return found
}

/** A selection right behind a sentence, or at the beginning of a block or section; of a figure as one. */
export function selectionAt(doc: TextNode, id: string): TextSelection | NodeSelection | null {
  const sentence = findSentence(doc, id)
  if (sentence) return TextSelection.create(doc, sentence.to)
  const node = findNode(doc, id)
  if (node?.node.type === schema.nodes.figure) return NodeSelection.create(doc, node.position)
  const near = node ? TextSelection.near(doc.resolve(node.position + 1)) : null
  return near instanceof TextSelection ? near : null
}

/** The id of the block of a section that a position stands in or before; null outside of the sections. */
export function blockAt(doc: TextNode, position: number): string | null {
  const place = doc.resolve(position)
  const block = place.depth >= 2 ? place.node(2) : (place.nodeAfter ?? place.nodeBefore)
  return place.depth >= 1 && place.node(1).type === schema.nodes.section && block ? String(block.attrs['id']) : null
}

import { Fragment, Slice } from 'prosemirror-model'
import type { Node as TextNode } from 'prosemirror-model'
import { sentenceSpans } from '#core/sentences.ts'
import { newId } from '../session/new-id.ts'
import { newSentence } from './new-sentence.ts'
import { schema } from './schema.ts'
import { isOwnText, sentenceMark } from './sentences-of.ts'

/**
 * Pasted parts as the text keeps them: each block, point and sentence has its id, so that nothing is to be put right once they are in the document, where
 * each correction costs as much as the document is long. What joins the text around it, and what brings ids along, is left as it is.
 */
export function withSentences(slice: Slice, language: string): Slice {
  const last = slice.content.childCount - 1
  const prepared = slice.content.content.map((node, index) =>
    (index === 0 && slice.openStart > 0) || (index === last && slice.openEnd > 0) ? node : prepare(node, language),
  )
  return new Slice(Fragment.fromArray(prepared), slice.openStart, slice.openEnd)
}

function prepare(node: TextNode, language: string): TextNode {
  const bringsId = 'id' in node.attrs && node.attrs['id'] !== ''
  if (bringsId || node.isText || node.type === schema.nodes.caption) return node
  const attrs = 'id' in node.attrs ? { ...node.attrs, id: newId() } : node.attrs
  if (!node.isTextblock)
    return node.type.create(
      attrs,
      node.content.content.map((child) => prepare(child, language)),
    )
  if (!isOwnText(node)) return node.type.create(attrs, node.content)
  const isFresh = node.content.content.every(({ marks }) => sentenceMark(marks) === null)
  return isFresh ? node.type.create(attrs, sentencesMarked(node, language)) : node
}

/** The text of a block with a mark for each of its sentences, which rest on nothing yet. */
function sentencesMarked(block: TextNode, language: string): Fragment {
  let marked = Fragment.empty
  let from = 0
  for (const { start, end } of sentenceSpans(block.textContent, language)) {
    const mark = schema.marks.sentence.create(newSentence())
    const sentence = block.content.cut(start, end).content.map((part) => part.mark(mark.addToSet(part.marks)))
    marked = marked.append(block.content.cut(from, start)).append(Fragment.fromArray(sentence))
    from = end
  }
  return marked.append(block.content.cut(from))
}

import { Fragment, Slice } from 'prosemirror-model'
import type { Mark, Node as TextNode } from 'prosemirror-model'
import type { BriefComment } from '#core/brief.ts'
import { schema } from './schema.ts'
import { sentenceMark } from './sentences-of.ts'

/** The ids of those that were cut in this window, each once in some text: they go where that is pasted. */
const cut = new Set<string>()

/** Remembers the comments of what is cut. */
export function cutComments(slice: Slice): void {
  slice.content.descendants((node) => {
    for (const { id } of commentsAt(node)) cut.add(id)
  })
}

/**
 * What is pasted or dropped, with the comments that go with it: of what was copied they stay where they are, so that no comment stands twice; of what was cut, or
 * is `moving` now, they come along.
 */
export function withOwnComments(slice: Slice, doc: TextNode, moving: boolean): Slice {
  if (moving) return slice
  const standing = new Set<string>()
  doc.descendants((node) => {
    for (const { id } of commentsAt(node)) standing.add(id)
  })
  const comes = ({ id }: BriefComment): boolean => cut.has(id) && !standing.has(id)
  return new Slice(kept(slice.content, comes), slice.openStart, slice.openEnd)
}

function kept(content: Fragment, comes: (comment: BriefComment) => boolean): Fragment {
  return Fragment.fromArray(
    content.content.map((node) => {
      const comments = commentsAt(node)
      if (comments.every(comes)) return node.isText ? node : node.copy(kept(node.content, comes))
      const own = comments.filter(comes)
      if (!node.isText) return node.type.create({ ...node.attrs, comments: own }, node.content, node.marks)
      return node.mark(node.marks.map((mark) => (mark.type === schema.marks.sentence ? withComments(mark, own) : mark)))
    }),
  )
}

function withComments(mark: Mark, comments: readonly BriefComment[]): Mark {
  return schema.marks.sentence.create({ ...mark.attrs, comments })
}

/** The comments that a piece of text carries with its sentence, or a quotation has. */
function commentsAt(node: TextNode): readonly BriefComment[] {
  const attrs = node.isText ? sentenceMark(node.marks)?.attrs : node.attrs
  return (attrs?.['comments'] as readonly BriefComment[] | undefined) ?? []
}

import type { Node as TextNode } from 'prosemirror-model'
import { schema } from './schema.ts'
import { sentenceMark } from './sentences-of.ts'

/**
 * Where the one text block begins in which two documents differ, if nothing but its letters changed, and it has no mark of a sentence that it did not have: what a key
 * does. Then nothing outside of it can have been put wrong. null for any other change.
 */
export function writtenBlock(before: TextNode, now: TextNode): number | null {
  const start = before.content.findDiffStart(now.content)
  const end = before.content.findDiffEnd(now.content)
  if (start === null || end === null || !before.hasMarkup(now.type, now.attrs)) return null
  const [was, is] = [before.resolve(start), now.resolve(start)]
  const [old, block] = [was.parent, is.parent]
  if (!block.isTextblock || old.type !== block.type || !old.hasMarkup(block.type, block.attrs)) return null
  // Letters that are alike on both sides let the ends overlap.
  if (end.a > was.end() || end.b > is.end() || end.a < was.start() || end.b < is.start()) return null
  const marks = sentenceMarks(old)
  return sentenceMarks(block).every((mark) => marks.some((own) => own.eq(mark))) ? is.before() : null
}

function sentenceMarks(block: TextNode): ReturnType<typeof schema.marks.sentence.create>[] {
  return block.children.flatMap((node) => sentenceMark(node.marks) ?? [])
}

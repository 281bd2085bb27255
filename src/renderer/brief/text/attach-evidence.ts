import type { EditorState, Transaction } from 'prosemirror-state'
import { findSentence } from './cursor.ts'
import { schema } from './schema.ts'
import { attrsOf, stretchesIn } from './sentences-of.ts'

/**
 * Lets a sentence rest on an excerpt too; a tag it had is taken off, since it no longer speaks for itself. The text around it, a space at its end too, stays as
 * it is. null where the sentence is gone or is a block quotation, whose evidence is fixed.
 */
export function attachEvidence(state: EditorState, sentence: string, excerpt: string): Transaction | null {
  const found = findSentence(state.doc, sentence)
  if (!found) return null
  const start = state.doc.resolve(found.from).start()
  const { tr } = state
  for (const { start: from, end, mark } of stretchesIn(found.block, found.from - start, found.to - start)) {
    if (!mark) continue
    const attrs = attrsOf(mark)
    const excerpts = [...new Set([...attrs.excerpts, excerpt])]
    tr.addMark(start + from, start + end, schema.marks.sentence.create({ ...attrs, excerpts, tag: null, added: false }))
  }
  return tr.docChanged ? tr : null
}

import type { Node as TextNode } from 'prosemirror-model'
import { sentencesOf } from '../text/sentences-of.ts'

/** The next (1) or previous (-1) sentence with an open comment, as seen from one of the sentences or from a position, past the ends of the brief; null where there is none. */
export function nextCommented(doc: TextNode, from: { sentence: string | null; position: number }, by: -1 | 1): string | null {
  const language = String(doc.attrs['language'])
  const places: { id: string; at: number }[] = []
  let here = from.position
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    for (const { id, start, comments } of sentencesOf(node, language)) {
      const at = position + 1 + start
      if (id === from.sentence) here = at
      if (comments.some(({ resolved }) => !resolved)) places.push({ id, at })
    }
    return false
  })
  const found = by === 1 ? places.find(({ at }) => at > here) : places.findLast(({ at }) => at < here)
  return (found ?? places.at(by === 1 ? 0 : -1))?.id ?? null
}

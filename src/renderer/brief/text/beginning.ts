import { TextSelection } from 'prosemirror-state'
import type { Node as TextNode } from 'prosemirror-model'
import { holdsText } from './holds-text.ts'
import { schema } from './schema.ts'

/** Where the text of a brief begins of which only the title is written; null once there is more, or nowhere to write. */
export function beginning(doc: TextNode): TextSelection | null {
  const sections = doc.children.slice(1)
  if (sections.some((section) => section.type === schema.nodes.section && holdsText(section))) return null
  const first = sections.findIndex(({ type }) => type === schema.nodes.section)
  if (first === -1) return null
  const near = TextSelection.findFrom(doc.resolve(doc.resolve(0).posAtIndex(first + 1, 0) + 1), 1, true)
  return near instanceof TextSelection ? near : null
}

import { Fragment } from 'prosemirror-model'
import type { Node as TextNode } from 'prosemirror-model'

/** The text of all blocks as one line, one behind another with a space between, each letter with its marks. */
export function asLine(content: Fragment): Fragment {
  const parts: TextNode[] = []
  let ended = false
  content.forEach(function take(node: TextNode): void {
    if (node.isText) {
      if (ended && parts.length > 0) parts.push(node.type.schema.text(' '))
      ended = false
      parts.push(node)
    } else {
      ended = true
      node.forEach(take)
      ended = true
    }
  })
  return Fragment.fromArray(parts)
}

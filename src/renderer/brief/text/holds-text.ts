import type { Node as TextNode } from 'prosemirror-model'

/** Whether a node holds letters, spaces among them: it ends at the first, where putting the text of a long section together costs more than a key may. */
export function holdsText(node: TextNode): boolean {
  return node.isText || node.children.some(holdsText)
}

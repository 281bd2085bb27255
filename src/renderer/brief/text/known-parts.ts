import type { Node as TextNode } from 'prosemirror-model'
import type { BriefBlock, BriefSection } from '#core/brief.ts'

/**
 * Which node stands for which part of the content, both ways. Nodes and content are never changed, only replaced: what was read once need not be read again,
 * and a part that an edit did not touch is the same node.
 */
const nodes = new WeakMap<BriefSection | BriefBlock, TextNode>()
const parts = new WeakMap<TextNode, BriefSection | BriefBlock>()

export function remember(node: TextNode, part: BriefSection | BriefBlock): TextNode {
  nodes.set(part, node)
  parts.set(node, part)
  return node
}

export function knownNode(part: BriefSection | BriefBlock): TextNode | undefined {
  return nodes.get(part)
}

/** The section or block that this node stands for: as it was read before, else read now. */
export function knownPart<T extends BriefSection | BriefBlock>(node: TextNode, read: (node: TextNode) => T): T {
  const known = parts.get(node)
  if (known) return known as T
  const made = read(node)
  remember(node, made)
  return made
}

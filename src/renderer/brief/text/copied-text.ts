import type { Fragment, Node as TextNode } from 'prosemirror-model'
import { schema } from './schema.ts'

/** What is copied as plain text: blocks with an empty line between, cells of a table with tabs and its rows in lines, as spreadsheets take them. */
export function copiedText(content: Fragment): string {
  const { row, cell } = schema.nodes
  const between = content.firstChild?.type === cell ? '\t' : content.firstChild?.type === row ? '\n' : '\n\n'
  return content.content
    .map(textOf)
    .filter((text, index) => text !== '' || content.child(index).type === cell || content.child(index).type === row)
    .join(between)
}

function textOf(node: TextNode): string {
  if (node.type === schema.nodes.figure) return String(node.attrs['caption'])
  if (node.isText) return node.text ?? ''
  return node.isTextblock ? node.textContent.replaceAll('\t', ' ') : copiedText(node.content)
}

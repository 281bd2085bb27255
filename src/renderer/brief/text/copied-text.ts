import type { Fragment, Node as TextNode } from 'prosemirror-model'
import { hypothesesOf, marksOf, rowsOf } from './matrices.ts'
import { schema } from './schema.ts'

/** What is copied as plain text: blocks with an empty line between, cells of a table or matrix with tabs and its rows in lines, as spreadsheets take them. */
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
  if (node.type === schema.nodes.matrix && node.childCount > 2) return matrixText(node)
  return node.isTextblock ? node.textContent.replaceAll('\t', ' ') : copiedText(node.content)
}

function matrixText(matrix: TextNode): string {
  const names = hypothesesOf(matrix)
  const rows = rowsOf(matrix).map((row) => [textOf(row), ...marksOf(row, names.length).map((mark) => mark ?? '')])
  const table = [['', ...names.map(textOf)], ...rows].map((cells) => cells.join('\t')).join('\n')
  return [matrix.child(0).textContent, table].filter((text) => text !== '').join('\n\n')
}

import type { NodeSpec } from 'prosemirror-model'
import { readTableElement, tableAttrs } from './table-html.ts'

const withId: { [name: string]: { default?: unknown } } = { id: { default: '' } }

/**
 * The nodes of a table: its caption, and the grid of rows and cells, each a text of sentences. `tableRole` tells prosemirror-tables which is which; it asks for
 * spans, and none is ever more than 1. `own` marks what is copied here, as in schema.ts.
 */
export function tableNodes(own: string): Record<'table' | 'caption' | 'grid' | 'row' | 'cell', NodeSpec> {
  return {
    table: {
      content: 'caption grid',
      group: 'block',
      attrs: { ...withId, headRow: { default: true }, headColumn: { default: false } },
      isolating: true,
      defining: true,
      toDOM: ({ attrs: { id, headRow, headColumn } }) => [
        'table',
        { 'data-id': String(id), 'data-head-row': String(headRow), 'data-head-column': String(headColumn) },
        0,
      ],
      parseDOM: [
        { tag: 'table', getAttrs: tableAttrs, getContent: (dom, schema) => readTableElement(dom as HTMLElement, schema) },
      ],
    },
    // Letters that pass through the caption keep what they belong to, as in a heading.
    caption: {
      content: 'text*',
      marks: 'sentence',
      isolating: true,
      defining: true,
      selectable: false,
      toDOM: () => ['caption', 0],
    },
    grid: { content: 'row+', tableRole: 'table', isolating: true, selectable: false, toDOM: () => ['tbody', 0] },
    row: {
      content: 'cell+',
      attrs: withId,
      tableRole: 'row',
      selectable: false,
      toDOM: ({ attrs }) => ['tr', { 'data-id': String(attrs['id']), 'data-own': own }, 0],
      parseDOM: [{ tag: 'tr', getAttrs: (element) => (element.dataset['own'] === own ? null : false) }],
    },
    cell: {
      content: 'text*',
      attrs: { ...withId, colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
      tableRole: 'cell',
      isolating: true,
      selectable: false,
      toDOM: ({ attrs }) => ['td', { 'data-id': String(attrs['id']), 'data-own': own }, 0],
      parseDOM: [{ tag: 'td', priority: 60, getAttrs: (element) => (element.dataset['own'] === own ? null : false) }],
    },
  }
}

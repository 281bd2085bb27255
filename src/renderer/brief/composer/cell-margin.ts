import type { EditorView } from 'prosemirror-view'
import { claims, isHeadCell } from '#core/brief-table.ts'
import { t } from '#text/text.ts'
import type { MarginSource } from './margin-source.ts'

/** The margin of a cell: of what only names a column or row, or is no figure, it says that there is nothing to trace. */
export function cellMargin(source: MarginSource, view: EditorView, getPos: () => number | undefined): MarginSource {
  return {
    ...source,
    pill(sentence, text) {
      const { id, evidence } = sentence
      if (claims({ id, text, evidence }, inHead(view, getPos()))) return source.pill(sentence, text)
      return { tone: 'quiet', label: t('composer:table.quiet') }
    },
  }
}

function inHead({ state }: EditorView, position: number | undefined): boolean {
  const cell = position === undefined ? null : state.doc.resolve(position)
  if (cell?.depth !== ROW) return false
  const { headRow, headColumn } = cell.node(TABLE).attrs
  return isHeadCell({ headRow: headRow === true, headColumn: headColumn === true }, cell.index(ROW - 1), cell.index(ROW))
}

/** How deep in a document tables and their rows are: within the sections. */
const TABLE = 2
const ROW = 4

import { Header, MenuItem, MenuSection, Separator } from 'react-aria-components'
import type { EditorState } from 'prosemirror-state'
import { TextSelection } from 'prosemirror-state'
import { useStore } from '#renderer/ui/store.ts'
import { t } from '#text/text.ts'
import { findNode } from '../text/cursor.ts'
import { matrixOf, rowEnd } from '../text/matrices.ts'
import { editMatrix, MATRIX_EDITS, type MatrixEdit } from '../text/matrix-edits.ts'
import { focusMark } from '../text/matrix-focus.ts'
import { useSession } from '../session/use-session.ts'
import { HeadMenu } from './HeadMenu.tsx'
import { markedCell } from './marked-cell.ts'
import { openTableMenu } from './open-block-menu.ts'
import { focusTextSoon, textField } from './text-field.ts'

const GROUPS = {
  row: ['rowAbove', 'rowBelow', 'rowUp', 'rowDown', 'removeRow'],
  hypothesis: ['hypothesisBefore', 'hypothesisAfter', 'hypothesisLeft', 'hypothesisRight', 'removeHypothesis'],
} as const satisfies Record<string, readonly MatrixEdit[]>

/** Evidence and hypotheses of a matrix, and their order. It works on the row and the mark that had the keyboard. */
export function MatrixMenu({ id }: { id: string }) {
  const session = useSession()
  const isOpen = useStore(openTableMenu, (open) => open === id)
  const column = useStore(markedCell, (marked) => (marked?.matrix === id ? marked.column : null))
  const state = isOpen ? withCaret(session.editor.get(), id) : null
  return (
    <HeadMenu
      id={id}
      isOpen={isOpen}
      label={t('composer:matrix.menu')}
      disabled={state ? MATRIX_EDITS.filter((edit) => editMatrix(state, edit, column) === null) : []}
      leave={returnSoon}
      act={(key) => {
        const made = editMatrix(withCaret(session.editor.get(), id), key as MatrixEdit, column)
        // What puts the caret elsewhere is gone on with there.
        if (key !== 'sort' && key !== 'rowUp' && key !== 'rowDown') markedCell.set(null)
        if (made) session.dispatch(made)
      }}
    >
      {Object.entries(GROUPS).map(([group, edits]) => (
        <MenuSection key={group}>
          <Header className="menu-heading">{t(`composer:matrix.groups.${group as keyof typeof GROUPS}`)}</Header>
          {edits.map(item)}
        </MenuSection>
      ))}
      <Separator className="menu-separator" />
      {item('sort')}
      {item('removeMatrix')}
    </HeadMenu>
  )
}

function item(edit: MatrixEdit) {
  return (
    <MenuItem key={edit} id={edit} textValue={t(`composer:matrix.edit.${edit}`)} className="menu-item">
      <span>{t(`composer:matrix.edit.${edit}`)}</span>
    </MenuItem>
  )
}

/** The keyboard goes back to the mark that had it, else to the text. */
function returnSoon(): void {
  const cell = markedCell.get()
  if (cell === null) return focusTextSoon()
  requestAnimationFrame(() => {
    const view = textField.get()
    const row = view ? findNode(view.state.doc, cell.row) : null
    if (!view || !row || !focusMark(view, row.position, cell.column)) focusTextSoon()
  })
}

/** The state with the caret in the matrix: where it is, or in its first row. */
function withCaret(state: EditorState, id: string): EditorState {
  if (matrixOf(state)?.matrix.attrs['id'] === id) return state
  const found = findNode(state.doc, id)
  if (found?.node.type.name !== 'matrix') return state
  const end = rowEnd({ matrix: found.node, position: found.position }, 0)
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, end)))
}

import { Check } from 'lucide-react'
import { Header, MenuItem, MenuSection, Separator } from 'react-aria-components'
import type { EditorState } from 'prosemirror-state'
import { TextSelection } from 'prosemirror-state'
import { useStore } from '#renderer/ui/store.ts'
import { t } from '#text/text.ts'
import { findNode } from '../text/cursor.ts'
import { editTable, TABLE_EDITS, type TableEdit } from '../text/table-edits.ts'
import { cellEnd, tableFrom, tableOf } from '../text/tables.ts'
import { useSession } from '../session/use-session.ts'
import { HeadMenu } from './HeadMenu.tsx'
import { focusTextSoon } from './text-field.ts'
import { openTableMenu } from './open-block-menu.ts'

const GROUPS = {
  row: ['rowAbove', 'rowBelow', 'rowUp', 'rowDown', 'removeRow'],
  column: ['columnBefore', 'columnAfter', 'columnLeft', 'columnRight', 'removeColumn'],
} as const satisfies Record<string, readonly TableEdit[]>
const HEADS = ['headRow', 'headColumn'] as const satisfies readonly TableEdit[]

/** Rows, columns and heads of a table. It works on the cells with the caret, else on the first one. */
export function TableMenu({ id }: { id: string }) {
  const session = useSession()
  const isOpen = useStore(openTableMenu, (open) => open === id)
  const state = isOpen ? withCaret(session.editor.get(), id) : null
  const attrs = state ? tableOf(state)?.table.attrs : undefined
  return (
    <HeadMenu
      id={id}
      isOpen={isOpen}
      label={t('composer:table.menu')}
      disabled={state ? TABLE_EDITS.filter((edit) => editTable(state, edit) === null) : []}
      leave={focusTextSoon}
      act={(key) => {
        const made = editTable(withCaret(session.editor.get(), id), key as TableEdit)
        if (made) session.dispatch(made)
      }}
    >
      {Object.entries(GROUPS).map(([group, edits]) => (
        <MenuSection key={group}>
          <Header className="menu-heading">{t(`composer:table.${group as keyof typeof GROUPS}`)}</Header>
          {edits.map((edit) => item(edit))}
        </MenuSection>
      ))}
      <MenuSection selectionMode="multiple" selectedKeys={HEADS.filter((head) => attrs?.[head] === true)}>
        <Header className="menu-heading">{t('composer:table.heads')}</Header>
        {HEADS.map((head) => item(head, attrs?.[head] === true))}
      </MenuSection>
      <Separator className="menu-separator" />
      {item('removeTable')}
    </HeadMenu>
  )
}

/** `ticked`: whether a head is on; undefined for what is no head. */
function item(edit: TableEdit, ticked?: boolean) {
  return (
    <MenuItem key={edit} id={edit} textValue={t(`composer:table.edit.${edit}`)} className="menu-item">
      <span>{t(`composer:table.edit.${edit}`)}</span>
      {ticked !== undefined && <Check size={14} className="menu-tick" aria-hidden />}
    </MenuItem>
  )
}

/** The state with the caret in the table: where it is, or in its first cell. */
function withCaret(state: EditorState, id: string): EditorState {
  if (tableOf(state)?.table.attrs['id'] === id) return state
  const found = findNode(state.doc, id)
  if (found?.node.type.name !== 'table') return state
  const end = cellEnd(tableFrom(found.node, found.position), 0, 0)
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, end)))
}

import { keysOf } from '#contract/keys.ts'
import { ArrowDown, ArrowUp, GripVertical, Link, Quote, Trash2 } from 'lucide-react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import type { Node as TextNode } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { Keys } from '#renderer/ui/controls.tsx'
import { useStore } from '#renderer/ui/store.ts'
import { t } from '#text/text.ts'
import '#renderer/ui/menu.css'
import { convertBlock, insertBlock, kindOf, moveBlock, removeBlock, type ConvertKind, type InsertKind } from '../text/blocks.ts'
import { selectionAt } from '../text/cursor.ts'
import { linkPlace } from '../text/links.ts'
import { CONVERTS, INSERTS } from './inserts.ts'
import { OFFER_LIST } from '../excerpts/drag.ts'
import { insertByChoice } from './insert-picture.ts'
import { focusText } from './focus-text.ts'
import { openBlockMenu, openLink } from './open-block-menu.ts'
import { useSession } from '../session/use-session.ts'

type Properties = { node: TextNode; id: string; view: EditorView }

/** What can be done with a block: insert below, turn into something else, move, delete. Opens from the gutter, or with / in an empty paragraph. */
export function BlockMenu({ node, id, view }: Properties) {
  const session = useSession()
  const isOpen = useStore(openBlockMenu, (open) => open === id)
  const kind = kindOf(node)
  const empty = kind === 'paragraph' && node.content.size === 0
  const apply = (made: Transaction | null): void => {
    if (made) session.dispatch(made)
    focusText(view)
  }
  const run = (key: string): void => {
    const state = session.editor.get()
    const [verb, into] = key.split(':')
    if (verb === 'insert' && into === 'figure') void insertByChoice(session, id)
    else if (verb === 'insert') apply(insertBlock(state, id, into as Exclude<InsertKind, 'figure'>))
    else if (verb === 'convert') apply(convertBlock(state, id, into as ConvertKind))
    else if (verb === 'up' || verb === 'down') apply(moveBlock(state, id, verb === 'up' ? -1 : 1))
    else if (verb === 'link') requestAnimationFrame(() => openLink.set(true))
    else if (verb === 'quote') {
      const at = selectionAt(state.doc, id)
      if (at) session.dispatch(state.tr.setSelection(at))
      document.getElementById(OFFER_LIST)?.focus()
    } else apply(removeBlock(state, id))
  }
  return (
    <MenuTrigger
      isOpen={isOpen}
      onOpenChange={(open) => {
        openBlockMenu.set(open ? id : null)
        if (!open) focusText(view)
      }}
    >
      <Button className="block-handle" aria-label={t('composer:blockHandle')}>
        <GripVertical size={14} aria-hidden />
      </Button>
      <Popover className="popover fade-in" placement="bottom start" offset={4}>
        <Menu className="menu" aria-label={t('composer:block')} onAction={(key) => run(String(key))}>
          <MenuSection>
            <Header className="menu-heading">{empty ? t('composer:startHere') : t('composer:insertBelow')}</Header>
            {INSERTS.map((entry) => (
              <MenuItem
                key={entry.kind}
                id={`insert:${entry.kind}`}
                textValue={t(`composer:insert.${entry.kind}`)}
                className="menu-item"
              >
                <entry.icon size={15} aria-hidden /> {t(`composer:insert.${entry.kind}`)}
              </MenuItem>
            ))}
            <MenuItem id="quote" textValue={t('composer:insertQuotation')} className="menu-item">
              <Quote size={15} aria-hidden /> {t('composer:insertQuotation')}
            </MenuItem>
          </MenuSection>
          {kind !== null && !empty && (
            <MenuSection>
              <Header className="menu-heading">{t('composer:turnInto')}</Header>
              {CONVERTS.filter((entry) => entry.kind !== kind).map((entry) => (
                <MenuItem
                  key={entry.kind}
                  id={`convert:${entry.kind}`}
                  textValue={t('composer:turnIntoKind', { kind: t(`composer:insert.${entry.kind}`) })}
                  className="menu-item"
                >
                  <entry.icon size={15} aria-hidden /> {t(`composer:insert.${entry.kind}`)}
                  {entry.kind === (kind === 'heading' ? 'paragraph' : 'heading') && <Keys keys={keysOf('heading')} />}
                </MenuItem>
              ))}
            </MenuSection>
          )}
          <Separator className="menu-separator" />
          {isOpen && linksHere(session.editor.get(), node) && (
            <MenuItem id="link" textValue={t('composer:link.menu')} className="menu-item">
              <Link size={15} aria-hidden /> {t('composer:link.menu')} <Keys keys={keysOf('link')} />
            </MenuItem>
          )}
          <MenuItem id="up" textValue={t('composer:moveUp')} className="menu-item">
            <ArrowUp size={15} aria-hidden /> {t('composer:moveUp')} <Keys keys={keysOf('move-up')} />
          </MenuItem>
          <MenuItem id="down" textValue={t('composer:moveDown')} className="menu-item">
            <ArrowDown size={15} aria-hidden /> {t('composer:moveDown')} <Keys keys={keysOf('move-down')} />
          </MenuItem>
          <MenuItem id="delete" textValue={t('composer:remove')} className="menu-item">
            <Trash2 size={15} aria-hidden /> {t('composer:remove')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** Whether words of this block are selected, or the caret is in a link of it. */
function linksHere(state: EditorState, block: TextNode): boolean {
  const { $from } = state.selection
  return $from.depth >= 2 && $from.node(2) === block && linkPlace(state) !== null
}

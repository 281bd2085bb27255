import { keysOf } from '#contract/keys.ts'
import { ArrowDown, ArrowUp, Link, MessageSquareText, Quote, TextQuote, Trash2 } from 'lucide-react'
import { Header, Menu, MenuItem, MenuSection, Separator } from 'react-aria-components'
import type { Node as TextNode } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { Keys } from '#renderer/ui/controls.tsx'
import { useFocusOnOpen } from '#renderer/ui/use-focus-on-open.ts'
import { t } from '#text/text.ts'
import '#renderer/ui/menu.css'
import { quoteByHand } from '../picker/quote-by-hand.ts'
import { convertBlock, insertBlock, kindHere, removeBlock, type ConvertKind, type InsertKind } from '../text/blocks.ts'
import { goToComment } from '../comments/go-to-comment.ts'
import { cursorOf } from '../text/cursor.ts'
import { linkPlace } from '../text/links.ts'
import { moveBlock } from '../text/move-block.ts'
import { askBelow } from '../text/picking.ts'
import { sentencesOf } from '../text/sentences-of.ts'
import { CONVERTS, INSERTS } from './inserts.ts'
import { insertByChoice } from './insert-picture.ts'
import { openLink } from './open-block-menu.ts'
import { useSession } from '../session/use-session.ts'

type Properties = { node: TextNode; id: string; view: EditorView; onClose: () => void }

/** What can be done with a block: insert below, turn into something else, move, delete. */
export function BlockMenu({ node, id, view, onClose }: Properties) {
  const session = useSession()
  const menu = useFocusOnOpen<HTMLDivElement>()
  const kind = kindHere(session.editor.get(), node)
  const empty = kind === 'paragraph' && node.content.size === 0
  const apply = (made: Transaction | null): void => {
    if (made) session.dispatch(made)
  }
  const run = (key: string): void => {
    const state = session.editor.get()
    const [verb, into] = key.split(':')
    if (verb === 'insert' && into === 'figure') void insertByChoice(session, id)
    else if (verb === 'insert') apply(insertBlock(state, id, into as Exclude<InsertKind, 'figure'>))
    else if (into === 'quotation') void quoteByHand(session, id, () => view.focus())
    else if (verb === 'convert') apply(convertBlock(state, id, into as ConvertKind))
    else if (verb === 'up' || verb === 'down') apply(moveBlock(state, id, verb === 'up' ? -1 : 1))
    else if (verb === 'link') requestAnimationFrame(() => openLink.set(true))
    else if (verb === 'comment') requestAnimationFrame(() => goToComment(session, sentenceHere(state, node) ?? ''))
    else if (verb === 'quote') apply(askBelow(state, id))
    else apply(removeBlock(state, id))
  }
  return (
    <Menu ref={menu} className="menu" aria-label={t('composer:block')} onAction={(key) => run(String(key))} onClose={onClose}>
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
        <MenuItem id="quote" textValue={t('picker:quotation')} className="menu-item">
          <Quote size={15} aria-hidden /> {t('picker:quotation')} <Keys keys={keysOf('quote')} />
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
          {kind === 'paragraph' && (
            <MenuItem
              id="convert:quotation"
              textValue={t('composer:turnIntoKind', { kind: t('picker:quoteBlock') })}
              className="menu-item"
            >
              <TextQuote size={15} aria-hidden /> {t('picker:quoteBlock')}
            </MenuItem>
          )}
        </MenuSection>
      )}
      <Separator className="menu-separator" />
      {linksHere(session.editor.get(), node) && (
        <MenuItem id="link" textValue={t('composer:link.menu')} className="menu-item">
          <Link size={15} aria-hidden /> {t('composer:link.menu')} <Keys keys={keysOf('link')} />
        </MenuItem>
      )}
      {sentenceHere(session.editor.get(), node) !== null && (
        <MenuItem id="comment" textValue={t('comments:menu')} className="menu-item">
          <MessageSquareText size={15} aria-hidden /> {t('comments:menu')} <Keys keys={keysOf('comment')} />
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
  )
}

/** Whether words of this block are selected, or the caret is in a link of it. */
function linksHere(state: EditorState, block: TextNode): boolean {
  const { $from } = state.selection
  return $from.depth >= 2 && $from.node(2) === block && linkPlace(state) !== null
}

/** The sentence of the block that has the caret, else its first; null where it has none. */
function sentenceHere(state: EditorState, block: TextNode): string | null {
  const here = cursorOf(state)
  if (here?.block === block.attrs['id'] && here?.sentence) return here.sentence
  const language = String(state.doc.attrs['language'])
  const [first] = textsIn(block).flatMap((text) => sentencesOf(text, language))
  return first?.id ?? null
}

function textsIn(block: TextNode): TextNode[] {
  return block.isTextblock ? [block] : block.children.flatMap(textsIn)
}

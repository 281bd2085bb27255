import { keysOf } from '#contract/keys.ts'
import { placeKey } from '../shell/place-key.ts'
import type { CommandOf } from '#contract/commands.ts'
import { Scissors, X } from 'lucide-react'
import { createElement, memo } from 'react'
import type { HTMLAttributes, KeyboardEvent } from 'react'
import { apartLabel, type Block } from '#core/article.ts'
import { t } from '#text/text.ts'
import { IconButton } from '../ui/controls.tsx'
import { droppedReason } from '../ui/dropped-reason.ts'
import { textDirection } from '#core/text-direction.ts'
import { dropBlocks, splitItem } from './review-actions.ts'

type Properties = {
  item: string
  block: Block
  /** Tab stops here; the arrows go on to the others. */
  isStop: boolean
  /** The first block of the article: nothing begins anew there. */
  first: boolean
  editable: boolean
  /** Under the pointer or the keyboard: what can be done is offered. Hundreds of buttons would slow a long text down. */
  tools: boolean
  onFocus: (block: number) => void
  onPoint: (block: number) => void
}

/** One block of an item's text. X leaves it out or takes it back in, N begins a new article with it. */
export const TextBlock = memo(function TextBlock({ item, block, isStop, first, editable, tools, onFocus, onPoint }: Properties) {
  const dropped = block.dropped !== undefined
  const toggle = (): void => void dropBlocks(item, [block.id], !dropped)
  const split = (): void => void splitItem(item, block.id)
  const splits = editable && !dropped && !first

  const props = blockProps({
    isStop,
    onFocus: () => onFocus(block.id),
    onPoint: () => onPoint(block.id),
    toggle: editable ? toggle : null,
    split: splits ? split : null,
  })
  return (
    <li
      className={`text-block text-${block.kind}`}
      data-dropped={dropped}
      data-labelled={block.label !== undefined || undefined}
      {...props}
    >
      <span className="text-number num" aria-hidden>
        {block.n}
      </span>
      {createElement(
        block.kind === 'heading' ? 'h4' : block.kind === 'quotation' ? 'blockquote' : 'p',
        { className: 'text-text', dir: textDirection(block.text), lang: block.language },
        `${apartLabel(block)}${block.text}`,
      )}
      {block.dropped !== undefined && (
        <p className="text-reason">
          {t('review:item.leftOut', { reason: droppedReason(block.dropped) })}
          {editable && (
            <button type="button" className="link" tabIndex={isStop ? 0 : -1} onClick={toggle}>
              {t('review:item.takeBackIn')}
            </button>
          )}
        </p>
      )}
      {tools && !dropped && (
        <span className="text-tools">
          {splits && (
            <IconButton
              icon={Scissors}
              size={14}
              label={t('review:item.newArticle')}
              keys={keysOf('split-here')}
              className="icon-button-small"
              excludeFromTabOrder={!isStop}
              onPress={split}
            />
          )}
          <IconButton
            icon={X}
            size={14}
            label={t('review:item.leaveOut')}
            keys={keysOf('leave-out-block')}
            className="icon-button-small"
            excludeFromTabOrder={!isStop}
            onPress={toggle}
          />
        </span>
      )}
    </li>
  )
})

type Keys = { isStop: boolean; onFocus: () => void; onPoint: () => void; toggle: (() => void) | null; split: (() => void) | null }

/** A block as a stop for the keyboard: the arrows lead from one to the next, letters act on it. */
function blockProps({ isStop, onFocus, onPoint, toggle, split }: Keys): HTMLAttributes<HTMLElement> {
  return {
    tabIndex: isStop ? 0 : -1,
    onFocus,
    onMouseEnter: onPoint,
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.target !== event.currentTarget) return
      const { nextElementSibling: next, previousElementSibling: previous } = event.currentTarget
      const acts: Record<CommandOf<'item-text'>, (() => void) | null> = {
        'next-block': () => focusOn(next),
        'previous-block': () => focusOn(previous),
        'leave-out-block': toggle,
        'split-here': split,
      }
      const command = placeKey('item-text', event)
      const act = command === null ? null : acts[command]
      if (act === null) return
      act()
      event.preventDefault()
    },
  }
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus()
}

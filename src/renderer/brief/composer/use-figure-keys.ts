import { useEffect, useEffectEvent } from 'react'
import type { RefObject } from 'react'
import type { EditorState } from 'prosemirror-state'
import { keyCommand, placeCommand } from '#contract/keys.ts'
import type { Session } from '../session/session.ts'
import { behindFigure, selectedFigure, selectFigure } from '../text/figures.ts'
import { moveBlock } from '../text/move-block.ts'
import { writeFigure } from './open-block-menu.ts'
import { focusText } from './text-field.ts'

/** Goes from a figure that is selected in the text to its fields; whether one is. */
export function enterFigure(state: EditorState, event: KeyboardEvent): boolean {
  const figure = event.key === 'Enter' && !event.shiftKey ? selectedFigure(state) : null
  if (figure !== null) writeFigure.set(figure)
  return figure !== null
}

/** Keys in the fields of a figure that are meant for its block: undo, moving it, and the ways out of it. What has the keyboard there selects its figure. */
export function useFigureKeys(session: Session, id: string, group: RefObject<HTMLElement | null>): void {
  const select = useEffectEvent(() => {
    const state = session.editor.get()
    const selected = selectedFigure(state) === id ? null : selectFigure(state, id)
    if (selected) session.dispatch(selected)
  })
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.isComposing) return
    const state = session.editor.get()
    const command = placeCommand('composer', event)
    const step = keyCommand(event)
    if (step === 'undo' || step === 'redo') session[step]()
    else if (command === 'move-up' || command === 'move-down') {
      const moved = moveBlock(state, id, command === 'move-up' ? -1 : 1)
      if (moved) session.dispatch(moved)
      writeFigure.set(id)
    } else if (event.key === 'Escape') {
      select()
      focusText()
    } else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      const behind = behindFigure(state, id)
      if (behind) session.dispatch(behind)
      focusText()
    } else return
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    const element = group.current
    if (!element) return
    const pressed = (event: KeyboardEvent): void => press(event)
    const focused = (): void => select()
    // A picture that comes later than its fields would push them out of sight.
    const shown = (): void => {
      if (element.contains(document.activeElement)) element.scrollIntoView({ block: 'end' })
    }
    element.addEventListener('keydown', pressed)
    element.addEventListener('focusin', focused)
    element.addEventListener('load', shown, true)
    return () => {
      element.removeEventListener('keydown', pressed)
      element.removeEventListener('focusin', focused)
      element.removeEventListener('load', shown, true)
    }
  }, [group])
}

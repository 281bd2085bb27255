import type { KeyboardEvent, RefObject } from 'react'
import { rangeIn } from '#renderer/ui/read-selection.ts'
import { joinBackward, splitUnit } from '#core/brief/edit/edit-text.ts'
import { newId } from '../session/new-id.ts'
import { openBlockMenu, openEvidence } from './open-block-menu.ts'
import { unitCommand } from './unit-key.ts'
import type { CommandOf } from '#contract/commands.ts'
import { useMoveBlock } from './use-move-block.ts'
import { useSession } from '../session/use-session.ts'

type Here = {
  unit: string
  block: string
  draft: string
  area: RefObject<HTMLTextAreaElement | null>
  mirror: RefObject<HTMLDivElement | null>
}

/** The keys of a paragraph: Enter splits, Backspace at the start joins, the arrows go on to its neighbours, Alt and arrows move it, / opens its menu. */
export function useUnitKeys({ unit, block, draft, area, mirror }: Here) {
  const session = useSession()
  const move = useMoveBlock()
  return (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart: start, selectionEnd: end } = event.currentTarget
    const { key, altKey, shiftKey } = event
    if (event.nativeEvent.isComposing) return
    const command = unitCommand(event, { draft, start, end })
    const moveBy = (by: -1 | 1): void => {
      move(block, by)
      session.caret.set({ unit, offset: start })
    }
    // false: nothing happened, so the text field has the key.
    const acts: Record<CommandOf<'composer'>, () => unknown> = {
      'move-up': () => moveBy(-1),
      'move-down': () => moveBy(1),
      evidence: () => openEvidence.set(session.cursor.get()?.sentence ?? null),
      'split-paragraph': () => {
        const text = draft.slice(0, start) + draft.slice(end)
        session.editAt((content) => splitUnit(content, unit, text, start, newId))
      },
      join: () => {
        const joined = joinBackward(session.history.get().present, unit, newId)
        if (!joined) return false
        session.editAt(() => joined)
        return true
      },
      insert: () => openBlockMenu.set(block),
    }
    if (command !== null) {
      if (acts[command]() === false) return
    } else if (event.ctrlKey || event.metaKey || altKey || shiftKey) {
      return
    } else if (key === 'ArrowUp' && onEdge(mirror.current, start, 'first')) {
      if (!focusNeighbour(area.current, -1)) return
    } else if (key === 'ArrowDown' && onEdge(mirror.current, end, 'last')) {
      if (!focusNeighbour(area.current, 1)) return
    } else return
    event.preventDefault()
  }
}

/** Whether an offset stands on the first or last line of the text. */
function onEdge(mirror: HTMLElement | null, offset: number, line: 'first' | 'last'): boolean {
  if (!mirror) return true
  const box = mirror.getBoundingClientRect()
  const caret = rangeIn(mirror, offset, offset)?.getBoundingClientRect()
  if (!caret || caret.height === 0) return line === 'first' ? offset === 0 : true
  return line === 'first' ? caret.top < box.top + caret.height * 0.8 : caret.bottom > box.bottom - caret.height * 0.8
}

function focusNeighbour(area: HTMLTextAreaElement | null, by: 1 | -1): boolean {
  const areas = [...(area?.closest('.composer')?.querySelectorAll<HTMLTextAreaElement>('.unit-area') ?? [])]
  const next = area ? areas[areas.indexOf(area) + by] : undefined
  if (!next) return false
  const offset = by === 1 ? 0 : next.value.length
  next.focus()
  next.setSelectionRange(offset, offset)
  return true
}

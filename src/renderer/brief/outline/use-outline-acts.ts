import { OWN_SLOT, type BriefSection } from '#core/brief.ts'
import { moveByStep, placeForNew, siblingsOf, type SectionMove } from '#core/brief/outline/move-row.ts'
import type { OutlineRow } from '#core/brief/outline/outline.ts'
import type { Template } from '#core/template.ts'
import { leaveHere } from '#renderer/shell/walk.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import { newId } from '../session/new-id.ts'
import { useSession } from '../session/use-session.ts'
import { selectionAt } from '../text/cursor.ts'
import { addSections, moveSections, removeSections, renameSections } from '../text/sections.ts'
import { slotsOf } from '../text/to-doc.ts'

export type OutlineActs = {
  /** Puts the caret at the beginning of a section, part or heading, and brings that into view. */
  jump: (row: OutlineRow) => void
  rename: (row: OutlineRow, title: string) => void
  /** What to tell of a move by one step. */
  step: (row: OutlineRow, by: -1 | 1) => string
  move: (move: SectionMove) => void
  /** Takes the row's sections out; false where that cannot be. */
  remove: (row: OutlineRow) => boolean
  /** Adds a section behind the one that the row is in; its id. */
  addOwn: (row: OutlineRow | null) => string
  addMissing: (sections: readonly Omit<BriefSection, 'id'>[], before: string | null) => void
}

/** What the outline does to the brief: each act is one step of undo. */
export function useOutlineActs(rows: readonly OutlineRow[], template: Template | null): OutlineActs {
  const session = useSession()
  const slots = slotsOf(template)
  return {
    jump(row) {
      const id = row.kind === 'heading' ? row.id : (row.sections[0] ?? '')
      const state = session.editor.get()
      const at = row.fixed ? null : selectionAt(state.doc, id)
      leaveHere()
      if (at) {
        // Focus first: see goToFinding.
        document.querySelector<HTMLElement>('.brief-text')?.focus({ preventScroll: true })
        session.dispatch(state.tr.setSelection(at).scrollIntoView())
      }
      if (row.kind !== 'heading') document.getElementById(`section-${id}`)?.scrollIntoView({ block: 'start' })
    },
    rename(row, typed) {
      const title = typed.replace(/\s+/gu, ' ').trim()
      const whole = row.kind === 'section' && row.id !== row.sections[0]
      if (title !== '' && title !== row.title)
        session.change(renameSections(session.editor.get(), row.sections, whole ? 'group' : 'title', title))
    },
    step(row, by) {
      const move = moveByStep(rows, row, by)
      if (move === null) return t('outline:stays', { title: row.title })
      const siblings = siblingsOf(rows, row)
      session.change(moveSections(session.editor.get(), move))
      const place = siblings.findIndex(({ id }) => id === row.id) + by + 1
      return t('outline:moved', { title: row.title, place, count: siblings.length })
    },
    move: (move) => session.change(moveSections(session.editor.get(), move)),
    remove(row) {
      const made = removeSections(session.editor.get(), row.sections)
      session.change(made)
      notify(
        made
          ? {
              tone: 'plain',
              text: t('outline:removed', { title: row.title }),
              actions: [{ label: t('outline:undo'), run: session.undoOfLast() }],
            }
          : { tone: 'plain', text: t('outline:last', { title: row.title }) },
      )
      return made !== null
    },
    addOwn(row) {
      const section = { id: newId(), slot: OWN_SLOT, title: t('outline:newSection'), theme: null, blocks: [] }
      session.change(addSections(session.editor.get(), [section], placeForNew(rows, row), slots))
      return section.id
    },
    addMissing(sections, before) {
      const made = sections.map((section) => ({ ...section, id: newId() }))
      session.change(addSections(session.editor.get(), made, before ?? placeForNew(rows, null), slots))
    },
  }
}

import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { BriefCheckView } from '#contract/views.ts'
import type { CommandOf } from '#contract/commands.ts'
import { placeKey } from '#renderer/shell/place-key.ts'
import type { BriefContent } from '#core/brief.ts'
import { moveByStep } from '#core/brief/outline/move-row.ts'
import { outlineRows, sameOutline, type OutlineRow } from '#core/brief/outline/outline.ts'
import type { Template } from '#core/template.ts'
import { useKeyPlace } from '#renderer/shell/key-places.ts'
import { selection, useStore } from '#renderer/ui/store.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import { focusText } from '../composer/text-field.ts'
import { liveWords } from '../session/live-words.ts'
import { useSession } from '../session/use-session.ts'
import { AddSection } from './AddSection.tsx'
import { currentRow } from './current-row.ts'
import { errorsBySection } from './errors-by-section.ts'
import { OUTLINE } from './left-face.ts'
import { OutlineRowView } from './OutlineRowView.tsx'
import { RemoveSection } from './RemoveSection.tsx'
import { RenameField } from './RenameField.tsx'
import { RowMenu } from './RowMenu.tsx'
import { useOutlineActs } from './use-outline-acts.ts'
import { elementOf, useRowDrag } from './use-row-drag.ts'
import './outline.css'

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

/** The outline of the brief: its sections with their words, where they are gone to, named, moved, added and removed. */
export function OutlinePane({ template, check }: { template: Template | null; check: BriefCheckView | null }) {
  const session = useSession()
  useKeyPlace('outline')
  const list = useRef<HTMLDivElement>(null)
  const rowsOf = useMemo(() => selection((content: BriefContent) => outlineRows(content, template), sameOutline), [template])
  const rows = useStore(session.content, rowsOf)
  const current = useStore(session.cursor, (cursor) => currentRow(rows, session.content.get(), cursor))
  const errors = useMemo(() => errorsBySection(check), [check])
  const [stop, setStop] = useState<string | null>(null)
  const [renaming, setRenaming] = useState<string | null>(null)
  const [menu, setMenu] = useState<string | null>(null)
  const [removing, setRemoving] = useState<OutlineRow | null>(null)
  const [told, setTold] = useState('')
  const acts = useOutlineActs(rows, template)
  // The row that takes the keyboard when it is drawn again.
  const wanted = useRef<string | null>(null)
  const chosen = useRef<CommandOf<'outline'> | null>(null)
  const focus = (id: string | undefined): void => {
    wanted.current = id ?? null
    const row = id !== undefined && list.current ? elementOf(list.current, { id }) : null
    row?.focus()
  }
  useLayoutEffect(() => {
    const row = wanted.current !== null && list.current ? elementOf(list.current, { id: wanted.current }) : null
    if (row && row !== document.activeElement && removing === null) row.focus()
    if (row) wanted.current = null
  })
  const drag = useRowDrag(rows, (row, move) => {
    acts.move(move)
    focus(row.id)
  })
  const shown = rows.find(({ id }) => id === stop) ?? rows.find(({ id }) => id === current) ?? rows[0]

  const remove = (row: OutlineRow): void => {
    const at = rows.findIndex(({ id }) => id === row.id)
    const left = rows.filter(({ sections }) => !sections.every((id) => row.sections.includes(id)))
    if (acts.remove(row)) wanted.current = left.find((one) => rows.indexOf(one) > at)?.id ?? left.at(-1)?.id ?? null
    else wanted.current = row.id
    setRemoving(null)
  }
  const run = (row: OutlineRow, command: CommandOf<'outline'>): void => {
    const stays = row.fixed || row.kind === 'heading'
    if (row.fixed && ['section-rename', 'section-remove', 'section-up', 'section-down'].includes(command))
      notify({ tone: 'plain', text: t('outline:written', { title: row.title }) })
    const does: Record<CommandOf<'outline'>, () => void> = {
      'section-go': () => acts.jump(row),
      'section-rename': () => !stays && setRenaming(row.id),
      'section-up': () => !stays && setTold(acts.step(row, -1)),
      'section-down': () => !stays && setTold(acts.step(row, 1)),
      'section-add': () => setRenaming(acts.addOwn(row)),
      'section-remove': () => {
        if (stays) return
        const { sections } = session.content.get()
        const holds = sections.some(({ id, blocks }) => row.sections.includes(id) && blocks.length > 0)
        if (holds) setRemoving(row)
        else remove(row)
      },
      'section-menu': () => !stays && setMenu(row.id),
      'outline-to-text': focusText,
    }
    does[command]()
    if (command === 'section-up' || command === 'section-down') focus(row.id)
  }
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = rows.findIndex(({ id }) => id === (event.target as HTMLElement).dataset['row'])
    const row = rows[at]
    if (!row || event.nativeEvent.isComposing) return
    const step = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey ? undefined : STEPS[event.key]
    const command = placeKey('outline', event)
    if (step) focus(rows[step(at, rows.length - 1)]?.id)
    else if (command !== null) run(row, command)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const point = ({ target, currentTarget }: MouseEvent<HTMLDivElement>): void => {
    // What is pressed in the menu of a row comes by here too.
    const pressed =
      target instanceof Element && currentTarget.contains(target) ? target.closest('[data-row], button, input') : null
    const row = rows.find(({ id }) => id === pressed?.getAttribute('data-row'))
    if (row) acts.jump(row)
  }
  const menuOf = (row: OutlineRow) =>
    row.kind !== 'heading' && (
      <RowMenu
        row={row}
        isOpen={menu === row.id}
        onOpen={(open) => {
          setMenu(open ? row.id : null)
          if (open) return
          // The menu gives the focus back to its button first.
          const next = (): void => {
            const command = chosen.current
            chosen.current = null
            if (command === null) focus(row.id)
            else run(row, command)
          }
          requestAnimationFrame(() => requestAnimationFrame(next))
        }}
        can={(by) => moveByStep(rows, row, by) !== null}
        run={(command) => {
          chosen.current = command
        }}
      />
    )
  const words = (row: OutlineRow): number => {
    const { sections, language } = session.content.get()
    return liveWords(
      sections.filter(({ id }) => row.sections.includes(id)),
      language,
    )
  }
  const open = rows.find(({ id }) => id === current)
  return (
    <section className="pane outline-pane" aria-label={t('outline:label')}>
      <div
        id={OUTLINE}
        ref={list}
        role="tree"
        tabIndex={-1}
        aria-label={t('outline:label')}
        className="outline"
        onKeyDown={press}
        onClick={point}
        {...drag.list}
      >
        {rows.map((row) => (
          <OutlineRowView
            key={row.id}
            row={row}
            isCurrent={row.id === current}
            isWithin={
              open !== undefined && open !== row && row.level < open.level && row.sections.includes(open.sections[0] ?? '')
            }
            isStop={row.id === shown?.id}
            isDragged={row.id === drag.dragged}
            errors={row.id === row.sections[0] ? (errors.get(row.id) ?? 0) : 0}
            field={
              renaming === row.id ? (
                <RenameField
                  title={row.title}
                  onDone={(title, byKey) => {
                    setRenaming(null)
                    acts.rename(row, title)
                    if (byKey) focus(row.id)
                  }}
                  onCancel={() => {
                    setRenaming(null)
                    focus(row.id)
                  }}
                />
              ) : null
            }
            menu={menuOf(row)}
            onStop={() => setStop(row.id)}
            onDrag={(event) => drag.start(row, event)}
          />
        ))}
        {drag.line !== null && <div className="outline-line" style={{ top: drag.line }} aria-hidden />}
      </div>
      <div className="outline-foot">
        <AddSection
          template={template}
          onOwn={() => setRenaming(acts.addOwn(rows.find(({ id }) => id === stop) ?? null))}
          onMissing={({ sections, before }) => acts.addMissing(sections, before)}
        />
      </div>
      <output className="sr-only">{told}</output>
      {removing && (
        <RemoveSection
          row={removing}
          words={words(removing)}
          onRemove={() => remove(removing)}
          onClose={() => {
            wanted.current = removing.id
            setRemoving(null)
          }}
        />
      )}
    </section>
  )
}

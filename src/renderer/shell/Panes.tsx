import type { ReactNode, SyntheticEvent } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { t } from '#text/text.ts'
import { useStore } from '../ui/store.ts'
import { ONE_PANE, useMedia } from '../ui/use-media.ts'
import { frontPane } from './front-pane.ts'
import { keepPanes, layout } from './layout.ts'
import { enterPane } from './pane-focus.ts'
import { PaneSwitch } from './PaneSwitch.tsx'
import './panes.css'

type Pane = {
  id: string
  size: number
  min: number
  max?: number
  content: ReactNode
  grows?: boolean
  label: string
  /** Where only one pane has room: the one that a line of this one leads to, when it is pressed or entered. */
  leadsTo?: string
}

/** `behind`: something lies over all of them, and neither keyboard nor screen reader goes there. */
type Properties = { group: string; first: string; panes: Pane[]; behind?: boolean }

/**
 * Panes side by side with draggable borders; sizes in pixels, remembered under `group`. The one that grows takes what is left. In a window without room for two,
 * one stands in front: `first`, or the one that was chosen or has the keyboard.
 */
export function Panes({ group, first, panes, behind = false }: Properties) {
  const saved = layout.get().panes[group]
  const fits = saved && panes.every((pane) => pane.id in saved) && Object.keys(saved).length === panes.length
  const single = useMedia(ONE_PANE)
  const wanted = useStore(frontPane)
  const front = panes.some(({ id }) => id === wanted) ? wanted : first
  return (
    <div className="pane-column" inert={behind}>
      {single && <PaneSwitch panes={panes} front={front ?? first} />}
      <Group
        id={group}
        className="panes"
        data-single={single || undefined}
        {...(fits ? { defaultLayout: saved } : {})}
        onLayoutChanged={(sizes, meta) => !single && meta.isUserInteraction && keepPanes(group, sizes)}
      >
        {panes.flatMap((pane, index) => [
          ...(index === 0
            ? []
            : [
                <Separator
                  key={`before-${pane.id}`}
                  className="separator"
                  aria-label={t('shell:border', { before: panes[index - 1]?.label ?? '', after: pane.label })}
                />,
              ]),
          <Panel
            key={pane.id}
            id={pane.id}
            minSize={pane.min}
            data-front={pane.id === front || undefined}
            inert={single && pane.id !== front}
            onFocus={() => frontPane.set(pane.id)}
            {...(single && pane.leadsTo !== undefined ? leading(pane.leadsTo) : {})}
            {...(pane.max === undefined ? {} : { maxSize: pane.max })}
            {...(pane.grows ? {} : { defaultSize: sizeOf(pane, saved), groupResizeBehavior: 'preserve-pixel-size' as const })}
          >
            {pane.content}
          </Panel>,
        ])}
      </Group>
    </div>
  )
}

/** What a press on a line, or Enter, does where the pane that it is about stands behind: brings that to the front, with the keyboard. */
function leading(to: string) {
  const lead = ({ target }: SyntheticEvent): void => {
    if (target instanceof Element && target.closest('[role=option], [role=row]') !== null && target.closest('button') === null)
      enterPane(to)
  }
  return {
    onClickCapture: (event: React.MouseEvent) => {
      if (!event.ctrlKey && !event.shiftKey && !event.metaKey) lead(event)
    },
    onKeyUpCapture: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter') lead(event)
    },
  }
}

/** A pane that joins others that are there already is as wide as it was left, in percent, or as it is given in pixels. */
function sizeOf({ id, size }: Pane, saved: Record<string, number> | undefined): number | string {
  const known = saved?.[id]
  return known === undefined ? size : `${known}%`
}

import type { ReactNode } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { t } from '#text/text.ts'
import { keepPanes, layout } from './layout.ts'

type Pane = { id: string; size: number; min: number; max?: number; content: ReactNode; grows?: boolean; label: string }

/** Panes side by side with draggable borders; sizes in pixels, remembered under `group`. The one that grows takes what is left. */
export function Panes({ group, panes }: { group: string; panes: Pane[] }) {
  const saved = layout.get().panes[group]
  const fits = saved && panes.every((pane) => pane.id in saved) && Object.keys(saved).length === panes.length
  return (
    <Group
      id={group}
      className="panes"
      {...(fits ? { defaultLayout: saved } : {})}
      onLayoutChanged={(sizes, meta) => meta.isUserInteraction && keepPanes(group, sizes)}
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
          {...(pane.max === undefined ? {} : { maxSize: pane.max })}
          {...(pane.grows ? {} : { defaultSize: sizeOf(pane, saved), groupResizeBehavior: 'preserve-pixel-size' as const })}
        >
          {pane.content}
        </Panel>,
      ])}
    </Group>
  )
}

/** A pane that joins others that are there already is as wide as it was left, in percent, or as it is given in pixels. */
function sizeOf({ id, size }: Pane, saved: Record<string, number> | undefined): number | string {
  const known = saved?.[id]
  return known === undefined ? size : `${known}%`
}

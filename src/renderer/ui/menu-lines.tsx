import { Separator } from 'react-aria-components'
import type { ReactNode } from 'react'
import { MenuLine, type MenuAction } from './MenuLine.tsx'

/** What a menu offers, in groups. */
export type MenuEntries = readonly (MenuAction | 'separator')[]

/** The lines of a menu, to stand right in it. */
export function menuLines(entries: MenuEntries): ReactNode[] {
  return entries.map((entry, index) =>
    entry === 'separator' ? (
      <Separator key={`separator-${index}`} className="menu-separator" />
    ) : (
      <MenuLine key={entry.id} {...entry} />
    ),
  )
}

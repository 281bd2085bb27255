import { Menu, MenuTrigger, Popover, Separator } from 'react-aria-components'
import type { ReactNode } from 'react'
import { MenuLine } from './MenuLine.tsx'
import type { MenuAction } from './MenuLine.tsx'
import './menu.css'

type Properties = {
  label: string
  trigger: ReactNode
  entries: (MenuAction | 'separator')[]
  placement?: 'bottom start' | 'bottom end'
}

/** A button (`trigger`) that opens a menu of actions. */
export function ActionMenu({ label, trigger, entries, placement = 'bottom start' }: Properties) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover fade-in" placement={placement} offset={5}>
        <Menu className="menu" aria-label={label}>
          {entries.map((entry, index) =>
            entry === 'separator' ? (
              <Separator key={`separator-${index}`} className="menu-separator" />
            ) : (
              <MenuLine key={entry.id} {...entry} />
            ),
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

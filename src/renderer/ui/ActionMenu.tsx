import { Menu, MenuTrigger, Popover } from 'react-aria-components'
import type { ReactNode } from 'react'
import { menuLines, type MenuEntries } from './menu-lines.tsx'
import './menu.css'

type Properties = {
  label: string
  trigger: ReactNode
  entries: MenuEntries
  placement?: 'bottom start' | 'bottom end'
  /** What the entries are of. When that changes while the menu is open it is opened anew, so that the keyboard is on its first entry and not on one that is gone. */
  contents?: string
}

/** A button (`trigger`) that opens a menu of actions. */
export function ActionMenu({ label, trigger, entries, placement = 'bottom start', contents = '' }: Properties) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover fade-in" placement={placement} offset={5}>
        <Menu key={contents} className="menu" aria-label={label}>
          {menuLines(entries)}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

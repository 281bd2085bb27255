import type { LucideIcon } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import type { ReactNode } from 'react'
import { Keys } from './controls.tsx'
import './menu.css'

type MenuEntry =
  | { id: string; label: string; icon?: LucideIcon; keys?: string; dot?: string; disabled?: boolean; run: () => void }
  | 'separator'

type Properties = { label: string; trigger: ReactNode; entries: MenuEntry[]; placement?: 'bottom start' | 'bottom end' }

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
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.label}
                className="menu-item"
                isDisabled={entry.disabled ?? false}
                onAction={entry.run}
              >
                {entry.icon && <entry.icon size={15} aria-hidden />}
                {entry.dot !== undefined && <span className="dot" style={{ background: entry.dot }} />}
                <span>{entry.label}</span>
                {entry.keys !== undefined && <Keys keys={entry.keys} />}
              </MenuItem>
            ),
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

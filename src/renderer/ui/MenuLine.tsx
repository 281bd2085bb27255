import type { LucideIcon } from 'lucide-react'
import { MenuItem } from 'react-aria-components'
import { Keys } from './controls.tsx'

export type MenuAction = {
  id: string
  label: string
  icon?: LucideIcon
  keys?: string
  dot?: string
  disabled?: boolean
  run: () => void
}

/** One action of a menu. */
export function MenuLine({ id, label, icon: Icon, keys, dot, disabled = false, run }: MenuAction) {
  return (
    <MenuItem id={id} textValue={label} className="menu-item" isDisabled={disabled} onAction={run}>
      {Icon && <Icon size={15} aria-hidden />}
      {dot !== undefined && <span className="dot" style={{ background: dot }} />}
      <span>{label}</span>
      {keys !== undefined && <Keys keys={keys} />}
    </MenuItem>
  )
}

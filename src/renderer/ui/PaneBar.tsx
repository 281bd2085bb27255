import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './controls.tsx'

type Properties = {
  title: string
  /** What the button says that closes the pane. */
  close: string
  onClose: () => void
  /** Stands behind the title. */
  remark?: ReactNode
  /** Buttons before the one that closes. */
  children?: ReactNode
}

/** The bar at the top of a pane that can be closed. */
export function PaneBar({ title, close, onClose, remark, children }: Properties) {
  return (
    <div className="pane-bar">
      <h2 className="truncate">{title}</h2>
      {remark}
      <span className="spacer" />
      {children}
      <IconButton icon={X} size={14} label={close} className="icon-button-small" onPress={onClose} />
    </div>
  )
}

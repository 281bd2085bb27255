import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import './empty.css'

/** What a pane says when it has nothing to show, and what to do about it. */
export function Empty({ icon: Icon, title, children }: { icon?: LucideIcon; title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      {Icon && <Icon size={26} strokeWidth={1.5} aria-hidden />}
      <h2>{title}</h2>
      <div className="empty-text">{children}</div>
    </div>
  )
}

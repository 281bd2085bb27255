import type { LucideIcon } from 'lucide-react'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '#text/text.ts'
import { IconButton } from '../ui/controls.tsx'
import './notice.css'

type Properties = { icon: LucideIcon; children: ReactNode; actions?: ReactNode; onClose?: () => void }

/** A quiet line across the screen: something that waits, and what can be done about it. */
export function Notice({ icon: Icon, children, actions, onClose }: Properties) {
  return (
    <section className="notice" aria-label={t('importing:notice')}>
      <Icon size={16} aria-hidden />
      <output className="notice-text">{children}</output>
      <div className="notice-actions">{actions}</div>
      {onClose && <IconButton icon={X} size={14} label={t('importing:close')} className="icon-button-small" onPress={onClose} />}
    </section>
  )
}

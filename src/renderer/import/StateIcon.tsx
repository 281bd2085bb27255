import { Check, CircleAlert, CircleMinus, CirclePlus, Clock, Copy, Layers } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ImportItemRow } from '#contract/import-review.ts'
import { t } from '#text/text.ts'
import { stateWords } from './item-words.ts'

const ICONS: Record<ImportItemRow['state'], LucideIcon> = {
  unread: Clock,
  ready: CirclePlus,
  duplicate: Copy,
  stored: Check,
  'left-out': CircleMinus,
  failed: CircleAlert,
}

/** What an item is now, as an icon with its words for those who do not see it. */
export function StateIcon({ row }: { row: Pick<ImportItemRow, 'state' | 'decision'> }) {
  const Icon = row.state === 'ready' && row.decision === 'version' ? Layers : ICONS[row.state]
  return (
    <span className={`state-icon state-${row.state}`} title={stateWords(row)}>
      <Icon size={15} aria-hidden />
      <span className="sr-only">{t('review:state.spoken', { state: stateWords(row) })}</span>
    </span>
  )
}

import { Eye, Star, Trash2, X } from 'lucide-react'
import { keysOf } from '#contract/keys.ts'
import type { ArticleRow } from '#contract/views.ts'
import { t } from '#text/text.ts'
import { IconButton } from '../ui/controls.tsx'
import { toggleRead, toggleStar } from './list-actions.ts'

/** What can be done with several articles at once. */
export function BulkBar({ rows, onTrash, onClose }: { rows: readonly ArticleRow[]; onTrash: () => void; onClose: () => void }) {
  return (
    <div className="pane-bar bulk-bar" role="toolbar" aria-label={t('library:bulk.label')}>
      <output className="num truncate">{t('library:bulk.selected', { count: rows.length })}</output>
      <span className="spacer" />
      <IconButton
        icon={Eye}
        size={15}
        label={rows.every((row) => row.read) ? t('library:state.markUnread') : t('library:state.markRead')}
        keys={keysOf('list-read')}
        onPress={() => toggleRead(rows)}
      />
      <IconButton
        icon={Star}
        size={15}
        label={rows.every((row) => row.starred) ? t('library:state.unstar') : t('library:state.star')}
        keys={keysOf('list-star')}
        onPress={() => toggleStar(rows)}
      />
      <IconButton icon={Trash2} size={15} label={t('library:bulk.trash')} keys={keysOf('list-trash')} onPress={onTrash} />
      <IconButton icon={X} size={15} label={t('library:bulk.one')} onPress={onClose} />
    </div>
  )
}

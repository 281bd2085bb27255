import { Eye, FolderPlus, Star, Trash2, X } from 'lucide-react'
import { keysOf } from '#contract/keys.ts'
import type { ArticleRow } from '#contract/views.ts'
import { t } from '#text/text.ts'
import { IconButton } from '../ui/controls.tsx'
import { collectRows } from './list-actions.ts'
import { toggleRead, toggleStar } from '../reader/article-state.ts'

type Properties = {
  rows: readonly ArticleRow[]
  /** Null where they are in the trash already. */
  onTrash: (() => void) | null
  onClose: () => void
}

/** What can be done with several articles at once. */
export function BulkBar({ rows, onTrash, onClose }: Properties) {
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
      <IconButton
        icon={FolderPlus}
        size={15}
        label={t('kept:collection.choose')}
        keys={keysOf('list-collect')}
        onPress={() => collectRows(rows)}
      />
      {onTrash && (
        <IconButton icon={Trash2} size={15} label={t('library:bulk.trash')} keys={keysOf('list-trash')} onPress={onTrash} />
      )}
      <IconButton icon={X} size={15} label={t('library:bulk.one')} onPress={onClose} />
    </div>
  )
}

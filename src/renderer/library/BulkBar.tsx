import { Columns2, Eye, FolderPlus, Share, Star, Tag, Trash2, X } from 'lucide-react'
import { keysOf } from '#contract/keys.ts'
import type { ArticleRow } from '#contract/views.ts'
import { t } from '#text/text.ts'
import { MOST_AT_ONCE } from '#contract/triage.ts'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { IconButton } from '../ui/controls.tsx'
import { useThemes } from '../ui/themes.ts'
import { acceptTheme, collectRows, exportRows, readBeside } from './list-actions.ts'
import { toggleRead, toggleStar } from '../reader/article-state.ts'

type Properties = {
  rows: readonly ArticleRow[]
  /** Null where they are in the trash already. */
  onTrash: (() => void) | null
  onClose: () => void
}

/** What can be done with several articles at once. */
export function BulkBar({ rows, onTrash, onClose }: Properties) {
  const themes = useThemes()
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
      <ActionMenu
        label={t('library:bulk.theme')}
        placement="bottom end"
        trigger={<IconButton icon={Tag} size={15} label={t('library:bulk.theme')} isDisabled={rows.length > MOST_AT_ONCE} />}
        entries={[...themes.values()].map(({ slug, name, colour }) => ({
          id: slug,
          label: t('library:bulk.accept', { theme: name }),
          dot: colour,
          run: () => void acceptTheme(rows, slug, name),
        }))}
      />
      {rows.length === 2 && (
        <IconButton
          icon={Columns2}
          size={15}
          label={t('library:bulk.beside')}
          keys={keysOf('list-second')}
          onPress={() => readBeside(rows)}
        />
      )}
      <IconButton icon={Share} size={15} label={t('library:bulk.export')} onPress={() => void exportRows(rows)} />
      {onTrash && (
        <IconButton icon={Trash2} size={15} label={t('library:bulk.trash')} keys={keysOf('list-trash')} onPress={onTrash} />
      )}
      <IconButton icon={X} size={15} label={t('library:bulk.one')} onPress={onClose} />
    </div>
  )
}

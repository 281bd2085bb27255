import { Columns2, Eye, FolderPlus, RotateCcw, Share, Star, Tag, Trash2, X } from 'lucide-react'
import { keysOf } from '#contract/keys.ts'
import { t } from '#text/text.ts'
import { MOST_AT_ONCE } from '#contract/triage.ts'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { IconButton, TextButton } from '../ui/controls.tsx'
import { useThemes } from '../ui/themes.ts'
import { acceptTheme, collectRows, exportRows, readBeside, toggleAllRead, toggleAllStarred, type Chosen } from './list-actions.ts'

type Properties = {
  chosen: Chosen
  /** Null where they are in the trash already. */
  onTrash: (() => void) | null
  /** From the trash. */
  onRestore: () => void
  /** For good. */
  onDelete: () => void
  onClose: () => void
}

/** What can be done with several articles at once. */
export function BulkBar({ chosen, onTrash, onRestore, onDelete, onClose }: Properties) {
  const { count } = chosen
  return (
    <div className="pane-bar bulk-bar" role="toolbar" aria-label={t('library:bulk.label')}>
      <output className="num">{t('library:bulk.selected', { count })}</output>
      <div className="bulk-acts">
        {onTrash === null ? (
          <>
            <TextButton small onPress={onRestore}>
              <RotateCcw size={14} aria-hidden /> {t('library:bulk.restore')}
            </TextButton>
            <TextButton small onPress={onDelete}>
              <Trash2 size={14} aria-hidden /> {t('uses:forGood.menu')}
            </TextButton>
          </>
        ) : (
          <Acts chosen={chosen} onTrash={onTrash} />
        )}
        <IconButton icon={X} size={15} label={t('library:bulk.one')} onPress={onClose} />
      </div>
    </div>
  )
}

/** Of articles that are not in the trash. */
function Acts({ chosen, onTrash }: { chosen: Chosen; onTrash: () => void }) {
  const themes = useThemes()
  const { count, read, starred } = chosen
  return (
    <>
      <IconButton
        icon={Eye}
        size={15}
        label={read ? t('library:state.markUnread') : t('library:state.markRead')}
        keys={keysOf('list-read')}
        onPress={() => void toggleAllRead(chosen)}
      />
      <IconButton
        icon={Star}
        size={15}
        label={starred ? t('library:state.unstar') : t('library:state.star')}
        keys={keysOf('list-star')}
        onPress={() => void toggleAllStarred(chosen)}
      />
      <IconButton
        icon={FolderPlus}
        size={15}
        label={t('kept:collection.choose')}
        keys={keysOf('list-collect')}
        onPress={() => void collectRows(chosen)}
      />
      <ActionMenu
        label={t('library:bulk.theme')}
        placement="bottom end"
        trigger={<IconButton icon={Tag} size={15} label={t('library:bulk.theme')} isDisabled={count > MOST_AT_ONCE} />}
        entries={[...themes.values()].map(({ slug, name, colour }) => ({
          id: slug,
          label: t('library:bulk.accept', { theme: name }),
          dot: colour,
          run: () => void acceptTheme(chosen, slug, name),
        }))}
      />
      {count === 2 && (
        <IconButton
          icon={Columns2}
          size={15}
          label={t('library:bulk.beside')}
          keys={keysOf('list-second')}
          onPress={() => void readBeside(chosen)}
        />
      )}
      <IconButton icon={Share} size={15} label={t('library:bulk.export')} onPress={() => void exportRows(chosen)} />
      <IconButton icon={Trash2} size={15} label={t('library:bulk.trash')} keys={keysOf('list-trash')} onPress={onTrash} />
    </>
  )
}

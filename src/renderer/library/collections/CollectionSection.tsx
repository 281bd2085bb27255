import { Folder, Plus, Share2 } from 'lucide-react'
import { useEffect } from 'react'
import { t } from '#text/text.ts'
import { dialog } from '../../shell/dialogs.ts'
import { useKeyPlace } from '../../shell/key-places.ts'
import { place } from '../../shell/place.ts'
import { act } from '../../ui/act.ts'
import { IconButton } from '../../ui/controls.tsx'
import { useCall } from '../../ui/queries.ts'
import { useStore } from '../../ui/store.ts'
import { KeptEntry } from '../kept/KeptEntry.tsx'
import { NavSection } from '../NavSection.tsx'
import { collect, removeCollection } from './collection-acts.ts'
import { carriesArticles, droppedArticles } from './dragged-articles.ts'

/** The collections in the navigator: shown by a press, made, filled by what is dropped on them, renamed, exported and removed. */
export function CollectionSection({ onOpen }: { onOpen: (name: string) => void }) {
  useKeyPlace('kept')
  const { data: collections, isFetching } = useCall('collections.list', {})
  const current = useStore(place, ({ view, scope }) => (view === 'articles' && scope.kind === 'collection' ? scope.name : null))
  // What is shown may be gone by an undo, or under another name by somebody else.
  const isGone = current !== null && !isFetching && collections?.every(({ name }) => name !== current) === true
  useEffect(() => {
    if (isGone) place.set((before) => ({ ...before, scope: { kind: 'all' } }))
  }, [isGone])
  return (
    <NavSection
      title={t('library:collections')}
      action={
        <IconButton
          icon={Plus}
          size={14}
          label={t('kept:collection.new')}
          className="icon-button-small"
          onPress={() => dialog.set({ kind: 'new-collection', articles: [] })}
        />
      }
    >
      <ul>
        {(collections ?? []).map((collection) => (
          <KeptEntry
            key={collection.id}
            icon={<Folder size={15} aria-hidden />}
            name={collection.name}
            count={collection.articles}
            current={collection.name === current}
            onPress={() => onOpen(collection.name)}
            drop={{
              takes: carriesArticles,
              onDrop: () => void droppedArticles().then((ids) => ids && collect(collection, ids)),
            }}
            others={[
              {
                id: 'export',
                label: t('kept:collection.export'),
                icon: Share2,
                run: () => void act('library.exportPart', { collection: collection.name }),
              },
            ]}
            onRename={() => dialog.set({ kind: 'rename-collection', id: collection.id, name: collection.name })}
            onRemove={() => void removeCollection(collection)}
          />
        ))}
      </ul>
    </NavSection>
  )
}

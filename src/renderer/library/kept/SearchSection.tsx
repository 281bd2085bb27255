import { Replace, Search } from 'lucide-react'
import { t } from '#text/text.ts'
import { dialog } from '../../shell/dialogs.ts'
import { useKeyPlace } from '../../shell/key-places.ts'
import { showSearch } from '../../shell/search.ts'
import { useCall } from '../../ui/queries.ts'
import { NavSection } from '../NavSection.tsx'
import { KeptEntry } from './KeptEntry.tsx'
import { removeSearch, replaceSearch, useQueryToSave } from './saved-search.ts'

/** The saved searches in the navigator, run by a press; nothing while there are none. `current`: the id of the one whose results are shown. */
export function SearchSection({ current }: { current: string | null }) {
  const { data: searches = [] } = useCall('searches.list', {})
  const query = useQueryToSave()
  useKeyPlace('kept')
  if (searches.length === 0) return null
  return (
    <NavSection title={t('kept:search.title')}>
      <ul>
        {searches.map((saved) => (
          <KeptEntry
            key={saved.id}
            icon={<Search size={15} aria-hidden />}
            name={saved.name}
            current={saved.id === current}
            onPress={() => showSearch(saved.query)}
            others={
              query === null || query === saved.query
                ? []
                : [
                    {
                      id: 'replace',
                      label: t('kept:search.replace'),
                      icon: Replace,
                      run: () => void replaceSearch(saved, query),
                    },
                  ]
            }
            onRename={() => dialog.set({ kind: 'rename-search', search: saved })}
            onRemove={() => void removeSearch(saved)}
          />
        ))}
      </ul>
    </NavSection>
  )
}

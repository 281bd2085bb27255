import type { SavedSearch } from '#contract/searches.ts'
import { t } from '#text/text.ts'
import { notifyDone } from '../../shell/turn-step.ts'
import { act } from '../../ui/act.ts'
import { useCall } from '../../ui/queries.ts'
import { NameDialog } from './NameDialog.tsx'

/** Keeps a query under a name. */
export function SaveSearchDialog({ query }: { query: string }) {
  return (
    <NameDialog
      title={t('kept:search.saving')}
      lead={t('kept:search.lead', { query })}
      start={query.slice(0, MOST_OF_QUERY)}
      taken={useNames()}
      act={t('kept:search.keep')}
      onName={async (name) => {
        const saved = await act('searches.save', { name, query })
        if (saved !== null) await notifyDone(t('kept:search.saved', { name }))
        return saved !== null
      }}
    />
  )
}

/** Characters of a query that are offered as its name. */
const MOST_OF_QUERY = 60

/** Gives a saved search another name. */
export function RenameSearchDialog({ search: { id, name, query } }: { search: SavedSearch }) {
  return (
    <NameDialog
      title={t('kept:search.renaming', { name })}
      lead={t('kept:search.lead', { query })}
      start={name}
      taken={useNames()}
      act={t('kept:save')}
      onName={async (to) => (await act('searches.edit', { id, name: to })) !== null}
    />
  )
}

function useNames(): string[] {
  const { data: searches = [] } = useCall('searches.list', {})
  return searches.map(({ name }) => name)
}

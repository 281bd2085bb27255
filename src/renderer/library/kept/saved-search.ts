import type { SavedSearch } from '#contract/searches.ts'
import { t } from '#text/text.ts'
import { place } from '../../shell/place.ts'
import { search } from '../../shell/search.ts'
import { notifyDone } from '../../shell/turn-step.ts'
import { act } from '../../ui/act.ts'
import { useCall } from '../../ui/queries.ts'
import { useStore } from '../../ui/store.ts'
import { asTyped, narrowed } from '../narrow.ts'

/** The search that is on screen as one that says all by itself, wherever it is run; null where there is none. */
export function useQueryToSave(): string | null {
  const { view, scope } = useStore(place)
  const { text, full } = useStore(search)
  if (view !== 'articles' || text.trim() === '') return null
  const query = full ? text.trim() : asTyped(text).trim()
  if (scope.kind === 'theme') return narrowed(query, 'theme', scope.slug)
  return scope.kind === 'collection' ? narrowed(query, 'collection', scope.name) : query
}

/** The id of the saved search whose results are on screen, if any. */
export function useShownSearch(): string | null {
  const query = useQueryToSave()
  const { data: searches = [] } = useCall('searches.list', {})
  return searches.find((saved) => saved.query === query)?.id ?? null
}

/** Takes a saved search away, which can be taken back. */
export async function removeSearch({ id, name }: SavedSearch): Promise<void> {
  if ((await act('searches.remove', { id })) !== null) await notifyDone(t('kept:search.removed', { name }))
}

/** Lets a saved search ask for something else, which can be taken back. */
export async function replaceSearch({ id, name }: SavedSearch, query: string): Promise<void> {
  if ((await act('searches.edit', { id, query })) !== null) await notifyDone(t('kept:search.replaced', { name }))
}

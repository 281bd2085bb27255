import { success, type Result } from '#core/result.ts'
import { editSearch, listSearches, removeSearch, saveSearch, type SavedSearch } from '#store/search/saved-searches.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'

export function savedSearchHandlers({ db }: EngineContext): AreaHandlers<'searches'> {
  return {
    'searches.list': () => success(listSearches(db()).map(view)),
    'searches.save': ({ name, query }) => viewed(saveSearch(db(), name, query)),
    'searches.edit': ({ id, name, query }) =>
      viewed(
        editSearch(db(), Number(id), { ...(name === undefined ? {} : { name }), ...(query === undefined ? {} : { query }) }),
      ),
    'searches.remove': ({ id }) => removeSearch(db(), Number(id)),
  }
}

function view({ id, name, query }: SavedSearch) {
  return { id: String(id), name, query }
}

function viewed(result: Result<SavedSearch>) {
  return result.ok ? success(view(result.value)) : result
}

import { success } from '#core/result.ts'
import {
  addCollection,
  collectionsOf,
  moveCollected,
  removeCollection,
  renameCollection,
} from '#store/articles/collection-edits.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'

export function collectionHandlers({ db }: EngineContext): AreaHandlers<'collections'> {
  return {
    'collections.list': ({ of }) =>
      success(collectionsOf(db(), of.map(Number)).map((each) => ({ ...each, id: String(each.id) }))),
    'collections.add': ({ name, articles }) => {
      const added = addCollection(db(), name, articles.map(Number))
      return added.ok ? success({ id: String(added.value) }) : added
    },
    'collections.rename': ({ id, name }) => renameCollection(db(), Number(id), name),
    'collections.remove': ({ id }) => removeCollection(db(), Number(id)),
    'collections.fill': ({ id, articles }) => moveCollected(db(), Number(id), articles.map(Number), 'in'),
    'collections.take': ({ id, articles }) => moveCollected(db(), Number(id), articles.map(Number), 'out'),
  }
}

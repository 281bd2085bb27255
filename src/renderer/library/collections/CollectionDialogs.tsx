import { t } from '#text/text.ts'
import { useCall } from '../../ui/queries.ts'
import { NameDialog } from '../kept/NameDialog.tsx'
import { newCollection, renameCollection } from './collection-acts.ts'

/** Makes a collection, with these articles in it. */
export function NewCollectionDialog({ articles }: { articles: readonly string[] }) {
  return (
    <NameDialog
      title={t('kept:collection.new')}
      {...(articles.length === 0 ? {} : { lead: t('kept:collection.with', { count: articles.length }) })}
      start=""
      taken={useNames()}
      act={t('kept:collection.make')}
      onName={(name) => newCollection(name, articles)}
    />
  )
}

/** Gives a collection another name. */
export function RenameCollectionDialog({ id, name }: { id: string; name: string }) {
  return (
    <NameDialog
      title={t('kept:collection.renaming', { name })}
      start={name}
      taken={useNames()}
      act={t('kept:save')}
      onName={(to) => renameCollection({ id, name }, to)}
    />
  )
}

function useNames(): string[] {
  const { data: collections = [] } = useCall('collections.list', {})
  return collections.map(({ name }) => name)
}

import { t } from '#text/text.ts'
import { deleteForGood } from '../reader/delete-for-good.ts'
import { go } from '../shell/place.ts'
import { TextButton } from '../ui/controls.tsx'
import { idsBetween, type ListAsked } from './rows/list-pages.ts'

/** Deletes all that is in the trash for good, once that was asked. */
export function EmptyTrash({ asked, count }: { asked: ListAsked; count: number }) {
  const empty = async (): Promise<void> => {
    const ids = await idsBetween(asked, 0, count - 1)
    if (ids !== null && (await deleteForGood(ids, t('library:bulk.articles', { count: ids.length })))) go({ article: null })
  }
  return (
    <TextButton tone="quiet" small onPress={() => void empty()}>
      {t('uses:forGood.empty')}
    </TextButton>
  )
}

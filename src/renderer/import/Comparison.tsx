import { t } from '#text/text.ts'
import { Empty } from '../ui/Empty.tsx'
import { useCall } from '../ui/queries.ts'
import { ComparedTexts } from './ComparedTexts.tsx'

/** What an item repeats, on the left, beside the item. */
export function Comparison({ id, inLibrary }: { id: string; inLibrary: boolean }) {
  const { data, error } = useCall('imports.compare', { id })
  if (error) return <Empty title={t('review:compare.nothing')}>{error.message}</Empty>
  if (!data) return <div className="comparison-wait" aria-busy />
  return (
    <ComparedTexts
      compared={data}
      heads={[inLibrary ? t('review:compare.inLibrary') : t('review:compare.earlier'), t('review:compare.thisItem')]}
      missing={{ left: t('review:compare.onlyHere'), right: t('review:compare.notHere') }}
    />
  )
}

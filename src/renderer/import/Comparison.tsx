import { Empty } from '../ui/Empty.tsx'
import { useCall } from '../ui/queries.ts'
import { ComparedTexts } from './ComparedTexts.tsx'

/** What an item repeats, on the left, beside the item. */
export function Comparison({ id, inLibrary }: { id: string; inLibrary: boolean }) {
  const { data, error } = useCall('imports.compare', { id })
  if (error) return <Empty title="There is nothing to compare">{error.message}</Empty>
  if (!data) return <div className="comparison-wait" aria-busy />
  return (
    <ComparedTexts
      compared={data}
      heads={[inLibrary ? 'In the library' : 'Earlier in this import', 'This item']}
      missing={{ left: 'Only in this item', right: 'Not in this item' }}
    />
  )
}

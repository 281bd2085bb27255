import { useCall } from '#renderer/ui/queries.ts'
import { NameVersionDialog } from './NameVersionDialog.tsx'

/** The dialog for what the brief says now, once it is known which version that is. */
export function NameLatest({ brief, onClose }: { brief: string; onClose: () => void }) {
  const { data } = useCall('briefs.versions', { id: brief })
  return data ? <NameVersionDialog brief={brief} version={data.latest} onClose={onClose} /> : null
}

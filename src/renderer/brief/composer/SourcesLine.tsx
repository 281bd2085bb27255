import { useCall } from '#renderer/ui/queries.ts'
import { counted, shortDate } from '#renderer/ui/words.ts'

/** How broad the brief's sources are, in one line. */
export function SourcesLine({ brief }: { brief: string }) {
  const { data } = useCall('briefs.check', { id: brief }, { keep: true })
  if (!data || data.sources.count === 0) return null
  const { publications, independent, topShare, newest } = data.sources
  const parts = [
    counted(publications.length > 0 ? publications.length : independent, 'outlet'),
    `top share ${Math.round(topShare * 100)} %`,
    newest === null ? '' : `newest ${shortDate(newest)}`,
  ]
  return <p className="sources-line num">Sources: {parts.filter((part) => part !== '').join(' · ')}</p>
}

import { useCall } from '#renderer/ui/queries.ts'
import { counted, shortDate } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'

/** How broad the brief's sources are, in one line. */
export function SourcesLine({ brief }: { brief: string }) {
  const { data } = useCall('briefs.check', { id: brief }, { keep: true })
  if (!data || data.sources.count === 0) return null
  const { publications, independent, topShare, newest } = data.sources
  const parts = [
    counted(publications.length > 0 ? publications.length : independent, 'outlet'),
    t('composer:topShare', { share: Math.round(topShare * 100) }),
    newest === null ? '' : t('composer:newest', { date: shortDate(newest) }),
  ]
  return (
    <p className="sources-line num">{t('composer:sourcesLine', { facts: parts.filter((part) => part !== '').join(' · ') })}</p>
  )
}

import { counted, shortDate } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'
import { useCheck } from '../check/use-check.ts'

/** How broad the brief's sources are, in one line. */
export function SourcesLine({ brief }: { brief: string }) {
  const check = useCheck(brief)
  if (!check || check.sources.count === 0) return null
  const { publications, independent, topShare, newest } = check.sources
  const parts = [
    counted(publications.length > 0 ? publications.length : independent, 'outlet'),
    t('composer:topShare', { share: Math.round(topShare * 100) }),
    newest === null ? '' : t('composer:newest', { date: shortDate(newest) }),
  ]
  return (
    <p className="sources-line num">{t('composer:sourcesLine', { facts: parts.filter((part) => part !== '').join(' · ') })}</p>
  )
}

import { t } from '#text/text.ts'
import { useCall } from '../../ui/queries.ts'
import { useRested } from '../../ui/use-rested.ts'
import { TERMS_REST } from '../terms-of.ts'

type Properties = { theme: string | null; terms: readonly string[]; before: readonly string[]; isWrong: boolean }

/** What terms that are being written would match in the library, beside what is matched now. */
export function TermMatches({ theme, terms, before, isWrong }: Properties) {
  const written = terms.join('\n')
  const asked = useRested(written, TERMS_REST)
  const list = asked === '' ? [] : asked.split('\n')
  const enabled = !isWrong && (list.length > 0 || theme !== null)
  const { data, isPlaceholderData } = useCall('themes.wouldMatch', { theme, terms: list }, { enabled, keep: true })
  if (!enabled) return null
  if (data === undefined) return <output className="field-hint">{t('themes:match.counting')}</output>
  const { would, now, articles, of } = data
  const said =
    theme === null
      ? t('themes:match.new', { count: would })
      : asked === before.join('\n')
        ? t('themes:match.same', { count: would })
        : t('themes:match.changed', { count: would, now })
  return (
    <output className="theme-matches" data-counting={isPlaceholderData || asked !== written || undefined}>
      {said} {articles < of && t('themes:match.newest', { articles, of })}
    </output>
  )
}

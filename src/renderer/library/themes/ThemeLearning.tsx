import { t } from '#text/text.ts'
import { useCall } from '../../ui/queries.ts'

/** What decisions taught about a theme, and whether suggestions use it: by figures of cross-validation. Nothing before it was studied. */
export function ThemeLearning({ theme }: { theme: string }) {
  const { data } = useCall('themes.learning', {})
  const known = data?.find((each) => each.theme === theme)
  if (known === undefined) return null
  const { decisions: count, terms, learned, isOn } = known
  if (terms === null || learned === null) return <p className="field-hint">{t('themes:learning.few', { count })}</p>
  const figures = { count, terms: terms.toFixed(2), learned: learned.toFixed(2) }
  return <p className="theme-matches">{isOn ? t('themes:learning.on', figures) : t('themes:learning.off', figures)}</p>
}

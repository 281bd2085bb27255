import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { go } from '#renderer/shell/place.ts'
import { useCall } from '#renderer/ui/queries.ts'
import { LOCALE, t } from '#text/text.ts'
import { useWaitingTotals } from './use-waiting.ts'
import './triage.css'

/** Of a theme: the articles that are marked with it, or the suggestions that wait, with how many there are of both. */
export function ThemeFaces({ theme, shown }: { theme: string; shown: 'marked' | 'waits' }) {
  const { data: info } = useCall('library.info', {})
  const marked = info?.themes.find(({ slug }) => slug === theme)?.articles ?? 0
  const waits = useWaitingTotals().themes.get(theme) ?? 0
  const show = (face: 'marked' | 'waits'): void =>
    go({ view: face === 'marked' ? 'articles' : 'triage', scope: { kind: 'theme', slug: theme } })
  return (
    <ToggleButtonGroup
      className="faces"
      aria-label={t('triage:face.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shown]}
      onSelectionChange={(keys) => show(keys.has('marked') ? 'marked' : 'waits')}
    >
      <ToggleButton id="marked" className="face">
        {t('triage:face.marked')} <span className="num">{marked.toLocaleString(LOCALE)}</span>
      </ToggleButton>
      <ToggleButton id="waits" className="face">
        {t('triage:face.waits')} <span className="num">{waits.toLocaleString(LOCALE)}</span>
      </ToggleButton>
    </ToggleButtonGroup>
  )
}

import { Scale } from 'lucide-react'
import { useState } from 'react'
import { nameOfSides, resolutionOf } from '#core/disagreements/resolutions.ts'
import { t } from '#text/text.ts'
import { Empty } from '../../ui/Empty.tsx'
import { useCall } from '../../ui/queries.ts'
import { NEWEST } from '../newest.ts'
import { ReadNote } from '../ReadNote.tsx'
import { ThemeChoice } from '../ThemeChoice.tsx'
import { BriefChoice } from './BriefChoice.tsx'
import { DisagreementCard } from './DisagreementCard.tsx'
import '../statements/statements.css'
import './disagreements.css'

function isResolved(known: ReturnType<typeof resolutionOf>): boolean {
  return known !== null && !known.grown
}

/** Numbers and dates that sources give differently for what seems the same, side by side; no verdict. */
export function DisagreementsView() {
  const [theme, setTheme] = useState<string | null>(null)
  const [brief, setBrief] = useState<string | null>(null)
  const wanted = { ...(theme === null ? {} : { theme }), newest: NEWEST }
  const { data, error, isFetching } = useCall('analysis.disagreements', wanted, { keep: true })
  const { data: resolutions = [] } = useCall('disagreements.resolved', {})
  const all = (data ?? []).map((disagreement) => ({ disagreement, known: resolutionOf(disagreement.values, resolutions) }))
  const [resolved, open] = [all.filter(({ known }) => isResolved(known)), all.filter(({ known }) => !isResolved(known))]
  if (error) return <Empty title={t('overview:failed')}>{error.message}</Empty>
  return (
    <div className="overview-page" aria-busy={isFetching}>
      <div className="overview-bar">
        <ThemeChoice value={theme} onChange={setTheme} />
        <BriefChoice value={brief} onChange={setBrief} />
        <output className="muted">{isFetching && t('overview:reading')}</output>
      </div>
      <ReadNote />
      <p className="overview-note">{t('overview:disagreements.lead')}</p>
      {all.length > 0 && (
        <p className="overview-note">{t('overview:resolve.count', { open: open.length, resolved: resolved.length })}</p>
      )}
      {data?.length === 0 && !isFetching && <Empty icon={Scale} title={t('analysis:none.disagreements')} />}
      <ul className="disagreements">
        {[...open, ...resolved].map(({ disagreement, known }) => (
          <li key={nameOfSides(disagreement.values)}>
            <DisagreementCard disagreement={disagreement} brief={brief} known={known} />
          </li>
        ))}
      </ul>
    </div>
  )
}

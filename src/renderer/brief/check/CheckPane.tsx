import { CircleCheck } from 'lucide-react'
import { memo, useMemo, useState } from 'react'
import type { BriefCheckView, Finding } from '#contract/views.ts'
import type { Template } from '#core/template.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { counted } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'
import { CheckSources } from './CheckSources.tsx'
import { CheckUnchecked } from './CheckUnchecked.tsx'
import { FindingRow } from './FindingRow.tsx'
import './check.css'

const ORDER: Record<Finding['severity'], number> = { error: 0, warning: 1, info: 2 }

/** So many findings are shown at first, and more on request: the worst come first, and a long brief may have thousands. */
const PORTION = 100

type Properties = { check: BriefCheckView | null; template: Template | null }

/** What the rules say about the brief, and the sources it rests on; kept up to date while it is written, and drawn only when the check is another. */
export const CheckPane = memo(function CheckPane({ check, template }: Properties) {
  const [most, setMost] = useState(PORTION)
  const { findings, traces } = useMemo(
    () => ({
      findings: check?.findings.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]) ?? [],
      traces: new Map<string | null, BriefCheckView['trace'][number]>(check?.trace.map((one) => [one.sentence, one])),
    }),
    [check],
  )
  return (
    <aside className="pane check-pane" aria-label={t('brief:check.label')}>
      <div className="pane-bar">
        <h2>{t('brief:check.label')}</h2>
        <span className="spacer" />
        {check && (
          <span className="num">
            {t('brief:check.words', { total: check.words.total, budget: counted(check.words.budget, 'word') })}
          </span>
        )}
      </div>
      <div className="pane-scroll">
        {check && findings.length === 0 && (
          <Empty icon={CircleCheck} title={t('brief:check.none')}>
            {template === null ? t('brief:check.noneAtAll') : t('brief:check.noneIn', { template: template.title })}
          </Empty>
        )}
        <ul className="findings">
          {findings.slice(0, most).map((finding) => (
            <FindingRow
              key={`${finding.rule} ${finding.section ?? ''} ${finding.sentence ?? ''} ${finding.message}`}
              finding={finding}
              trace={traces.get(finding.sentence) ?? null}
            />
          ))}
        </ul>
        {findings.length > most && (
          <TextButton tone="quiet" className="more-findings" onPress={() => setMost(most + PORTION)}>
            {t('brief:check.more', { count: findings.length - most })}
          </TextButton>
        )}
        {check && check.unchecked.length > 0 && <CheckUnchecked check={check} />}
        {check && check.sources.count > 0 && <CheckSources sources={check.sources} />}
      </div>
    </aside>
  )
})

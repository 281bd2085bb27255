import { CircleCheck } from 'lucide-react'
import type { BriefCheckView, Finding } from '#contract/views.ts'
import type { Template } from '#core/template.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { counted } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'
import { CheckSources } from './CheckSources.tsx'
import { FindingRow } from './FindingRow.tsx'
import './check.css'

const ORDER: Record<Finding['severity'], number> = { error: 0, warning: 1, info: 2 }

/** What the rules say about the brief, and the sources it rests on; kept up to date while it is written. */
export function CheckPane({ check, template }: { check: BriefCheckView | null; template: Template | null }) {
  const findings = check?.findings.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]) ?? []
  const traces = new Map<string | null, BriefCheckView['trace'][number]>(check?.trace.map((one) => [one.sentence, one]))
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
          {findings.map((finding) => (
            <FindingRow
              key={`${finding.rule} ${finding.section ?? ''} ${finding.sentence ?? ''} ${finding.message}`}
              finding={finding}
              trace={traces.get(finding.sentence) ?? null}
            />
          ))}
        </ul>
        {check && check.sources.count > 0 && <CheckSources sources={check.sources} />}
      </div>
    </aside>
  )
}

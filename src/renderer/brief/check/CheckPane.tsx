import { CircleCheck } from 'lucide-react'
import type { BriefCheckView, Finding } from '#contract/views.ts'
import type { Template } from '#core/template.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { counted } from '#renderer/ui/words.ts'
import { CheckSources } from './CheckSources.tsx'
import { FindingRow } from './FindingRow.tsx'
import './check.css'

const ORDER: Record<Finding['severity'], number> = { error: 0, warning: 1, info: 2 }

/** What the rules say about the brief, and the sources it rests on; kept up to date while it is written. */
export function CheckPane({ check, template }: { check: BriefCheckView | null; template: Template | null }) {
  const findings = check?.findings.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]) ?? []
  return (
    <aside className="pane check-pane" aria-label="Check">
      <div className="pane-bar">
        <h2>Check</h2>
        <span className="spacer" />
        {check && (
          <span className="num">
            {check.words.total.toLocaleString('en')} / {counted(check.words.budget, 'word')}
          </span>
        )}
      </div>
      <div className="pane-scroll">
        {check && findings.length === 0 && (
          <Empty icon={CircleCheck} title="No findings">
            Every sentence rests on its evidence, and every rule of the {template?.title ?? 'template'} is kept.
          </Empty>
        )}
        <ul className="findings">
          {findings.map((finding) => (
            <FindingRow
              key={`${finding.rule} ${finding.section ?? ''} ${finding.sentence ?? ''} ${finding.message}`}
              finding={finding}
              sentence={check?.trace.find((one) => one.sentence === finding.sentence)?.text ?? null}
            />
          ))}
        </ul>
        {check && check.sources.count > 0 && <CheckSources sources={check.sources} />}
      </div>
    </aside>
  )
}

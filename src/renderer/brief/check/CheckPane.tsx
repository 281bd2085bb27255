import { CircleCheck } from 'lucide-react'
import { memo, useMemo, useState } from 'react'
import type { BriefCheckView } from '#contract/views.ts'
import type { Template } from '#core/template.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { counted } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'
import { CheckSources } from './CheckSources.tsx'
import { CheckUnchecked } from './CheckUnchecked.tsx'
import { FindingRow } from './FindingRow.tsx'
import { groupFindings } from './group-findings.ts'
import { ReadBesideOffer } from '../read-beside/ReadBesideOffer.tsx'
import './check.css'

/** So many findings are shown at first, and more on request: the worst come first, and a long brief may have thousands. */
const PORTION = 100

type Properties = { check: BriefCheckView | null; template: Template | null }

/** What the rules say about the brief, and the sources it rests on; kept up to date while it is written, and drawn only when the check is another. */
export const CheckPane = memo(function CheckPane({ check, template }: Properties) {
  const [most, setMost] = useState(PORTION)
  const { groups, traces } = useMemo(
    () => ({
      groups: groupFindings(check?.findings ?? []),
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
        {check && groups.length === 0 && (
          <Empty icon={CircleCheck} title={t('brief:check.none')}>
            {template === null ? t('brief:check.noneAtAll') : t('brief:check.noneIn', { template: template.title })}
          </Empty>
        )}
        <ul className="findings">
          {groups.slice(0, most).map((findings) => (
            <FindingRow
              key={findings.map(({ rule, section, sentence, message }) => [rule, section, sentence, message].join(' ')).join(' ')}
              findings={findings}
              traceOf={(sentence) => traces.get(sentence) ?? null}
            />
          ))}
        </ul>
        {groups.length > most && (
          <TextButton tone="quiet" className="more-findings" onPress={() => setMost(most + PORTION)}>
            {t('brief:check.more', { count: groups.length - most })}
          </TextButton>
        )}
        {check && <ReadBesideOffer check={check} />}
        {check && check.unchecked.length > 0 && <CheckUnchecked check={check} />}
        {check && check.sources.count > 0 && <CheckSources sources={check.sources} />}
      </div>
    </aside>
  )
})

import type { BriefCheckView, Finding } from '#contract/views.ts'
import { GradePill } from '#renderer/ui/GradePill.tsx'
import { textDirection } from '#renderer/ui/text-direction.ts'
import { t } from '#text/text.ts'
import { goToFinding } from './go-to-finding.ts'
import { mend } from './mend.ts'
import { useSession } from '../session/use-session.ts'
import { openEvidenceOf } from '../source/open-evidence.ts'

const TONES = { error: 'bad', warning: 'warn', info: 'neutral' } as const

/** One finding: how serious, why, about which sentence, and the way to its place and its source. */
export function FindingRow({ finding, trace }: { finding: Finding; trace: BriefCheckView['trace'][number] | null }) {
  const session = useSession()
  const evidenced = trace !== null && trace.excerpts.length > 0
  return (
    <li className="finding">
      <span className={`pill pill-${TONES[finding.severity]}`}>{t(`brief:check.severity.${finding.severity}`)}</span>
      <div>
        <p>{finding.message}</p>
        {finding.reference !== undefined && <p className="finding-reference muted">{finding.reference}</p>}
        {trace !== null && (
          <p className="finding-sentence truncate" dir={textDirection(trace.text)}>
            {t('window:quoted', { quote: trace.text })}
          </p>
        )}
        {trace?.grades !== undefined && (
          <p className="finding-grades num">
            {trace.grades.map(({ excerpt, ...grades }) => (
              <span key={excerpt}>
                {excerpt} <GradePill {...grades} />
              </span>
            ))}
          </p>
        )}
        {(finding.sentence !== null || finding.section !== null) && (
          <button type="button" className="link" onClick={() => goToFinding(session, finding)}>
            {t('brief:check.go')}
          </button>
        )}
        {finding.fix !== undefined && (
          <button type="button" className="link finding-fix" onClick={() => mend(session, finding)}>
            {t(`brief:check.fix.${finding.fix.kind}`, { marking: finding.fix.marking })}
          </button>
        )}
        {evidenced && (
          <button type="button" className="link finding-source" onClick={() => void openEvidenceOf(session, finding.sentence)}>
            {t('source:show')}
          </button>
        )}
      </div>
    </li>
  )
}

import { quoted } from '#core/in-sentence.ts'
import type { BriefCheckView, Finding } from '#contract/views.ts'
import { GradePill } from '#renderer/ui/GradePill.tsx'
import { showGuide } from '#renderer/shell/place.ts'
import { textDirection } from '#core/text-direction.ts'
import { t } from '#text/text.ts'
import { goToFinding } from './go-to-finding.ts'
import { mend } from './mend.ts'
import { useSession } from '../session/use-session.ts'
import { openEvidenceOf } from '../source/open-evidence.ts'

const TONES = { error: 'bad', warning: 'warn', info: 'neutral' } as const
/** So many sentences that one thing is said of are shown. */
const SHOWN = 5

type Trace = BriefCheckView['trace'][number]

/** One thing that was found, once for all the sentences it is about: how serious, why, the way to each place and its source, and what mends it at one press. */
export function FindingRow({ findings, traceOf }: { findings: Finding[]; traceOf: (sentence: string | null) => Trace | null }) {
  const session = useSession()
  const [first] = findings
  if (first === undefined) return null
  const { rule, severity, message, reference, waived, fix } = first
  return (
    <li className="finding">
      <span className={waived === null ? `pill pill-${TONES[severity]}` : 'pill pill-neutral'}>
        {waived === null ? t(`brief:check.severity.${severity}`) : t('brief:check.accepted')}
      </span>
      <div>
        <p>{message}</p>
        {reference !== undefined && <p className="finding-reference muted">{reference}</p>}
        {waived !== null && <p className="muted">{t('brief:check.reason', { reason: waived })}</p>}
        {findings.slice(0, SHOWN).map((finding) => (
          <Place key={`${finding.section ?? ''} ${finding.sentence ?? ''}`} finding={finding} trace={traceOf(finding.sentence)} />
        ))}
        {findings.length > SHOWN && <p className="muted">{t('brief:check.alsoIn', { count: findings.length - SHOWN })}</p>}
        <button type="button" className="link muted" onClick={() => showGuide({ page: 'checks', heading: rule })}>
          {t('guide:method')}
        </button>
        {fix !== undefined && waived === null && (
          <button type="button" className="link finding-fix" onClick={() => void mend(session, first)}>
            {fix.kind === 'raise-marking'
              ? t('brief:check.fix.raise-marking', { marking: fix.marking })
              : t(`brief:check.fix.${fix.kind}`)}
          </button>
        )}
      </div>
    </li>
  )
}

function Place({ finding, trace }: { finding: Finding; trace: Trace | null }) {
  const session = useSession()
  const evidenced = trace !== null && trace.excerpts.length > 0
  return (
    <>
      {trace !== null && (
        <p className="finding-sentence truncate" dir={textDirection(trace.text)}>
          {quoted(trace.text)}
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
      {evidenced && (
        <button type="button" className="link" onClick={() => void openEvidenceOf(session, finding.sentence)}>
          {t('source:show')}
        </button>
      )}
    </>
  )
}

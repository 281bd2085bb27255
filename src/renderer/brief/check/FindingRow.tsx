import type { Finding } from '#contract/views.ts'
import { t } from '#text/text.ts'
import { goToFinding } from './go-to-finding.ts'
import { useSession } from '../session/use-session.ts'

const TONES = { error: 'bad', warning: 'warn', info: 'neutral' } as const

/** One finding: how serious, why, about which sentence, and the way to its place. */
export function FindingRow({ finding, sentence }: { finding: Finding; sentence: string | null }) {
  const session = useSession()
  return (
    <li className="finding">
      <span className={`pill pill-${TONES[finding.severity]}`}>{t(`brief:check.severity.${finding.severity}`)}</span>
      <div>
        <p>{finding.message}</p>
        {sentence !== null && <p className="finding-sentence truncate">{t('window:quoted', { quote: sentence })}</p>}
        {(finding.sentence !== null || finding.section !== null) && (
          <button type="button" className="link" onClick={() => goToFinding(session, finding)}>
            {t('brief:check.go')}
          </button>
        )}
      </div>
    </li>
  )
}

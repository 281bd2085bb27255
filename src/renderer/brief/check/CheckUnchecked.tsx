import type { BriefCheckView } from '#contract/views.ts'
import { t } from '#text/text.ts'
import { useSession } from '../session/use-session.ts'
import { goToFinding } from './go-to-finding.ts'

/** A long brief may have thousands: the rest shows once these are looked at. */
const MOST = 100

/** What the check could not compare, a line for each sentence: quietly, since nothing is wrong with it, and never left out. */
export function CheckUnchecked({ check: { unchecked, trace } }: { check: Pick<BriefCheckView, 'unchecked' | 'trace'> }) {
  const session = useSession()
  const texts = new Map(trace.map(({ sentence, text }) => [sentence, text]))
  return (
    <details className="check-unchecked">
      <summary>{t('brief:check.unchecked', { count: unchecked.length })}</summary>
      <ul>
        {unchecked.slice(0, MOST).map(({ sentence, what }) => (
          <li key={`${sentence} ${what}`}>
            <p>{what}</p>
            <button type="button" className="link truncate" onClick={() => goToFinding(session, { sentence, section: null })}>
              {t('window:quoted', { quote: texts.get(sentence) ?? '' })}
            </button>
          </li>
        ))}
      </ul>
      {unchecked.length > MOST && <p className="muted">{t('brief:check.uncheckedMore', { count: unchecked.length - MOST })}</p>}
    </details>
  )
}

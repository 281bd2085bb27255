import { quoted } from '#core/in-sentence.ts'
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
  const ofSentences = unchecked.flatMap(({ sentence, what }) => (sentence === null ? [] : [{ sentence, what }]))
  const ofWhole = unchecked.filter(({ sentence }) => sentence === null)
  return (
    <section className="check-unchecked">
      {ofSentences.length > 0 && (
        <details>
          <summary>{t('brief:check.unchecked', { count: ofSentences.length })}</summary>
          <ul>
            {ofSentences.slice(0, MOST).map(({ sentence, what }) => (
              <li key={`${sentence} ${what}`}>
                <p>{what}</p>
                <button type="button" className="link truncate" onClick={() => goToFinding(session, { sentence, section: null })}>
                  {quoted(texts.get(sentence) ?? '')}
                </button>
              </li>
            ))}
          </ul>
          {ofSentences.length > MOST && (
            <p className="muted">{t('brief:check.uncheckedMore', { count: ofSentences.length - MOST })}</p>
          )}
        </details>
      )}
      {ofWhole.map(({ what }) => (
        <p key={what} className="muted">
          {what}
        </p>
      ))}
    </section>
  )
}

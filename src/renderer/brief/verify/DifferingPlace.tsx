import { differingWords } from '#core/review/differing-words.ts'
import { textDirection } from '#core/text-direction.ts'
import { MarkedText } from '#renderer/ui/MarkedText.tsx'
import { t } from '#text/text.ts'
import type { differing } from './differing.ts'

/** A place that does not stand: how, what it says and what it said, the words that differ marked in both. */
export function DifferingPlace({ state, label, text, was, below }: ReturnType<typeof differing>[number]) {
  const words = was === null ? { was: [], now: [] } : differingWords(was, text)
  return (
    <li>
      <span className={`verified-state verified-${state === 'WAIVED' ? 'waived' : 'broken'}`}>
        {t(`verify:window.state.${state}`)}
      </span>
      <span>
        {label !== null && (text === '' ? label : `${label}: `)}
        <span dir={textDirection(text)} className="verified-now">
          <MarkedText text={text} matches={words.now} />
        </span>
        {below.map((line) => (
          <span key={line} className="verified-below muted">
            {line}
          </span>
        ))}
        {was !== null && (
          <span className="verified-below muted">
            {t('verify:report.before')}{' '}
            <span dir={textDirection(was)} className="verified-was">
              <MarkedText text={was} matches={words.was} />
            </span>
          </span>
        )}
      </span>
    </li>
  )
}

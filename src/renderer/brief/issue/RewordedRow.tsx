import type { BriefDifference } from '#contract/brief-comparison.ts'
import { compareTexts } from '#core/review/compare-texts.ts'
import { MarkedText } from '#renderer/ui/MarkedText.tsx'
import { textDirection } from '#core/text-direction.ts'
import { t } from '#text/text.ts'
import { DifferenceRow } from './DifferenceRow.tsx'

/** A sentence that is worded otherwise: as it stands and as it was, the words that differ marked. */
export function RewordedRow({ changed }: { changed: BriefDifference['changed'][number] }) {
  const { was, text } = changed
  const [row, ...more] = compareTexts([was], [text])
  const spans = row && more.length === 0 ? row : { leftSpans: [], rightSpans: [] }
  return (
    <DifferenceRow place={changed} text={text} marked={spans.rightSpans}>
      <span className="since-note">
        {t('issue:was')}{' '}
        <span className="since-was" dir={textDirection(was)}>
          <MarkedText text={was} matches={spans.leftSpans} />
        </span>
      </span>
    </DifferenceRow>
  )
}

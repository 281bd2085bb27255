import type { BriefDifference } from '#contract/brief-comparison.ts'
import { differingWords } from '#core/review/differing-words.ts'
import { MarkedText } from '#renderer/ui/MarkedText.tsx'
import { textDirection } from '#core/text-direction.ts'
import { t } from '#text/text.ts'
import { DifferenceRow } from './DifferenceRow.tsx'

/** A sentence that is worded otherwise: as it stands and as it was, the words that differ marked. */
export function RewordedRow({ changed }: { changed: BriefDifference['changed'][number] }) {
  const { was, text } = changed
  const words = differingWords(was, text)
  return (
    <DifferenceRow place={changed} text={text} marked={words.now}>
      <span className="since-note">
        {t('issue:was')}{' '}
        <span className="since-was" dir={textDirection(was)}>
          <MarkedText text={was} matches={words.was} />
        </span>
      </span>
    </DifferenceRow>
  )
}

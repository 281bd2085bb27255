import type { BriefDifference } from '#contract/brief-comparison.ts'
import { t } from '#text/text.ts'

/** How a likelihood, or the confidence of a judgement, moved: from which word to which. */
export function moveWords({ kind, before, after }: BriefDifference['likelihood'][number]): string {
  const move =
    before === null
      ? t('issue:came', { after: after ?? '' })
      : after === null
        ? t('issue:went', { before })
        : t('issue:from', { before, after })
  return kind === 'confidence' ? t('issue:confidence', { move }) : t('issue:likely', { move })
}

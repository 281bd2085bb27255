import type { BriefDifference } from '#contract/brief-comparison.ts'
import { t } from '#text/text.ts'

/** How a likelihood, or the confidence of a judgement, moved: from which word to which. */
export function moveWords({ kind, before, after }: BriefDifference['likelihood'][number]): string {
  const move = movement(before, after)
  return kind === 'confidence' ? t('issue:confidence', { move }) : t('issue:likely', { move })
}

/** How a mark of a matrix moved, with the hypothesis that it is for. */
export function markWords({ hypothesis, before, after }: BriefDifference['marks'][number]): string {
  return t('issue:mark', { hypothesis: hypothesis || t('issue:nameless'), move: movement(before, after) })
}

function movement(before: string | null, after: string | null): string {
  if (before === null) return t('issue:came', { after: after ?? '' })
  return after === null ? t('issue:went', { before }) : t('issue:from', { before, after })
}

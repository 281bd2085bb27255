import { certaintyOf } from '#core/suggestion/certainty.ts'
import { t } from '#text/text.ts'
import './certainty.css'

/** How sure the app is of a suggestion, in a word; the number shows on hover. */
export function CertaintyWord({ score }: { score: number }) {
  const certainty = certaintyOf(score)
  return (
    <span className={`certainty certainty-${certainty}`} title={t('triage:score', { score: score.toFixed(2) })}>
      {t(`triage:certainty.${certainty}`)}
    </span>
  )
}

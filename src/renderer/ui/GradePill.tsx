import type { Grades } from '#core/grade.ts'
import { t } from '#text/text.ts'

/** What a source and its words are graded, `B2`, or the one of them that is judged; nothing where neither is. */
export function GradePill({ reliability = null, credibility = null }: Partial<{ [K in keyof Grades]: Grades[K] | undefined }>) {
  if (reliability === null && credibility === null) return null
  const parts = [
    ...(reliability === null
      ? []
      : [t('grades:meaning', { grade: reliability, meaning: t(`grades:reliability.${reliability}`) })]),
    ...(credibility === null
      ? []
      : [t('grades:meaning', { grade: credibility, meaning: t(`grades:credibility.${credibility}`) })]),
  ]
  const said = parts.join(', ')
  return (
    <span className="pill pill-neutral num" title={said}>
      <span aria-hidden>{gradeOf(reliability, credibility)}</span>
      <span className="sr-only">{said}</span>
    </span>
  )
}

function gradeOf(reliability: Grades['reliability'], credibility: Grades['credibility']): string {
  return `${reliability ?? ''}${credibility ?? ''}`
}

import { z } from 'zod'
import type { BriefContent } from '../brief.ts'
import type { Template } from '../template.ts'

/** The scales of likelihood that a brief or its template may ask for. */
export const LIKELIHOOD_SCALES = ['icd-203', 'phia'] as const
export const LikelihoodScale = z.enum(LIKELIHOOD_SCALES)
export type LikelihoodScale = z.infer<typeof LikelihoodScale>

/** Where neither template nor brief says one. */
export const USUAL_SCALE: LikelihoodScale = 'icd-203'

/** The scale that the words of likelihood of a brief are on: that of its template where it fixes one, else that of the brief. */
export function likelihoodScaleOf(
  brief: Pick<BriefContent, 'likelihood'>,
  template: Pick<Template, 'likelihoodScale'>,
): LikelihoodScale {
  return template.likelihoodScale ?? brief.likelihood ?? USUAL_SCALE
}

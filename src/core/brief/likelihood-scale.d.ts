import { z } from 'zod';
import type { BriefContent } from '../brief.ts';
import type { Template } from '../template.ts';
/** The scales of likelihood that a brief or its template may ask for. */
export declare const LIKELIHOOD_SCALES: readonly ['icd-203', 'phia'];
export declare const LikelihoodScale: z.ZodEnum<{
    "icd-203": "icd-203";
    phia: "phia";
}>;
export type LikelihoodScale = z.infer<typeof LikelihoodScale>;
/** Where neither template nor brief says one. */
export declare const USUAL_SCALE: LikelihoodScale;
/** The scale that the words of likelihood of a brief are on: that of its template where it fixes one, else that of the brief. */
export declare function likelihoodScaleOf(brief: Pick<BriefContent, 'likelihood'>, template: Pick<Template, 'likelihoodScale'>): LikelihoodScale;

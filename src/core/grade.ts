import { z } from 'zod'

/**
 * The Admiralty code (NATO AJP-2.1, STANAG 2511): how reliable a source has been, and apart from that how credible one piece of information is. Neither is ever worked out from
 * the other, and F and 6 are judgements too: that it cannot be judged. Not judged at all is null.
 */
export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])
export type Reliability = z.infer<typeof Reliability>

export const Credibility = z.enum(['1', '2', '3', '4', '5', '6'])
export type Credibility = z.infer<typeof Credibility>

/** What is known of one excerpt: its publication’s grade, and its own. */
export type Grades = { reliability: Reliability | null; credibility: Credibility | null }

/** Not usually reliable or worse, or doubtful or worse, or beyond judging. */
export function isWeak({ reliability, credibility }: Grades): boolean {
  return (reliability !== null && reliability >= 'D') || (credibility !== null && credibility >= '4')
}

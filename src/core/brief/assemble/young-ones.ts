import type { BriefContent } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { isTooOld } from '../check/check-source-ages.ts'

type OfArticle = { article: { date: string | null } }

/**
 * Of what was marked and what is suggested, the part that is not too old for a template that warns of old sources. Where all of it is, all of it: a draft of old
 * sources, of which the check tells, says more than an empty one.
 */
export function youngOnes(
  date: BriefContent['date'],
  { maxSourceAgeDays: most }: Pick<Template, 'maxSourceAgeDays'>,
): <M extends OfArticle, B extends OfArticle>(marked: M[], blocks: B[]) => { marked: M[]; blocks: B[] } {
  return (marked, blocks) => {
    if (most === undefined) return { marked, blocks }
    const isYoung = ({ article }: OfArticle): boolean => !isTooOld(article.date, date, most)
    const young = { marked: marked.filter(isYoung), blocks: blocks.filter(isYoung) }
    return young.marked.length + young.blocks.length > 0 ? young : { marked, blocks }
  }
}

import type { ArticleMetadata } from '../article.ts'
import type { SourceDetails } from '../source-details.ts'
import { detailsInWords } from '../details-in-words.ts'

/** What two libraries may say differently of one article. `organisations` are those of the authors that are no people. */
export type Facts = ArticleMetadata & { organisations: string[]; details: SourceDetails; marking: string }
export type FactField = keyof Facts

/** `missing`: what only they know. `differing`: what both say, otherwise; ready to be shown. */
export type FactsCompared = { missing: Partial<Facts>; differing: { field: FactField; ours: string; theirs: string }[] }

export const FACT_FIELDS = [
  'title',
  'standfirst',
  'authors',
  'organisations',
  'publication',
  'date',
  'details',
  'url',
  'language',
  'marking',
] as const satisfies readonly FactField[]

/** Lays what another library says of an article against what this one says. What they leave empty is no difference. */
export function compareFacts(ours: Facts, theirs: Facts): FactsCompared {
  const missing: Partial<Facts> = {}
  const differing: FactsCompared['differing'] = []
  // Which of the authors are no people says nothing of other authors.
  const otherAuthors = ours.authors.length > 0 && shown(ours.authors) !== shown(theirs.authors)
  for (const field of FACT_FIELDS) {
    const [mine, other] = [shown(ours[field]), shown(theirs[field])]
    if (other === '' || other === mine) continue
    if (field === 'organisations' && otherAuthors) continue
    if (field === 'details') {
      const both = { ...theirs.details, ...ours.details }
      if (shown(both) !== mine) missing.details = both
      if (shown({ ...ours.details, ...theirs.details }) === shown(both)) continue
    }
    if (mine === '') Object.assign(missing, { [field]: theirs[field] })
    else differing.push({ field, ours: mine, theirs: other })
  }
  return { missing, differing }
}

function shown(value: Facts[FactField]): string {
  if (value === null || typeof value === 'string') return value ?? ''
  return Array.isArray(value) ? value.join(', ') : detailsInWords(value)
}

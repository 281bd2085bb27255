import { useMemo } from 'react'
import type { RestingBrief } from '#contract/resting.ts'
import { useCall } from '#renderer/ui/queries.ts'

type Uses = { briefs: readonly RestingBrief[]; byExcerpt: ReadonlyMap<string, readonly Pick<RestingBrief, 'sentences'>[]> }
const NONE: readonly RestingBrief[] = []

/** What rests on an article, and of that what rests on each of its excerpts, brief by brief. */
export function useUses(article: string): Uses {
  const { data } = useCall('briefs.restingOn', { articles: [article] }, { keep: true })
  const briefs = data?.briefs ?? NONE
  return useMemo(() => ({ briefs, byExcerpt: byExcerpt(briefs) }), [briefs])
}

function byExcerpt(briefs: readonly RestingBrief[]): Uses['byExcerpt'] {
  const uses = new Map<string, Pick<RestingBrief, 'sentences'>[]>()
  for (const { sentences } of briefs) {
    const own = new Map<string, RestingBrief['sentences']>()
    for (const sentence of sentences) for (const id of sentence.excerpts) own.set(id, [...(own.get(id) ?? []), sentence])
    for (const [id, of] of own) uses.set(id, [...(uses.get(id) ?? []), { sentences: of }])
  }
  return uses
}

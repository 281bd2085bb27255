import { knownTitle } from '#core/shown-title.ts'
import type { EvidenceMap } from '../evidence.ts'
import { publicationName } from '../evidence.ts'
import { citedOrigins, type CitedOrigin } from './cited-origins.ts'
import type { TracedSentence } from './trace.ts'
import { t } from '#text/text.ts'

/**
 * What a brief rests on. Shares are of the sentences that cite anything, 0–1; a sentence with two outlets, or two origins, counts for both. The origins that carry
 * most come first.
 */
export type SourceMix = {
  /** Articles cited. */
  count: number
  /** Origins: an author in two outlets, an agency and whoever repeats it, a reprint count once. */
  independent: number
  origins: (CitedOrigin & { sentences: number; share: number })[]
  topOriginShare: number
  publications: { name: string; sentences: number; share: number }[]
  topShare: number
  oldest: string | null
  newest: string | null
  /** Articles without a date. */
  undated: number
  languages: string[]
}

/** `copies`: of articles that repeat another one, which. */
export function sourceMix(
  trace: readonly TracedSentence[],
  evidence: EvidenceMap,
  copies?: ReadonlyMap<string, string>,
): SourceMix {
  const cited = trace.map((traced) => traced.excerpts.flatMap((id) => evidence[id] ?? [])).filter((entries) => entries.length > 0)
  const all = cited.flat()
  const articles = new Map(all.map(({ article }) => [article.id, article]))
  const found = citedOrigins(all, copies)
  const originOf = new Map(found.flatMap((origin) => origin.articles.map((id) => [id, origin] as const)))
  const origins = counted(cited.map((entries) => entries.flatMap(({ article }) => originOf.get(article.id) ?? [])))
  const publications = counted(
    cited.map((entries) =>
      entries.map(
        ({ article }) =>
          publicationName(article.publication) ?? knownTitle(article.title) ?? t('article:untitledNumber', { id: article.id }),
      ),
    ),
  )
  const dates = [...articles.values()].flatMap(({ date }) => date ?? []).toSorted()
  return {
    count: articles.size,
    independent: origins.length,
    origins: origins.map(({ of, ...numbers }) => ({ ...of, ...numbers })),
    topOriginShare: origins[0]?.share ?? 0,
    publications: publications.map(({ of: name, ...numbers }) => ({ name, ...numbers })),
    topShare: publications[0]?.share ?? 0,
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
    undated: articles.size - dates.length,
    languages: [...new Set([...articles.values()].flatMap(({ language }) => language ?? []))].toSorted(),
  }
}

/** In how many sentences each stands, and in what share of them; most first, then by name. */
function counted<T extends string | CitedOrigin>(
  sentences: readonly (readonly T[])[],
): { of: T; sentences: number; share: number }[] {
  const counts = new Map<T, number>()
  for (const each of sentences) for (const one of new Set(each)) counts.set(one, (counts.get(one) ?? 0) + 1)
  const nameOf = (one: T): string => (typeof one === 'string' ? one : one.name)
  return [...counts]
    .map(([of, count]) => ({ of, sentences: count, share: count / sentences.length }))
    .toSorted((one, other) => other.sentences - one.sentences || (nameOf(one.of) < nameOf(other.of) ? -1 : 1))
}

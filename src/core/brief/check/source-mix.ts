import { knownTitle } from '#core/shown-title.ts'
import type { EvidenceMap } from '../evidence.ts'
import { publicationName } from '../evidence.ts'
import { citedOrigins, type CitedOrigin } from './cited-origins.ts'
import type { TracedSentence } from './trace.ts'
import { t } from '#text/text.ts'

/**
 * What a brief rests on. Shares are of the `cited` sentences, those that cite anything, 0–1, and add up to 1: a sentence with two outlets, or two origins,
 * counts half for each; `sentences` counts it for both. Those that carry most come first.
 */
export type SourceMix = {
  /** Sentences that cite anything. */
  cited: number
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
    cited: cited.length,
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

/** In how many sentences each stands, and what share of them it carries, a sentence with several counted in parts; most first, then by name. */
function counted<T extends string | CitedOrigin>(
  sentences: readonly (readonly T[])[],
): { of: T; sentences: number; share: number }[] {
  const counts = new Map<T, { sentences: number; parts: number }>()
  for (const each of sentences) {
    const here = new Set(each)
    for (const one of here) {
      const { sentences: number, parts } = counts.get(one) ?? { sentences: 0, parts: 0 }
      counts.set(one, { sentences: number + 1, parts: parts + 1 / here.size })
    }
  }
  const nameOf = (one: T): string => (typeof one === 'string' ? one : one.name)
  return [...counts]
    .map(([of, { sentences: number, parts }]) => ({ of, sentences: number, share: parts / sentences.length }))
    .toSorted((one, other) => other.share - one.share || (nameOf(one.of) < nameOf(other.of) ? -1 : 1))
}

import { knownTitle } from '#core/shown-title.ts'
import type { EvidenceMap } from '../evidence.ts'
import { publicationName } from '../evidence.ts'
import type { TracedSentence } from './trace.ts'
import { t } from '#text/text.ts'

/** What a brief rests on. Shares are of the sentences that cite anything, 0–1; a sentence with two outlets counts for both. */
export type SourceMix = {
  /** Articles cited. */
  count: number
  /** Different publications; an article without one counts as its own. */
  independent: number
  publications: { name: string; sentences: number; share: number }[]
  topShare: number
  oldest: string | null
  newest: string | null
  languages: string[]
}

export function sourceMix(trace: readonly TracedSentence[], evidence: EvidenceMap): SourceMix {
  const cited = trace.map((traced) => traced.excerpts.flatMap((id) => evidence[id] ?? [])).filter((entries) => entries.length > 0)
  const articles = new Map(cited.flat().map(({ article }) => [article.id, article]))
  const sentences = new Map<string, number>()
  for (const entries of cited) {
    for (const name of new Set(
      entries.map(
        ({ article }) =>
          publicationName(article.publication) ?? knownTitle(article.title) ?? t('article:untitledNumber', { id: article.id }),
      ),
    ))
      sentences.set(name, (sentences.get(name) ?? 0) + 1)
  }
  const publications = [...sentences]
    .map(([name, count]) => ({ name, sentences: count, share: count / cited.length }))
    .toSorted((one, other) => other.sentences - one.sentences || (one.name < other.name ? -1 : 1))
  const dates = [...articles.values()].flatMap(({ date }) => date ?? []).toSorted()
  return {
    count: articles.size,
    independent: publications.length,
    publications,
    topShare: publications[0]?.share ?? 0,
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
    languages: [...new Set([...articles.values()].flatMap(({ language }) => language ?? []))].toSorted(),
  }
}

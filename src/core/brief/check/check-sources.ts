import { shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import type { EvidenceMap } from '../evidence.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'
import type { TracedSentence } from './trace.ts'

/** Of each article that has changed below a brief what has, in sentences, by its id. */
export type ChangedSources = ReadonlyMap<string, readonly string[]>

/** Every sentence that rests on a source which has changed since, once for each such source, with what has changed. */
export function checkSources(trace: readonly TracedSentence[], evidence: EvidenceMap, changed: ChangedSources): Finding[] {
  if (changed.size === 0) return []
  return trace.flatMap(({ section, sentence, excerpts }) => {
    const articles = new Map(excerpts.flatMap((id) => evidence[id] ?? []).map(({ article }) => [article.id, article]))
    return [...articles.values()].flatMap(({ id, title }): Finding[] => {
      const changes = changed.get(id) ?? []
      if (changes.length === 0) return []
      const message = t('gate:changed.finding', { id, title: shownTitle({ title }), changes: changes.join(' ') })
      return [{ ...finding('source-changed', section, sentence, message), fix: { kind: 'take-source', article: id } }]
    })
  })
}

/** The trace with every sentence that rests on a changed source as DRIFTED; one whose excerpt is gone stays MISSING. */
export function drifted(trace: readonly TracedSentence[], evidence: EvidenceMap, changed: ChangedSources): TracedSentence[] {
  return trace.map((traced) => {
    const rests = traced.excerpts.some((id) => (changed.get(evidence[id]?.article.id ?? '') ?? []).length > 0)
    return rests && traced.state !== 'MISSING' ? { ...traced, state: 'DRIFTED' } : traced
  })
}

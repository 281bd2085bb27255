import { usedExcerpts } from '#core/brief/evidence.ts'
import { reasonsOf } from '#core/evidence/reasons.ts'
import { readSentence } from '#core/evidence/sentence.ts'
import { success } from '#core/result.ts'
import { rowsById } from '#store/articles/article-row.ts'
import { findEvidence } from '#store/evidence/find-evidence.ts'
import { findBrief } from '../brief/brief-parts.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { rowView } from '../views.ts'
import { knownFilter } from './known-filter.ts'

const THOUSANDTHS = 1_000

export function evidenceHandlers({ db }: EngineContext): AreaHandlers<'evidence'> {
  return {
    'evidence.find': ({ sentence, theme, limit, brief: briefId }) => {
      const filter = knownFilter(db(), { theme })
      if (!filter.ok) return filter
      const brief = briefId === undefined ? null : findBrief(db(), briefId)
      if (brief?.ok === false) return brief
      const wanted = readSentence(sentence)
      if (!wanted.ok) return wanted
      const used = new Set(brief === null ? [] : usedExcerpts(brief.value))
      const { hits, weights } = findEvidence(db(), wanted.value, filter.value, limit)
      const among = hits.map(({ passage }) => passage.text)
      const rows = rowsById(db(), [...new Set(hits.map(({ passage }) => passage.article))])
      return success(
        hits.flatMap((hit) => {
          const { article, title, n, ownNumber, block, start, text, marked } = hit.passage
          const row = rows.get(article)
          if (row === undefined) return []
          const inBrief = marked !== null && used.has(marked.id)
          return [
            {
              title,
              n,
              ...(ownNumber !== undefined && { ownNumber }),
              block,
              start,
              inBrief,
              article: String(article),
              quote: text,
              score: Math.round(hit.score * THOUSANDTHS) / THOUSANDTHS,
              excerpt: marked?.id ?? null,
              themes: [...(marked?.themes ?? [])],
              reasons: reasonsOf(hit, { weights, inBrief, among }),
              kind: hit.contrast === null ? ('evidence' as const) : ('read-too' as const),
              matches: hit.matches,
              row: rowView(row),
            },
          ]
        }),
      )
    },
  }
}

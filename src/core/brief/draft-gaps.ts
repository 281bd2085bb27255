import type { BriefBlock, BriefContent, Sentence } from '../brief.ts'
import { countWords } from '../words.ts'
import type { DraftContext } from './assemble.ts'
import { dateText } from './date-text.ts'
import type { EvidenceEntry } from './evidence.ts'
import { escapeInline, plainText } from './inline.ts'
import { joinNames } from './resolve-blocks.ts'

/** What the evidence lacks, as far as counting can tell: themes without two outlets, and how old the sources are. Tagged as judgement. */
export function draftGaps(
  content: BriefContent,
  used: readonly EvidenceEntry[],
  budget: number,
  context: DraftContext,
): BriefBlock[] {
  const thin = content.sections
    .filter((section) => section.theme !== null)
    .filter(
      (section) => outlets(used.filter((entry) => section.theme !== null && entry.excerpt.themes.includes(section.theme))) < 2,
    )
    .map((section) => escapeInline(section.title))
  const dates = used.flatMap(({ article }) => article.date ?? []).toSorted()
  const [oldest, newest] = [dates[0], dates.at(-1)]
  const texts = [
    ...(thin.length === 0 ? [] : [`On ${joinNames(thin)} the library holds fewer than two independent outlets.`]),
    ...(oldest === undefined || newest === undefined
      ? []
      : [
          `The newest source is of ${dateText(newest, content.language)}, the oldest of ${dateText(oldest, content.language)}; nothing later was consulted.`,
        ]),
  ]
  let left = budget
  const sentences = texts.flatMap((text): Sentence[] => {
    left -= countWords(plainText(text), content.language)
    return left < 0 ? [] : [{ id: context.newId(), text, evidence: { excerpts: [], tag: 'judgement' } }]
  })
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', id: context.newId(), sentences }]
}

function outlets(entries: readonly EvidenceEntry[]): number {
  return new Set(entries.map(({ article }) => article.publication ?? article.id)).size
}

import type { Sentence } from '#core/brief.ts'
import { textIn } from '#text/text.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { escapeInline } from '../inline.ts'
import type { Disagreement } from './disagreements.ts'
import { sourceName } from './source-name.ts'

/** “The sources differ: …”, with both numbers as they are printed, resting on both passages. */
export function clashSentence({ one, other }: Disagreement<EvidenceEntry>, id: string, language: string): Sentence {
  return {
    id,
    text: textIn(language)('draft:sourcesDiffer', {
      one: sourceName(one.item, language),
      oneWords: escapeInline(one.words),
      other: sourceName(other.item, language),
      otherWords: escapeInline(other.words),
    }),
    evidence: { excerpts: [one.item.excerpt.id, other.item.excerpt.id], tag: null },
  }
}

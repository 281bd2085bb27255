import type { Sentence } from '#core/brief.ts'
import { textIn } from '#text/text.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { escapeInline } from '../inline.ts'
import type { Disagreement } from './disagreements.ts'
import { sourceName } from './source-name.ts'

/** “The sources differ: …”, with both numbers as they are printed, resting on both passages. */
export function clashSentence(clash: Disagreement<EvidenceEntry>, id: string, language: string): Sentence {
  const { one, other } = clash
  return {
    id,
    text: textIn(language)('draft:sourcesDiffer', facts(clash, language)),
    evidence: { excerpts: [one.item.excerpt.id, other.item.excerpt.id], tag: null },
  }
}

/** The same away from the section on the theme: “On gas, the sources differ: …”. */
export function clashOn(theme: string, clash: Disagreement<EvidenceEntry>, language: string): string {
  return textIn(language)('draft:sourcesDifferOn', { theme, ...facts(clash, language) })
}

type Facts = { one: string; oneWords: string; other: string; otherWords: string }

function facts({ one, other }: Disagreement<EvidenceEntry>, language: string): Facts {
  return {
    one: sourceName(one.item, language),
    oneWords: escapeInline(one.words),
    other: sourceName(other.item, language),
    otherWords: escapeInline(other.words),
  }
}

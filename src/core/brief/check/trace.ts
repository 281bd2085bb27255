import { z } from 'zod'
import type { BriefContent, Sentence, Tag } from '#core/brief.ts'
import type { Grades } from '#core/grade.ts'
import type { EvidenceEntry, EvidenceMap } from '../evidence.ts'
import { gradesOf, readSentences } from '../evidence.ts'
import type { ByReading } from './by-reading/by-reading.ts'
import { matchQuote } from './match-quote.ts'
import type { QuoteMatch } from './match-quote.ts'
import { quotedIn } from './quoted-in.ts'

/**
 * How a sentence stands to its evidence. EXACT: what it quotes stands verbatim in an excerpt · NORMALISED: but for quotation marks, dashes, spaces or
 * case of the first letter · ELLIPSIS: shortened by … and [brackets] only · PARAPHRASE: rests on excerpts without quoting · DRIFTED: what it quotes, or
 * the excerpt itself, is not in the article (any more) · MISSING: no evidence and no tag, or the excerpt is gone · TAGGED: the analyst's own words.
 */
export const TraceState = z.enum(['EXACT', 'NORMALISED', 'ELLIPSIS', 'PARAPHRASE', 'DRIFTED', 'MISSING', 'TAGGED'])
export type TraceState = z.infer<typeof TraceState>

export type TracedSentence = {
  sentence: string
  section: string
  text: string
  state: TraceState
  excerpts: string[]
  /** A block quotation: all of it is quoted, and nobody is credited in it. */
  quotation: boolean
  tag: Tag | null
  /** What it quotes, an outlet or a title in marks left out. */
  quoted: string[]
  /** The quoted words that stand in no excerpt, when that is why it is DRIFTED. */
  unfound: string[]
  /** Of its excerpts those that are graded, or whose publication is; absent where none is. */
  grades?: ({ excerpt: string } & Grades)[]
  /** Why only a reader can compare it with its passages, and whether its author did; absent where there is nothing to read. */
  beside?: ByReading
}

/** Traces every sentence of a brief, in reading order. */
export function traceBrief(brief: BriefContent, evidence: EvidenceMap): TracedSentence[] {
  return readSentences(brief).map(({ section, sentence, quotation, text }) => {
    const quoted = quotation ? [text] : quotedIn(text, entriesOf(sentence, evidence))
    return {
      sentence: sentence.id,
      section,
      text,
      excerpts: sentence.evidence.excerpts,
      quotation,
      tag: sentence.evidence.tag,
      quoted,
      ...gradesIn(entriesOf(sentence, evidence)),
      ...traceSentence(sentence, quoted, evidence),
    }
  })
}

function entriesOf({ evidence: { excerpts } }: Sentence, evidence: EvidenceMap): EvidenceEntry[] {
  return excerpts.flatMap((id) => evidence[id] ?? [])
}

function gradesIn(entries: readonly EvidenceEntry[]): Pick<TracedSentence, 'grades'> {
  const grades = entries
    .map((entry) => ({ excerpt: entry.excerpt.id, ...gradesOf(entry) }))
    .filter(({ reliability, credibility }) => reliability !== null || credibility !== null)
  return grades.length === 0 ? {} : { grades }
}

function traceSentence(
  sentence: Sentence,
  quoted: readonly string[],
  evidence: EvidenceMap,
): Pick<TracedSentence, 'state' | 'unfound'> {
  const { excerpts, tag } = sentence.evidence
  if (excerpts.length === 0) return { state: tag === null ? 'MISSING' : 'TAGGED', unfound: [] }
  const entries = excerpts.map((id) => evidence[id])
  if (entries.some((entry) => entry === undefined)) return { state: 'MISSING', unfound: [] }
  const held = entries.filter((entry) => entry !== undefined)
  if (!held.every(stillStands)) return { state: 'DRIFTED', unfound: [] }
  const matches = quoted.map((passage) => ({ passage, match: bestMatch(passage, held) }))
  const unfound = matches.filter(({ match }) => match === null).map(({ passage }) => passage)
  if (unfound.length > 0) return { state: 'DRIFTED', unfound }
  if (matches.length === 0) return { state: tag === null ? 'PARAPHRASE' : 'TAGGED', unfound: [] }
  return { state: WORST_FIRST.find((state) => matches.some(({ match }) => match === state)) ?? 'EXACT', unfound: [] }
}

const WORST_FIRST: readonly QuoteMatch[] = ['ELLIPSIS', 'NORMALISED', 'EXACT']

/** Whether the excerpt's quote is still what its block says at its place. */
export function stillStands({ excerpt, block }: EvidenceEntry): boolean {
  return excerpt.state !== 'lost' && block !== null && block.text.includes(excerpt.anchor.quote)
}

function bestMatch(passage: string, entries: readonly EvidenceEntry[]): QuoteMatch | null {
  const found = new Set(entries.map((entry) => matchQuote(passage, entry.excerpt.anchor.quote)))
  return (['EXACT', 'NORMALISED', 'ELLIPSIS'] as const).find((match) => found.has(match)) ?? null
}

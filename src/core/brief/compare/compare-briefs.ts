import { z } from 'zod'
import { Evidence, type BriefBlock, type BriefContent } from '#core/brief.ts'
import { blockSentences, OWN_SLOT } from '#core/brief.ts'
import { pointLevels } from '#core/list-levels.ts'
import { sameButForTypography } from '#core/typography/same-but-for-typography.ts'
import { plainText } from '../inline.ts'
import { marksBySentence, movedMarks, MovedMark, type RowMarks } from './moved-marks.ts'
import { likelihoodMoves } from './likelihood.ts'
import { pairSentences } from './pair-sentences.ts'

/** A sentence of one of two briefs, as its reader sees it. `section` is its section's id, `heading` that section's title. */
const Listed = z.object({ id: z.string(), section: z.string(), heading: z.string(), text: z.string() })

/**
 * What differs in a brief from the one before it. `id` and place are those in the newer brief, for what was dropped those in the older. `changed`: worded
 * otherwise (typography is no wording), and still the same sentence. `marks`: of a row of a matrix, told with its first sentence. `levels`: of a point of a list that stands on another, told
 * with its first sentence, 1 being the outermost. `likelihood`: a word of likelihood (or the confidence of a judgement) that moved, came (`before` null) or went.
 */
export const BriefDifferences = z.object({
  dropped: z.array(Listed.extend({ evidence: Evidence })),
  added: z.array(Listed.extend({ evidence: Evidence })),
  changed: z.array(Listed.extend({ was: z.string() })),
  reevidenced: z.array(Listed.extend({ before: Evidence, after: Evidence })),
  likelihood: z.array(
    Listed.extend({
      was: z.string(),
      kind: z.enum(['likelihood', 'confidence']),
      before: z.string().nullable(),
      after: z.string().nullable(),
      moved: z.enum(['up', 'down', 'came', 'went']),
    }),
  ),
  marks: z.array(Listed.extend(MovedMark.shape)),
  levels: z.array(Listed.extend({ before: z.int(), after: z.int() })),
})
export type BriefDifferences = z.infer<typeof BriefDifferences>

type Confidence = 'low' | 'moderate' | 'high'
const CONFIDENCE: readonly Confidence[] = ['low', 'moderate', 'high']

type Placed = z.infer<typeof Listed> & {
  role: string
  evidence: Evidence
  judgement: boolean
  confidence: Confidence | null
  first: boolean
  marks: RowMarks
  /** Of a point of a list, said of its first sentence. */
  level: number | null
}

/** What differs in `newer` from `older`, in reading order. A sentence that only stands elsewhere differs in nothing. */
export function compareBriefs(older: BriefContent, newer: BriefContent): BriefDifferences {
  const [before, after] = [placed(older), placed(newer)]
  const pairs = pairSentences(before.map(pairable), after.map(pairable)).flatMap((pair) => {
    const [was, now] = [before[pair.before], after[pair.after]]
    return was && now ? [{ was, now }] : []
  })
  const kept = new Set(pairs.flatMap(({ was, now }) => [was, now]))
  const gone = (one: Placed): boolean => !kept.has(one)
  return {
    dropped: before.filter(gone).map(withEvidence),
    added: after.filter(gone).map(withEvidence),
    changed: pairs
      .filter(({ was, now }) => !sameButForTypography(was.text, now.text))
      .map(({ was, now }) => ({ ...listed(now), was: was.text })),
    reevidenced: pairs
      .filter(({ was, now }) => !sameEvidence(was.evidence, now.evidence))
      .map(({ was, now }) => ({ ...listed(now), before: was.evidence, after: now.evidence })),
    likelihood: pairs.flatMap(movesOf),
    marks: pairs.flatMap(({ was, now }) => movedMarks(was.marks, now.marks).map((move) => ({ ...listed(now), ...move }))),
    levels: pairs.flatMap(({ was: { level: before }, now }) =>
      before === null || now.level === null || before === now.level ? [] : [{ ...listed(now), before, after: now.level }],
    ),
  }
}

/** The sentences of a brief that are judgements: tagged as such, or in a judgement. */
export function judgementsOf(brief: BriefContent): { id: string; text: string }[] {
  return placed(brief)
    .filter(({ judgement }) => judgement)
    .map(({ id, text }) => ({ id, text }))
}

function placed({ sections }: BriefContent): Placed[] {
  return sections.flatMap(({ id: section, title: heading, slot, theme, blocks }) =>
    blocks.flatMap((block) => {
      const marks = marksBySentence(block)
      const levels = levelsBySentence(block)
      return blockSentences(block).map(({ id, text, evidence }, index) => ({
        id,
        section,
        heading,
        role: slot === OWN_SLOT ? heading : `${slot} ${theme ?? ''}`,
        text: block.kind === 'excerpt' ? text : plainText(text),
        evidence,
        judgement: block.kind === 'judgement' || evidence.tag === 'judgement',
        confidence: confidenceOf(block),
        first: index === 0,
        marks: marks.get(id) ?? [],
        level: levels.get(id) ?? null,
      }))
    }),
  )
}

/** On which level each point of a list stands, by the id of its first sentence. */
function levelsBySentence(block: BriefBlock): Map<string, number> {
  if (block.kind !== 'list') return new Map()
  const levels = pointLevels(block.items)
  return new Map(block.items.flatMap(({ sentences: [first] }, at) => (first ? [[first.id, (levels[at] ?? 0) + 1]] : [])))
}

function confidenceOf(block: BriefBlock): Confidence | null {
  return block.kind === 'judgement' ? block.confidence : null
}

/** A copy of a brief may have other ids, and a section another title: what it is in its template is the same; of those added by hand, the title. */
function pairable({ text, role }: Placed): { text: string; section: string } {
  return { text: text.replace(/\s+/gu, ' '), section: role }
}

function listed({ id, section, heading, text }: Placed): z.infer<typeof Listed> {
  return { id, section, heading, text }
}

function withEvidence(one: Placed): BriefDifferences['added'][number] {
  return { ...listed(one), evidence: one.evidence }
}

function sameEvidence(a: Evidence, b: Evidence): boolean {
  return a.tag === b.tag && String(a.excerpts.toSorted()) === String(b.excerpts.toSorted())
}

function movesOf({ was, now }: { was: Placed; now: Placed }): BriefDifferences['likelihood'] {
  const row = { ...listed(now), was: was.text }
  const words = likelihoodMoves(was.text, now.text).map(({ before, after }) => ({
    ...row,
    kind: 'likelihood' as const,
    before: before?.words ?? null,
    after: after?.words ?? null,
    moved: moved(before?.step ?? null, after?.step ?? null),
  }))
  // A judgement has one confidence; it is told with its first sentence.
  if (!now.first || was.confidence === now.confidence) return words
  const [before, after] = [was.confidence, now.confidence]
  return [...words, { ...row, kind: 'confidence', before, after, moved: moved(stepOf(before), stepOf(after)) }]
}

function moved(before: number | null, after: number | null): 'up' | 'down' | 'came' | 'went' {
  if (before === null) return 'came'
  if (after === null) return 'went'
  return after > before ? 'up' : 'down'
}

function stepOf(confidence: Confidence | null): number | null {
  return confidence === null ? null : CONFIDENCE.indexOf(confidence)
}

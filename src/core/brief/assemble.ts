import type { BriefBlock, BriefContent, BriefSection, Sentence } from '../brief.ts'
import type { Template, TemplateSection } from '../template.ts'
import { countWords } from '../words.ts'
import { attributedSentence, canBeWoven } from './attributed.ts'
import { draftFindings } from './draft-findings.ts'
import { draftGaps } from './draft-gaps.ts'
import type { EvidenceEntry } from './evidence.ts'

export type DraftContext = {
  language: string
  newId: () => string
  /** Counts sentences, to vary their wording. */
  turn: () => number
  /** Takes the entries out of further use. */
  use: (entries: readonly EvidenceEntry[]) => void
}

/**
 * Fills the sections of an empty brief from excerpts: findings theme by theme, the newest statements as the issue, the oldest as background, a
 * summary of sentences that stand below, and what the evidence lacks. Everything is quoted verbatim with its source. What only the analyst can
 * write (options, recommendations) stays empty. Excerpts of near-duplicates should not be passed in twice.
 */
export function assembleBrief(
  content: BriefContent,
  template: Template,
  entries: readonly EvidenceEntry[],
  newId: () => string,
): BriefContent {
  const free = new Set(entries)
  let turns = 0
  const context: DraftContext = {
    language: content.language,
    newId,
    turn: () => turns++,
    use: (used) => used.forEach((entry) => free.delete(entry)),
  }
  const slotOf = (section: BriefSection): TemplateSection | undefined =>
    template.sections.find((slot) => slot.id === section.slot)
  const filled = new Map<string, BriefBlock[]>()
  const fill = (
    wanted: (slot: TemplateSection) => boolean,
    draft: (section: BriefSection, slot: TemplateSection, words: number) => BriefBlock[],
  ): void => {
    for (const section of content.sections) {
      const slot = slotOf(section)
      if (!slot || !wanted(slot) || section.blocks.length > 0) continue
      const parts = content.sections.filter((each) => each.slot === section.slot).length
      filled.set(section.id, draft(section, slot, (slot.words ?? 0) / parts))
    }
  }
  fill(
    (slot) => slot.kind === 'by-theme',
    (section, _slot, words) => draftFindings(section, ofTheme(free, section.theme), words, context),
  )
  fill(
    (slot) => slot.kind === 'list' && slot.minSources > 0,
    (_section, slot, words) => draftFacts([...free], slot, words, context),
  )
  fill(
    (slot) => slot.draft === 'recent' || slot.draft === 'context',
    (_section, slot, words) => draftProse(byDate([...free], slot.draft === 'recent'), words, context),
  )
  const below = (): Sentence[] =>
    [...filled.values()]
      .flat()
      .flatMap((block) =>
        block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items.flatMap((item) => item.sentences) : [],
      )
  fill(
    (slot) => slot.kind === 'summary',
    (_section, _slot, words) => draftSummary(below(), words, context),
  )
  const used = entries.filter((entry) => !free.has(entry))
  fill(
    (slot) => slot.draft === 'gaps',
    (_section, _slot, words) => draftGaps(content, used, words, context),
  )
  return {
    ...content,
    sections: content.sections.map((section) => ({ ...section, blocks: filled.get(section.id) ?? section.blocks })),
  }
}

function ofTheme(entries: Iterable<EvidenceEntry>, theme: string | null): EvidenceEntry[] {
  return [...entries].filter((entry) => theme === null || entry.excerpt.themes.includes(theme))
}

function byDate(entries: readonly EvidenceEntry[], newestFirst: boolean): EvidenceEntry[] {
  const dated = entries
    .filter(({ article }) => article.date !== null)
    .toSorted((one, other) => ((one.article.date ?? '') < (other.article.date ?? '') ? -1 : 1))
  return newestFirst ? dated.toReversed() : dated
}

/** Cited sentences until the budget is used up; one outlet not twice in a row. */
function draftProse(entries: readonly EvidenceEntry[], budget: number, context: DraftContext): BriefBlock[] {
  const sentences = within(entries.filter(canBeWoven), budget, context)
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', id: context.newId(), sentences }]
}

function draftFacts(
  entries: readonly EvidenceEntry[],
  slot: TemplateSection,
  budget: number,
  context: DraftContext,
): BriefBlock[] {
  const outlets = new Set<string>()
  const spread = entries.filter(canBeWoven).filter(({ article }) => {
    const outlet = article.publication ?? article.id
    return outlets.has(outlet) ? false : Boolean(outlets.add(outlet))
  })
  const sentences = within(spread.slice(0, slot.maxItems ?? spread.length), budget, context)
  if (sentences.length === 0) return []
  return [
    {
      kind: 'list',
      id: context.newId(),
      ordered: true,
      items: sentences.map((sentence) => ({ id: context.newId(), sentences: [sentence] })),
    },
  ]
}

/** The shortest sentences from below, one outlet's claim each, as long as they fit. */
function draftSummary(below: readonly Sentence[], budget: number, context: DraftContext): BriefBlock[] {
  const words = (sentence: Sentence): number => countWords(sentence.text, context.language)
  const chosen: Sentence[] = []
  let left = budget
  for (const sentence of below
    .filter((each) => each.evidence.excerpts.length === 1)
    .toSorted((one, other) => words(one) - words(other))) {
    if (words(sentence) > left) break
    left -= words(sentence)
    chosen.push(sentence)
  }
  const inOrder = below.filter((sentence) => chosen.includes(sentence)).map((sentence) => ({ ...sentence, id: context.newId() }))
  return inOrder.length === 0 ? [] : [{ kind: 'paragraph', id: context.newId(), sentences: inOrder }]
}

function within(entries: readonly EvidenceEntry[], budget: number, context: DraftContext): Sentence[] {
  const sentences: Sentence[] = []
  let left = budget
  for (const entry of entries) {
    const sentence = attributedSentence(entry, context.turn(), context.language, context.newId())
    const words = countWords(sentence.text, context.language)
    if (words > left) continue
    left -= words
    sentences.push(sentence)
    context.use([entry])
  }
  return sentences
}

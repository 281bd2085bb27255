import type { BriefBlock, BriefContent, BriefSection } from '#core/brief.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import type { Template, TemplateSection } from '#core/template.ts'
import { chooseFindings } from './choose-findings.ts'
import { clashAcross } from './clash-across.ts'
import { draftArticles } from './draft-articles.ts'
import { draftContext } from './draft-context.ts'
import { draftFacts } from './draft-facts.ts'
import { draftFindings } from './draft-findings.ts'
import { draftGaps } from './draft-gaps.ts'
import { draftProse } from './draft-prose.ts'
import { draftSummary } from './draft-summary.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { themeInText } from './theme-in-text.ts'
import { usableEntries } from './usable-entries.ts'

/**
 * What the library knows beside the excerpts: how its themes are defined, the weight of those that are only suggested, of articles that repeat another one, which, and what articles say in sentences of their own, by their ids.
 */
export type Known = {
  definitions?: readonly string[]
  suggested?: ReadonlyMap<ExcerptId, number>
  copies?: ReadonlyMap<string, string>
  summaries?: ReadonlyMap<string, readonly EvidenceEntry[]>
}

/**
 * Fills the empty sections of a brief from excerpts: findings theme by theme, the newest statements as the issue, the oldest as background, a
 * summary of what stands below, and what the evidence lacks. Everything is quoted verbatim with its source, each excerpt in one section and the
 * summary only. What only the analyst can write (options, recommendations) stays empty. The same input gives the same draft.
 */
export function assembleBrief(
  content: BriefContent,
  template: Template,
  entries: readonly EvidenceEntry[],
  newId: () => string,
  { definitions = [], suggested, copies, summaries = new Map() }: Known = {},
): BriefContent {
  const material = usableEntries(entries, content.language, suggested)
  const usable = material.entries
  const free = new Set(usable)
  const context = draftContext(content, newId, {
    material,
    copies,
    use: (entry) => free.delete(entry),
    themeInText: (name) =>
      themeInText(name, [...definitions, ...entries.map(({ excerpt, block }) => block?.text ?? excerpt.anchor.quote)]),
  })
  const filled = new Map<string, BriefBlock[]>()
  const fill = (
    wanted: (slot: TemplateSection) => boolean,
    draft: (section: BriefSection, slot: TemplateSection, words: number) => BriefBlock[],
  ): void => {
    for (const section of content.sections) {
      const slot = template.sections.find(({ id }) => id === section.slot)
      if (!slot || !wanted(slot) || section.blocks.length > 0) continue
      const parts = content.sections.filter((each) => each.slot === section.slot).length
      filled.set(section.id, draft(section, slot, (slot.words ?? 0) / parts))
    }
  }
  const inSummary = template.sections.find(({ kind }) => kind === 'summary')?.words ?? Infinity
  const has = (draft: TemplateSection['draft']): boolean => template.sections.some((slot) => slot.draft === draft)
  fill(
    (slot) => slot.draft === 'articles',
    (section, _slot, words) => draftArticles(section, [...free], summaries, words, context),
  )
  for (const slot of template.sections.filter(({ kind, draft }) => kind === 'by-theme' && draft !== 'articles')) {
    const parts = content.sections.filter((section) => section.slot === slot.id && section.blocks.length === 0)
    const themes = parts.flatMap(({ theme }) => theme ?? [])
    const findings = chooseFindings(themes, [...free], slot.words ?? 0, context)
    for (const section of parts) {
      const own = findings.find(({ theme }) => theme === section.theme)
      if (own) filled.set(section.id, draftFindings(section, own, context))
    }
  }
  fill(
    (slot) => slot.kind === 'list' && slot.minSources > 0,
    (_section, slot, words) => draftFacts([...free], slot, words, inSummary, context),
  )
  fill(
    (slot) => slot.draft === 'recent',
    (_section, _slot, words) => draftProse([...free], { newest: true, half: has('context') }, words, context),
  )
  fill(
    (slot) => slot.draft === 'context',
    (_section, _slot, words) => draftProse([...free], { newest: false, half: false }, words, context),
  )
  const across = clashAcross(content.sections, filled, usable, context)
  if (across) filled.set(across.section, [...(filled.get(across.section) ?? []), across.block])
  fill(
    (slot) => slot.kind === 'summary',
    (_section, _slot, words) => draftSummary(content.sections, filled, usable, words, context),
  )
  fill(
    (slot) => slot.draft === 'gaps',
    (_section, _slot, words) =>
      draftGaps(
        usable.filter((entry) => !free.has(entry)),
        words,
        context,
      ),
  )
  return {
    ...content,
    sections: content.sections.map((section) => ({ ...section, blocks: filled.get(section.id) ?? section.blocks })),
  }
}

import type { BriefContent, BriefSection } from '#core/brief.ts'
import type { Template, TemplateSection } from '#core/template.ts'

export type OrderedSection = { slot: TemplateSection; parts: BriefSection[] }

/** The sections of a brief under those of its template, in the template's order. Parts without blocks are left out, and sections without parts. */
export function orderedSections(brief: BriefContent, template: Template): OrderedSection[] {
  return template.sections
    .map((slot) => ({ slot, parts: brief.sections.filter((section) => section.slot === slot.id && section.blocks.length > 0) }))
    .filter(({ slot, parts }) => parts.length > 0 || slot.kind === 'sources')
}

import type { BriefContent, BriefSection } from '#core/brief.ts'
import type { Template, TemplateSection } from '#core/template.ts'

/**
 * A section as its reader sees it: one of the brief's, or several where the template has it written theme by theme. `slot`: what the template asks of it, null
 * where its author added it (or another version of the template had it). `title` is the one that she gave it, else the template's.
 */
export type SectionGroup = { slot: TemplateSection | null; title: string; byTheme: boolean; parts: BriefSection[] }

/** The sections of a brief in its author's order; parts of one section stand together, where the first of them is. */
export function sectionGroups(
  { sections }: Pick<BriefContent, 'sections'>,
  template: Pick<Template, 'sections'> | null,
): SectionGroup[] {
  const slots = new Map(template?.sections.map((slot) => [slot.id, slot]))
  const together = Map.groupBy(sections, ({ slot, id }) => (slots.has(slot) ? `slot ${slot}` : `section ${id}`))
  return [...together.values()].map((parts) => groupOf(slots.get(parts[0]?.slot ?? '') ?? null, parts))
}

/** The title of a section of the template as this brief has it; the template's where it has none of it. */
export function slotTitle(slot: TemplateSection, parts: readonly BriefSection[]): string {
  return groupOf(slot, [...parts]).title
}

function groupOf(slot: TemplateSection | null, parts: BriefSection[]): SectionGroup {
  const byTheme = slot?.kind === 'by-theme' && parts.some((part) => part.theme !== null)
  const given = byTheme ? parts.find((part) => part.group !== undefined)?.group : parts[0]?.title
  return { slot, title: given ?? slot?.title ?? '', byTheme, parts }
}

import type { BriefContent, BriefSection } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { isEmpty, isMerged } from '../budgets.ts'
import { sectionGroups, type SectionGroup } from '../outline/section-groups.ts'

/**
 * The sections of a brief as they are printed, in its author's order. Parts without blocks are left out, and sections without
 * parts, but for those that the template requires: a reader is to see that they are empty. What the app writes itself
 * (the list of sources) is printed even where the brief has no section for it, then last.
 */
export function orderedSections(brief: BriefContent, template: Template): SectionGroup[] {
  const groups = sectionGroups(brief, template)
  const had = new Set(groups.map(({ slot }) => slot?.id))
  const unheld = template.sections.filter(({ kind, id }) => kind === 'sources' && !had.has(id))
  return [
    ...groups.map((group) => ({
      ...group,
      parts: group.parts.filter((part) => isPrinted(part, group, brief)),
    })),
    ...unheld.map((slot) => ({ slot, title: slot.title, byTheme: false, parts: [] })),
  ].filter(({ slot, parts }) => parts.length > 0 || slot?.kind === 'sources')
}

function isPrinted(part: BriefSection, { slot }: SectionGroup, brief: BriefContent): boolean {
  if (slot === null) return part.blocks.length > 0
  if (slot.kind === 'sources' || isMerged(slot, brief)) return false
  // Of a section that may be left out, the tables that it began with are nothing yet.
  return slot.required || (slot.start.length > 0 ? !isEmpty(part) : part.blocks.length > 0)
}

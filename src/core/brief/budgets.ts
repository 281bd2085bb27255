import type { BriefContent, BriefSection } from '../brief.ts'
import type { Template, TemplateSection } from '../template.ts'
import { isBare } from './bare-block.ts'

type Sections = Pick<BriefContent, 'sections'>
type Slots = Pick<Template, 'sections'>

/** Whether the matter of a section stands in the one that it may merge into: it says nothing itself, and that one does. */
export function isMerged(slot: Pick<TemplateSection, 'id' | 'mergesInto'>, { sections }: Sections): boolean {
  const says = (id: string): boolean => sections.some((one) => one.slot === id && !isEmpty(one))
  return slot.mergesInto !== undefined && !says(slot.id) && says(slot.mergesInto)
}

/** Words that a section of the template may have in a brief, all its parts together; null where none are counted. */
export function budgetOf(slot: TemplateSection, content: Sections, template: Slots): number | null {
  if (slot.words === null) return null
  const merged = template.sections.filter((other) => other.mergesInto === slot.id && isMerged(other, content))
  const parts = slot.perTheme ? Math.max(1, content.sections.filter((one) => one.slot === slot.id).length) : 1
  return slot.words * parts + merged.reduce((words, other) => words + (other.words ?? 0), 0)
}

/** Whether nothing is said in a section. */
export function isEmpty({ blocks }: Pick<BriefSection, 'blocks'>): boolean {
  return blocks.every(isBare)
}

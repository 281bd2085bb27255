import type { BriefSection } from '../../brief.ts'
import type { Template } from '../../template.ts'

/** Whether a section is written by the author: what the brief's own template says of its slot; a section of no known slot is. */
export function isWrittenByAuthor({ slot }: Pick<BriefSection, 'slot'>, template: Pick<Template, 'sections'> | null): boolean {
  return template?.sections.find(({ id }) => id === slot)?.kind !== 'sources'
}

import type { BriefContent, BriefSection } from '#core/brief.ts'

/**
 * Where a quotation goes: into the section with the caret, whatever the excerpt's theme; before the caret has been anywhere into the first part that goes by
 * one of the excerpt's themes, else into the first section. null for a brief without sections.
 */
export function targetSection(content: BriefContent, themes: readonly string[], cursor: string | null): BriefSection | null {
  const written = content.sections.find((section) => section.id === cursor)
  const own = content.sections.find((section) => section.theme !== null && themes.includes(section.theme))
  return written ?? own ?? content.sections[0] ?? null
}

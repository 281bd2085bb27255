import type { BriefContent, BriefSection } from '#core/brief.ts'

/**
 * Where a quotation goes: into the section that is being written; but an excerpt of another theme than that section's goes to its own theme's part,
 * and with the cursor nowhere to the first part of its themes. Without such a part the first section takes it; null for a brief without sections.
 */
export function targetSection(content: BriefContent, themes: readonly string[], cursor: string | null): BriefSection | null {
  const written = content.sections.find((section) => section.id === cursor) ?? null
  const own = content.sections.find((section) => section.theme !== null && themes.includes(section.theme)) ?? null
  if (written && (written.theme === null || themes.includes(written.theme))) return written
  return own ?? written ?? content.sections[0] ?? null
}

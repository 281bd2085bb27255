import type { BriefCheckView } from '#contract/views.ts'

/** How many errors the check found in each section, by its id; none: not in it. */
export function errorsBySection(check: BriefCheckView | null): ReadonlyMap<string, number> {
  const errors = new Map<string, number>()
  for (const { severity, section } of check?.findings ?? [])
    if (severity === 'error' && section !== null) errors.set(section, (errors.get(section) ?? 0) + 1)
  return errors
}

import type { BriefContent, BriefSection } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { isEmpty } from '../budgets.ts'

type Slots = Pick<Template, 'sections'> | null

/** The parts that would go with a theme, but for those in which nothing stands. */
export function partsOfTheme({ sections }: Pick<BriefContent, 'sections'>, theme: string): BriefSection[] {
  return sections.filter((part) => part.theme === theme && !isEmpty(part))
}

/**
 * A brief on other themes: each new one has its part in every section that the template has written by theme, at the end of it, and what was left out goes with its parts.
 * A section by theme that had no themes yet is replaced by its parts where it is empty, and keeps its text before them where it is not.
 */
export function changeThemes(
  content: BriefContent,
  template: Slots,
  themes: readonly string[],
  { nameOf, newId }: { nameOf: (theme: string) => string; newId: () => string },
): BriefContent {
  const gone = content.themes.filter((theme) => !themes.includes(theme))
  const added = themes.filter((theme) => !content.themes.includes(theme))
  if (gone.length === 0 && added.length === 0) return content
  const byTheme = (template?.sections ?? []).filter(({ kind }) => kind === 'by-theme').map(({ id }) => id)
  const kept = content.sections.filter(({ slot, theme }) => !byTheme.includes(slot) || theme === null || !gone.includes(theme))
  const sections = byTheme.reduce((all, slot) => withParts(all, content.sections, slot, added, { nameOf, newId }), kept)
  return { ...content, themes: [...themes], sections: sections.length > 0 ? sections : content.sections }
}

function withParts(
  kept: readonly BriefSection[],
  before: readonly BriefSection[],
  slot: string,
  added: readonly string[],
  { nameOf, newId }: { nameOf: (theme: string) => string; newId: () => string },
): BriefSection[] {
  const was = before.filter((one) => one.slot === slot)
  const own = kept.filter((one) => one.slot === slot)
  // A section that its author took out stays out.
  if (was.length === 0) return [...kept]
  const group = was.find((one) => one.group !== undefined)?.group
  const made = added
    .filter((theme) => own.every((one) => one.theme !== theme))
    .map((theme) => ({ id: newId(), slot, title: nameOf(theme), theme, ...(group === undefined ? {} : { group }), blocks: [] }))
  const bare = own.length === 0 ? null : own.filter((one) => one.theme === null && isEmpty(one) && made.length > 0)
  const stay = kept.filter((one) => bare === null || !bare.includes(one))
  return stay.toSpliced(placeBehind(stay, slot, kept, before), 0, ...made)
}

/** Behind the last part of the section; where none is left, where its first one was. */
function placeBehind(
  stay: readonly BriefSection[],
  slot: string,
  kept: readonly BriefSection[],
  before: readonly BriefSection[],
): number {
  const last = stay.findLastIndex((one) => one.slot === slot)
  if (last >= 0) return last + 1
  const first = before.findIndex((one) => one.slot === slot)
  const next = before.slice(first).find((one) => one.slot !== slot && kept.includes(one))
  return next === undefined ? stay.length : stay.indexOf(next)
}

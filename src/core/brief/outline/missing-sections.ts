import type { BriefContent, BriefSection } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { startBlocks } from '../start-blocks.ts'
import { slotTitle } from './section-groups.ts'

export type MissingSection = { title: string; sections: Omit<BriefSection, 'id'>[]; before: string | null }

/**
 * What the template has, or a theme of the brief asks for, and the brief has not: sections that were removed, and parts by themes. `before`: the section that it
 * would stand before, so that what was removed comes back to where the template has it, with the tables that a new brief has there, and a part to the end of its section. `nameOf` gives the names of themes.
 */
export function missingSections(
  content: Pick<BriefContent, 'sections' | 'themes'>,
  template: Pick<Template, 'sections'> | null,
  nameOf: (theme: string) => string,
  newId: () => string,
): MissingSection[] {
  const { sections, themes } = content
  const made = template?.sections.map((slot) => ({ slot, parts: sections.filter((one) => one.slot === slot.id) })) ?? []
  return made.flatMap(({ slot, parts }, index): MissingSection[] => {
    const part = (title: string, theme: string | null) => ({ slot: slot.id, title, theme, blocks: startBlocks(slot, newId) })
    const byTheme = (some: readonly string[]) => some.map((theme) => part(nameOf(theme), theme))
    if (parts.length === 0) {
      const next = made.slice(index + 1).find((later) => later.parts.length > 0)
      const all = slot.kind === 'by-theme' && themes.length > 0 ? byTheme(themes) : [part(slot.title, null)]
      return [{ title: slot.title, sections: all, before: next?.parts[0]?.id ?? null }]
    }
    if (slot.kind !== 'by-theme' || parts.every(({ theme }) => theme === null)) return []
    const last = sections.findLastIndex((one) => one.slot === slot.id)
    const group = parts.find((one) => one.group !== undefined)?.group
    return byTheme(themes.filter((theme) => parts.every((one) => one.theme !== theme))).map((one) => ({
      title: `${slotTitle(slot, parts)} › ${one.title}`,
      sections: [group === undefined ? one : { ...one, group }],
      before: sections[last + 1]?.id ?? null,
    }))
  })
}

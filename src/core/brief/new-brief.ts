import type { PartialDate } from '../article.ts'
import type { BriefContent, BriefSection } from '../brief.ts'
import type { Template } from '../template.ts'
import type { LikelihoodScale } from './likelihood-scale.ts'
import { saidFields } from './said-fields.ts'
import { startBlocks } from './start-blocks.ts'

export type NewBrief = {
  title: string
  themes: { slug: string; name: string }[]
  authors: string[]
  marking: string
  date: PartialDate
  language: string
  /** What stands in the template's fields, by their ids. */
  fields?: Readonly<Record<string, string>>
  /** The scale of its words of likelihood; not taken where the template fixes one. */
  likelihood?: LikelihoodScale | undefined
}

/**
 * A brief with the sections of a template, empty but for the tables that they begin with. A section that goes by theme has one part per theme, or a single part where the brief has no
 * themes. `newId` must never return the same id twice for one brief.
 */
export function newBrief(template: Template, brief: NewBrief, newId: () => string): BriefContent {
  const sections = template.sections.flatMap((section): BriefSection[] => {
    const part = (title: string, theme: string | null): BriefSection => ({
      id: newId(),
      slot: section.id,
      title,
      theme,
      blocks: startBlocks(section, newId),
    })
    if (section.kind !== 'by-theme' || brief.themes.length === 0) return [part(section.title, null)]
    return brief.themes.map((theme) => part(theme.name, theme.slug))
  })
  const { title, authors, marking, date, language, fields = {}, likelihood } = brief
  return {
    title,
    authors,
    marking,
    date,
    language,
    ...saidFields(fields),
    ...(likelihood === undefined || template.likelihoodScale !== undefined ? {} : { likelihood }),
    themes: brief.themes.map((theme) => theme.slug),
    sections,
  }
}

import type { BriefContent, BriefSection } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { budgetOf } from '../budgets.ts'
import { sectionGroups, type SectionGroup } from './section-groups.ts'

/**
 * One line of a brief's outline: a section, its part by a theme, or a heading within either. `id` is that of the section, part or heading; of a section in parts
 * the slot's, behind `all `. `sections` are the brief's sections that it is made of, or that a heading stands in. `fixed`: the app writes it.
 */
export type OutlineRow = {
  id: string
  kind: 'section' | 'part' | 'heading'
  level: number
  title: string
  sections: readonly string[]
  /** Words; null where none are counted. */
  budget: number | null
  theme: string | null
  fixed: boolean
}

/** The outline in reading order. */
export function outlineRows(content: Pick<BriefContent, 'sections'>, template: Pick<Template, 'sections'> | null): OutlineRow[] {
  return sectionGroups(content, template).flatMap((group) =>
    groupRows(group, group.slot && template ? budgetOf(group.slot, content, template) : null),
  )
}

function groupRows({ slot, title, byTheme, parts }: SectionGroup, budget: number | null): OutlineRow[] {
  const fixed = slot?.kind === 'sources'
  const sections = parts.map(({ id }) => id)
  const row = { kind: 'section', level: 1, title, sections, budget, theme: null, fixed } as const
  if (!byTheme) return parts.flatMap((part) => [{ ...row, id: part.id }, ...headingRows(part, 2)])
  const share = budget === null ? null : Math.round(budget / parts.length)
  return [
    { ...row, id: `all ${slot?.id ?? ''}` },
    ...parts.flatMap((part): OutlineRow[] => [
      {
        id: part.id,
        kind: 'part',
        level: 2,
        title: part.title,
        sections: [part.id],
        budget: share,
        theme: part.theme,
        fixed: false,
      },
      ...headingRows(part, 3),
    ]),
  ]
}

function headingRows({ id: section, blocks }: BriefSection, level: number): OutlineRow[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [
          {
            id: block.id,
            kind: 'heading',
            level,
            title: block.text,
            sections: [section],
            budget: null,
            theme: null,
            fixed: false,
          },
        ]
      : [],
  )
}

/** Whether two outlines show the same. */
export function sameOutline(one: readonly OutlineRow[], other: readonly OutlineRow[]): boolean {
  return one.length === other.length && one.every((row, index) => sameRow(row, other[index]))
}

export function sameRow(one: OutlineRow, other: OutlineRow | undefined): boolean {
  return (
    other !== undefined &&
    one.id === other.id &&
    one.kind === other.kind &&
    one.level === other.level &&
    one.title === other.title &&
    one.budget === other.budget &&
    one.theme === other.theme &&
    one.fixed === other.fixed &&
    one.sections.length === other.sections.length &&
    one.sections.every((id, index) => id === other.sections[index])
  )
}

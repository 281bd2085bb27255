import type { ExcerptView } from '#contract/views.ts'

export type ExcerptFilter = '' | 'used' | 'unused' | `theme:${string}`

/**
 * The excerpts a brief may draw on: those with one of its themes (all, when it has none) and those it already uses; narrowed by the filter.
 */
export function briefExcerpts(
  excerpts: readonly ExcerptView[],
  themes: readonly string[],
  used: ReadonlySet<string>,
  filter: ExcerptFilter,
): ExcerptView[] {
  const offered = excerpts.filter(
    (excerpt) => used.has(excerpt.id) || themes.length === 0 || excerpt.themes.some((theme) => themes.includes(theme)),
  )
  if (filter === '') return offered
  if (filter === 'used') return offered.filter((excerpt) => used.has(excerpt.id))
  if (filter === 'unused') return offered.filter((excerpt) => !used.has(excerpt.id))
  return excerpts.filter((excerpt) => excerpt.themes.includes(filter.slice('theme:'.length)))
}

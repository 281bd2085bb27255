import type { ExcerptFilter } from '#contract/excerpt-filter.ts'

/** What the pane shows: everything on offer, what the brief uses or does not use yet, or one theme of the library. */
export type PaneFilter = '' | 'used' | 'unused' | `theme:${string}`

/** The filter as the excerpts are asked for; `themes` and `used` are the brief's. */
export function paneFilter(filter: PaneFilter, themes: readonly string[], used: ReadonlySet<string>): ExcerptFilter {
  const uses = [...used].toSorted()
  if (filter === 'used') return { ids: uses }
  if (filter !== '' && filter !== 'unused') return { theme: filter.slice('theme:'.length) }
  return { brief: { themes: [...themes], uses }, ...(filter === 'unused' && { without: uses }) }
}

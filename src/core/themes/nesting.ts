import type { Theme } from '../theme.ts'

export type Nested = Pick<Theme, 'slug' | 'parent'>

/** Whether a theme is `ancestor` or lies below it. Ends on themes that are each other's parents, too. */
export function isWithin(themes: readonly Nested[], slug: string, ancestor: string): boolean {
  const parents = new Map(themes.map((theme) => [theme.slug, theme.parent]))
  const seen = new Set<string>()
  for (let at: string | null | undefined = slug; at != null && !seen.has(at); at = parents.get(at)) {
    if (at === ancestor) return true
    seen.add(at)
  }
  return false
}

/** The themes as they are shown: each followed by those below it, in their order; `depth` 0 is the top. One whose parent is not among them stands at the top. */
export function nestedThemes<T extends Nested>(themes: readonly T[]): { theme: T; depth: number }[] {
  const slugs = new Set(themes.map(({ slug }) => slug))
  const shown = new Set<string>()
  const under = (parent: string | null, depth: number): { theme: T; depth: number }[] =>
    themes.filter((theme) => parentAmong(theme, slugs) === parent).flatMap((theme) => withChildren(theme, depth))
  const withChildren = (theme: T, depth: number): { theme: T; depth: number }[] => {
    if (shown.has(theme.slug)) return []
    shown.add(theme.slug)
    return [{ theme, depth }, ...under(theme.slug, depth + 1)]
  }
  const rows = under(null, 0)
  // What another program made each other's parents is not lost from sight.
  return [...rows, ...themes.flatMap((theme) => withChildren(theme, 0))]
}

/** The slugs of the themes under the same parent as this one, itself among them, in their order. */
export function siblingsOf(themes: readonly Nested[], slug: string): string[] {
  const slugs = new Set(themes.map((theme) => theme.slug))
  const own = themes.find((theme) => theme.slug === slug)
  if (own === undefined) return []
  return themes.flatMap((theme) => (parentAmong(theme, slugs) === parentAmong(own, slugs) ? theme.slug : []))
}

function parentAmong({ parent }: Nested, slugs: ReadonlySet<string>): string | null {
  return parent !== null && slugs.has(parent) ? parent : null
}

import { themeDifferences } from '#core/merge/theme-differences.ts'
import type { Theme } from '#core/theme.ts'
import { TELLS_NOTHING } from '../marks/theme-slug.ts'
import { addTheme, listThemes } from '../marks/themes.ts'
import { statement } from '../sqlite/database.ts'
import { tell, theirs, type Merging } from './merging.ts'

const WORDS = { name: 'theme-name', definition: 'theme-definition', terms: 'theme-terms' } as const

/**
 * Finds for each of their themes the one here that it is, by its slug, else by its name, and makes those that are not here. What they have changed and means something else here
 * stays as it is here and is told; of a built-in theme that they left alone, another version of the program says nothing.
 */
export function mergeThemes(merging: Merging): void {
  const { db, other, report, themes } = merging
  const their = theirs(other, () => listThemes(other))
  const edited = new Set(
    statement<{ slug: string }>(other, 'SELECT slug FROM theme WHERE edited = 1 OR built_in = 0')
      .all()
      .map(({ slug }) => slug),
  )
  const bySlug = new Map(their.map((theme) => [theme.slug, theme]))
  const place = (theme: Theme, below: readonly string[]): string => {
    const known = themes.get(theme.slug)
    if (known !== undefined) return known
    const here = listThemes(db)
    const ours =
      here.find(({ slug }) => slug === theme.slug && !TELLS_NOTHING.test(slug)) ??
      here.find(({ name }) => name.toLowerCase() === theme.name.trim().toLowerCase())
    if (ours !== undefined) {
      if (edited.has(theme.slug))
        for (const { field, ...sides } of themeDifferences(ours, theme))
          tell(merging, { what: WORDS[field], place: ours.name, article: null, ...sides })
      themes.set(theme.slug, ours.slug)
      return ours.slug
    }
    const above = theme.parent === null || below.includes(theme.parent) ? undefined : bySlug.get(theme.parent)
    const { slug: _slug, builtIn: _builtIn, ...own } = theme
    const added = addTheme(db, { ...own, parent: above === undefined ? null : place(above, [...below, theme.slug]) })
    if (!added.ok) throw new Error(added.failure.message)
    themes.set(theme.slug, added.value.slug)
    report.themes.push(added.value.name)
    return added.value.slug
  }
  for (const theme of their) place(theme, [])
}

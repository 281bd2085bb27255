import { z } from 'zod'
import { Theme, ThemeColour } from '../theme.ts'

/**
 * A theme as a file has it; null: the file does not say. `parent`: the place of another one in the file, null for none; absent: the file does not know of parents. `slug`: of the theme of a
 * library that this one was written from.
 */
export const CodebookEntry = z.object({
  name: z.string().trim().min(1),
  slug: z.string().nullable(),
  definition: z.string().nullable(),
  terms: z.array(z.string()).nullable(),
  colour: ThemeColour.nullable(),
  parent: z.int().nonnegative().nullable().optional(),
})
export type CodebookEntry = z.infer<typeof CodebookEntry>

const FIELDS = ['name', 'definition', 'terms', 'colour', 'parent'] as const
export const CodebookField = z.enum(FIELDS)
export type CodebookField = z.infer<typeof CodebookField>

/** What becomes of an entry: `theme` is the slug of the one that it changes in these fields (none: it stays), null for a new one. */
export type PlannedTheme = { name: string; theme: string | null; fields: CodebookField[] }

/**
 * What a codebook would make of the themes of a library. An entry is the theme of the same name, else the one of its slug, which is renamed; themes that the file does not have stay as
 * they are. What the file does not say of a theme stays, too.
 */
export function planCodebook(themes: readonly Theme[], entries: readonly CodebookEntry[]): PlannedTheme[] {
  const known = matches(themes, entries)
  return entries.map((entry, at) => {
    const theme = known[at]
    if (theme === undefined) return { name: entry.name, theme: null, fields: [] }
    const parent = entry.parent === undefined ? undefined : entry.parent === null ? null : (known[entry.parent]?.slug ?? 'new')
    const differs: Record<CodebookField, boolean> = {
      name: entry.name !== theme.name,
      definition: entry.definition !== null && entry.definition !== theme.definition,
      terms: entry.terms !== null && entry.terms.join('\n') !== theme.terms.join('\n'),
      colour: entry.colour !== null && entry.colour !== theme.colour,
      parent: parent !== undefined && parent !== theme.parent,
    }
    return { name: entry.name, theme: theme.slug, fields: FIELDS.filter((field) => differs[field]) }
  })
}

function matches(themes: readonly Theme[], entries: readonly CodebookEntry[]): (Theme | undefined)[] {
  const free = new Set(themes)
  const take = (fits: (theme: Theme) => boolean): Theme | undefined => {
    const found = [...free].find(fits)
    if (found !== undefined) free.delete(found)
    return found
  }
  const byName = entries.map(({ name }) => take((theme) => theme.name.toLowerCase() === name.toLowerCase()))
  return entries.map(({ slug }, at) => byName[at] ?? (slug === null ? undefined : take((theme) => theme.slug === slug)))
}

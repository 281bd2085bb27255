import { planCodebook, type CodebookEntry, type CodebookField } from '#core/themes/codebook.ts'
import { nextColour } from '#core/themes/theme-colours.ts'
import { success, type Result } from '#core/result.ts'
import { inTransaction, type WritableDB } from '../sqlite/database.ts'
import { editTheme } from './theme-edits.ts'
import { addTheme, listThemes } from './themes.ts'

export type ImportedTheme = { name: string; theme: string; isNew: boolean; fields: CodebookField[] }

/**
 * Makes the themes of the library what a codebook says (see `planCodebook`): new ones at the end, in its order. Answers with what became of each entry. Failures: theme-exists,
 * theme-circular; the transaction around it has to end without a commit then.
 */
export function importThemes(db: WritableDB, entries: readonly CodebookEntry[]): Result<ImportedTheme[]> {
  return inTransaction(db, () => {
    const imported: ImportedTheme[] = []
    const plan = planCodebook(listThemes(db), entries)
    for (const [at, entry] of entries.entries()) {
      const { theme: slug = null, fields = [] } = plan[at] ?? {}
      const done = slug === null ? added(db, entry) : edited(db, slug, entry, fields)
      if (!done.ok) return done
      imported.push({ name: entry.name, theme: done.value.slug, isNew: slug === null, fields })
    }
    // Those that get another parent stand alone first: on the way to what the file says, none may stand under itself.
    const moving = imported.flatMap(({ theme, isNew, fields }, at) => (isNew || fields.includes('parent') ? [{ theme, at }] : []))
    for (const { theme } of moving) editTheme(db, theme, { parent: null })
    for (const { theme, at } of moving) {
      const parent = entries[at]?.parent
      const done = parent == null ? null : editTheme(db, theme, { parent: imported[parent]?.theme ?? null })
      if (done?.ok === false) return done
    }
    return success(imported)
  })
}

function added(db: WritableDB, { name, definition, terms, colour }: CodebookEntry): ReturnType<typeof addTheme> {
  return addTheme(db, {
    name,
    definition: definition ?? '',
    terms: terms ?? [],
    colour: colour ?? nextColour(listThemes(db).map((theme) => theme.colour)),
    parent: null,
  })
}

function edited(
  db: WritableDB,
  slug: string,
  entry: CodebookEntry,
  fields: readonly CodebookField[],
): ReturnType<typeof editTheme> {
  const { name, definition, terms, colour } = entry
  return editTheme(db, slug, {
    ...(fields.includes('name') ? { name } : {}),
    ...(fields.includes('definition') && definition !== null ? { definition } : {}),
    ...(fields.includes('terms') && terms !== null ? { terms } : {}),
    ...(fields.includes('colour') && colour !== null ? { colour } : {}),
  })
}

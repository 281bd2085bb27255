import { Theme } from '#core/theme.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { passDamaged } from '../sqlite/damage.ts'
import { themeSlug } from './theme-slug.ts'
import { toTheme, unknownTheme, type ThemeRow } from './theme-rows.ts'

/** What the command line takes for no theme at all, so that none has it for its slug. */
const NO_THEME = 'none'

/**
 * Puts the built-in themes into the library, in this order. A theme that the user has not edited follows a newer version of the program;
 * edited ones stay as the user left them, removed ones away, and all where she put them.
 */
export function seedThemes(db: WritableDB, builtIn: readonly Theme[]): void {
  inTransaction(db, () => {
    const find = statement<{ data: string; edited: number }>(db, 'SELECT data, edited FROM theme WHERE slug = ?')
    builtIn.forEach((theme, index) => {
      const data = builtInData(theme)
      const known = find.get(theme.slug)
      if (known === undefined)
        statement(db, 'INSERT INTO theme (slug, position, built_in, data) VALUES (?, ?, 1, ?)').run(theme.slug, index, data)
      // One that is damaged stays as it is: a check tells of it, and what else is damaged nobody knows.
      else if (known.edited === 0 && known.data !== data && isReadable(known.data))
        statement(db, 'UPDATE theme SET data = ?, built_in = 1 WHERE slug = ?').run(data, theme.slug)
    })
  })
}

const builtInTexts = new WeakMap<Theme, string>()

/** A theme of the program as the library stores it; the program's themes are read once, and its libraries opened often. */
function builtInData(theme: Theme): string {
  const known = builtInTexts.get(theme) ?? JSON.stringify(Theme.parse({ ...theme, builtIn: true }))
  builtInTexts.set(theme, known)
  return known
}

function isReadable(data: string): boolean {
  try {
    return Theme.safeParse(JSON.parse(data)).success
  } catch {
    return false
  }
}

/** The library's themes in their order. */
export function listThemes(db: ReadableDB): Theme[] {
  const rows = statement<ThemeRow>(db, 'SELECT slug, data FROM theme WHERE removed_at IS NULL ORDER BY position, id').all()
  return passDamaged(db, rows, toTheme)
}

/** null for an unknown or removed theme. */
export function getTheme(db: ReadableDB, slug: string): Theme | null {
  const row = statement<ThemeRow>(db, 'SELECT slug, data FROM theme WHERE slug = ? AND removed_at IS NULL').get(slug)
  return row === undefined ? null : toTheme(row)
}

/** A new theme, last in order; its slug is made from the name and is unique in the library. Failures: theme-exists (same name), no-such-theme (parent). */
export function addTheme(db: WritableDB, theme: Omit<Theme, 'slug' | 'builtIn'>): Result<Theme> {
  return inTransaction(db, () => {
    const name = theme.name.trim()
    if (isNameTaken(db, name)) return failure('theme-exists', t('refused:themeTaken', { name }))
    if (theme.parent !== null && getTheme(db, theme.parent) === null) return unknownTheme(db, theme.parent)
    const find = statement(db, 'SELECT 1 FROM theme WHERE slug = ?')
    const taken = (slug: string): boolean => slug === NO_THEME || find.get(slug) !== undefined
    const added = Theme.parse({ ...theme, name, slug: themeSlug(name, taken), builtIn: false })
    statement(
      db,
      'INSERT INTO theme (slug, position, built_in, edited, data) VALUES (?, (SELECT coalesce(max(position), -1) + 1 FROM theme), 0, 1, ?)',
    ).run(added.slug, JSON.stringify(added))
    return success(added)
  })
}

/** Whether a theme of the library, other than `slug`, is called so, in any case. */
export function isNameTaken(db: ReadableDB, name: string, slug?: string): boolean {
  return listThemes(db).some((other) => other.slug !== slug && other.name.toLowerCase() === name.toLowerCase())
}

/** How many articles (outside the trash) and excerpts each theme has, by slug. */
export function themeCounts(db: ReadableDB): Map<string, { articles: number; excerpts: number }> {
  const rows = statement<{ slug: string; articles: number; excerpts: number }>(
    db,
    `SELECT t.slug, (SELECT count(*) FROM article_theme x WHERE x.theme_id = t.id) AS articles,
      (SELECT count(*) FROM excerpt_theme x JOIN excerpt e ON e.id = x.excerpt_id JOIN article a ON a.id = e.article_id
        WHERE x.theme_id = t.id AND e.removed_at IS NULL AND a.deleted_at IS NULL) AS excerpts
      FROM theme t WHERE t.removed_at IS NULL`,
  ).all()
  return new Map(rows.map(({ slug, articles, excerpts }) => [slug, { articles, excerpts }]))
}

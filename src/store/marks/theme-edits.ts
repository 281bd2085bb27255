import { isWithin } from '#core/themes/nesting.ts'
import { failure, success, type Result } from '#core/result.ts'
import { Theme } from '#core/theme.ts'
import { t } from '#text/text.ts'
import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { themeId, unknownTheme } from './theme-rows.ts'
import { getTheme, isNameTaken, listThemes } from './themes.ts'

/** `before`: the theme that it is to stand before, under the same parent where no other is given; null: the end of the list. */
export type ThemeEdit = Partial<Pick<Theme, 'name' | 'definition' | 'terms' | 'colour' | 'parent'>> & { before?: string | null }

/** What loses a theme, or gets another: excerpts and decisions that had it, briefs that name it, themes right below it. */
export type ThemeUses = { excerpts: number; decisions: number; briefs: number; below: number }

/**
 * Changes what is given; the slug stays, since briefs, exports and decisions name it. Failures: no-such-theme, theme-exists (another one has the name), theme-circular (the parent is
 * the theme itself or lies below it).
 */
export function editTheme(db: WritableDB, slug: string, edit: ThemeEdit): Result<Theme> {
  return inTransaction(db, () => {
    const { before, ...change } = edit
    const theme = getTheme(db, slug)
    if (theme === null) return unknownTheme(db, slug)
    const neighbour = before == null ? null : getTheme(db, before)
    if (before != null && neighbour === null) return unknownTheme(db, before)
    const name = change.name?.trim() ?? theme.name
    if (isNameTaken(db, name, slug)) return failure('theme-exists', t('refused:themeTaken', { name }))
    const parent = change.parent === undefined ? (neighbour ?? theme).parent : change.parent
    const above = parent === null ? null : getTheme(db, parent)
    if (parent !== null && above === null && parent !== theme.parent) return unknownTheme(db, parent)
    if (above !== null && isWithin(listThemes(db), above.slug, slug))
      return failure('theme-circular', t('refused:themeUnderItself', { name, parent: above.name }))
    const changed = Theme.parse({ ...theme, ...change, name, parent })
    writeTheme(db, theme, changed)
    if (before !== undefined) placeBefore(db, slug, before)
    return success(changed)
  })
}

/** Writes what a theme has become; nothing where it is what it was. */
export function writeTheme(db: WritableDB, before: Theme, after: Theme): void {
  const data = JSON.stringify(after)
  if (data === JSON.stringify(before)) return
  statement(db, 'UPDATE theme SET data = ?, edited = 1 WHERE slug = ?').run(data, after.slug)
}

/**
 * Takes a theme out of sight. What it was given to keeps it unseen, so that undo brings all of it back by one row; themes below it go up to its parent, and briefs keep their parts.
 * Failure: no-such-theme.
 */
export function removeTheme(db: WritableDB, slug: string): Result<ThemeUses> {
  return inTransaction(db, () => {
    const theme = getTheme(db, slug)
    if (theme === null) return unknownTheme(db, slug)
    const uses = themeUses(db, slug)
    statement(db, 'UPDATE theme SET removed_at = ? WHERE slug = ?').run(timestamp(), slug)
    raiseBelow(db, slug, theme.parent)
    return success(uses)
  })
}

/** The themes right below a theme get another parent. */
export function raiseBelow(db: WritableDB, slug: string, parent: string | null): void {
  for (const theme of listThemes(db)) if (theme.parent === slug) writeTheme(db, theme, { ...theme, parent })
}

/** What would lose a theme if it went; excerpts of the library alone, not those that were removed or lie in the trash. */
export function themeUses(db: ReadableDB, slug: string): ThemeUses {
  const counts = statement<Omit<ThemeUses, 'below'>>(
    db,
    `SELECT
      (SELECT count(*) FROM excerpt_theme x JOIN excerpt e ON e.id = x.excerpt_id JOIN article a ON a.id = e.article_id
        WHERE x.theme_id = :id AND e.removed_at IS NULL AND a.deleted_at IS NULL) AS excerpts,
      (SELECT count(*) FROM theme_decision d JOIN article a ON a.id = d.article_id WHERE d.theme_id = :id AND a.deleted_at IS NULL) AS decisions,
      (SELECT count(*) FROM brief b WHERE b.removed_at IS NULL AND json_valid(b.content) AND (
        EXISTS (SELECT 1 FROM json_each(b.content, '$.themes') AS named WHERE named.value = :slug) OR
        EXISTS (SELECT 1 FROM json_each(b.content, '$.sections') AS part WHERE part.value ->> '$.theme' = :slug))) AS briefs`,
  ).get({ id: themeId(db, slug), slug })
  const below = listThemes(db).filter(({ parent }) => parent === slug).length
  return { excerpts: 0, decisions: 0, briefs: 0, ...counts, below }
}

function placeBefore(db: WritableDB, slug: string, before: string | null): void {
  const others = listThemes(db).flatMap((theme) => (theme.slug === slug ? [] : theme.slug))
  const at = before === null ? -1 : others.indexOf(before)
  const order = others.toSpliced(at < 0 ? others.length : at, 0, slug)
  const place = statement(db, 'UPDATE theme SET position = :position WHERE slug = :slug AND position <> :position')
  for (const [position, each] of order.entries()) place.run({ position, slug: each })
}

import { nearestName } from '#core/nearest-name.ts'
import { Theme } from '#core/theme.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { whole } from '../sqlite/damage.ts'

export type ThemeRow = { id: number; slug: string; position: number; edited: number; data: string }

/** The row id of a theme that has not been removed; null for an unknown slug. */
export function themeId(db: ReadableDB, slug: string): number | null {
  return statement<{ id: number }>(db, 'SELECT id FROM theme WHERE slug = ? AND removed_at IS NULL').get(slug)?.id ?? null
}

/** The row ids of several themes, each once. Failure: no-such-theme, which names those there are. */
export function themeIds(db: ReadableDB, slugs: readonly string[]): Result<number[]> {
  const ids = new Set<number>()
  for (const slug of slugs) {
    const id = themeId(db, slug)
    if (id === null) return unknownTheme(db, slug)
    ids.add(id)
  }
  return success([...ids])
}

/** Failure: no-such-theme, which names the theme that was probably meant, and those there are. */
export function unknownTheme(db: ReadableDB, slug: string): Result<never> {
  const known = statement<{ slug: string; name: string | null }>(
    db,
    'SELECT slug, CASE WHEN json_valid(data) THEN name END AS name FROM theme WHERE removed_at IS NULL ORDER BY position, id',
  ).all()
  if (known.length === 0) return failure('no-such-theme', t('refused:noThemes', { slug }))
  const slugs = known.map((theme) => theme.slug)
  const named = nearestName(
    slug,
    known.flatMap(({ name }) => name ?? []),
  )
  const meant = nearestName(slug, slugs) ?? known.find(({ name }) => name !== null && name === named)?.slug
  const themes = slugs.join(', ')
  return failure(
    'no-such-theme',
    meant === undefined ? t('refused:noTheme', { slug, themes }) : t('refused:noThemeNear', { slug, meant, themes }),
  )
}

/** The last reading of each theme, by its slug: hundreds of terms, asked for by almost every call. Follows from the stored text alone. */
const readings = new Map<string, { data: string; theme: Theme }>()

/** Throws `DamagedEntry` where what is stored is no theme. */
export function toTheme({ slug, data }: Pick<ThemeRow, 'slug' | 'data'>): Theme {
  const known = readings.get(slug)
  if (known?.data === data) return known.theme
  const theme = whole('theme', slug, () => Theme.parse(JSON.parse(data)))
  readings.set(slug, { data, theme })
  return theme
}

import { fold } from '#core/fold.ts'

/** A slug of a name without Latin letters, which another theme of another library has too. */
export const TELLS_NOTHING = /^theme(?:-\d+)?$/

/**
 * A slug for a theme's name, such as russia-rivalry, that is not `taken`: a number is put behind where needed. A name without Latin letters or
 * digits gives theme, theme-2 …
 */
export function themeSlug(name: string, taken: (slug: string) => boolean): string {
  const base =
    fold(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|(?<!-)-+$/g, '') || 'theme'
  let slug = base
  for (let count = 2; taken(slug); count += 1) slug = `${base}-${count}`
  return slug
}

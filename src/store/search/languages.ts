import { fold } from '#core/fold.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'

/** The languages of the library's articles, as their codes. A loose scan: one step of the index for each language, not for each article. */
export function libraryLanguages(db: ReadableDB): string[] {
  return statement<{ language: string }>(
    db,
    `WITH RECURSIVE known (language) AS (
      SELECT min(language) FROM article WHERE deleted_at IS NULL
      UNION ALL
      SELECT (SELECT min(language) FROM article WHERE deleted_at IS NULL AND language > known.language) FROM known WHERE language IS NOT NULL
    ) SELECT language FROM known WHERE language IS NOT NULL`,
  )
    .all()
    .map(({ language }) => language)
}

/** Those of the library's languages that are called so: by code (`zh` is zh-Hans too), or by name in English, in Russian or in the language itself. */
export function languagesNamed(db: ReadableDB, value: string, begun: boolean): string[] {
  const wanted = fold(value)
  return libraryLanguages(db).filter((code) => {
    if (fold(code) === wanted || fold(code).startsWith(`${wanted}-`)) return true
    return ['en', 'ru', code].some((locale) => {
      const name = nameIn(locale, code)
      return name !== null && (begun ? name.startsWith(wanted) : name === wanted)
    })
  })
}

/** By locale and code: the names never change, and are asked for with each key that is typed. */
const names = new Map<string, string | null>()

function nameIn(locale: string, code: string): string | null {
  const key = `${locale} ${code}`
  const known = names.get(key)
  if (known !== undefined) return known
  const name = readName(locale, code)
  names.set(key, name)
  return name
}

function readName(locale: string, code: string): string | null {
  try {
    const name = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(code)
    return name === undefined ? null : fold(name)
  } catch {
    // A page may say anything of its language; what is no code has no name.
    return null
  }
}

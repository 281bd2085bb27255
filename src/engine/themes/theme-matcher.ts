import { compileThemes, type ThemeMatcher } from '#core/suggestion.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { listThemes } from '#store/marks/themes.ts'

/** The library's themes ready for suggestions, compiled again only after they changed (in another process too). */
export function themeMatcher(db: () => ReadableDB): () => ThemeMatcher {
  let key = ''
  let matcher: ThemeMatcher | undefined
  return () => {
    const themes = listThemes(db())
    const now = JSON.stringify(themes)
    if (matcher === undefined || now !== key) {
      key = now
      matcher = compileThemes(themes)
    }
    return matcher
  }
}

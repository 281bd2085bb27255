import type { Learned } from '#core/learning/learn-theme.ts'
import { compileThemes, type ThemeMatcher } from '#core/suggestion.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { listThemes } from '#store/marks/themes.ts'

/** The library's themes ready for suggestions with what was learned of them, compiled again only after either changed (in another process too). */
export function themeMatcher(db: () => ReadableDB, learned: () => ReadonlyMap<string, Learned>): () => ThemeMatcher {
  let key = ''
  let matcher: ThemeMatcher | undefined
  return () => {
    const themes = listThemes(db())
    const now = JSON.stringify(themes)
    const models = learned()
    if (matcher === undefined || now !== key || matcher.learned !== models) {
      key = now
      matcher = compileThemes(themes, models)
    }
    return matcher
  }
}

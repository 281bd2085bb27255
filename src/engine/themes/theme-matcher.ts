import type { Learned } from '#core/learning/learn-theme.ts'
import { compileThemes, type ThemeMatcher } from '#core/suggestion.ts'
import type { Theme } from '#core/theme.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { listThemes } from '#store/marks/themes.ts'

/** The library's themes ready for suggestions with what was learned of them, compiled again only after either changed (in another process too). */
export function themeMatcher(db: () => ReadableDB, learned: () => ReadonlyMap<string, Learned>): () => ThemeMatcher {
  let matcher: ThemeMatcher | undefined
  return () => {
    const themes = listThemes(db())
    const models = learned()
    if (matcher === undefined || !areSame(themes, matcher.themes) || matcher.learned !== models)
      matcher = compileThemes(themes, models)
    return matcher
  }
}

/** A theme that did not change is read as the same object. */
const areSame = (themes: readonly Theme[], known: readonly Theme[]): boolean =>
  themes.length === known.length && themes.every((theme, index) => theme === known[index])

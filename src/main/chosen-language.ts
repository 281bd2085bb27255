import type { Preferences } from './preferences.ts'
import { LANGUAGE_VARIABLE, languageAmong, type Language } from '#text/language.ts'

/** What the window speaks: what its user chose, else what the environment of this start names, else the first language of the system (the most wanted first) that it can. */
export function chosenLanguage(
  chosen: Preferences['language'],
  env: Readonly<Record<string, string | undefined>>,
  system: readonly string[],
): Language {
  if (chosen !== 'system') return chosen
  const named = env[LANGUAGE_VARIABLE]
  return languageAmong(named === undefined ? system : [named, ...system])
}

/** Languages that the interface speaks, as BCP 47 names them; the first is spoken where the system asks for none of them. */
export const LANGUAGES = ['en', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]

/** The environment variable by which a process is told its language: the engine by main, the command line and its scripts by their user. */
export const LANGUAGE_VARIABLE = 'BRIEFWRIGHT_LANGUAGE'

/** What a page is told it by: a parameter of its address, there before the first script runs. */
const PARAMETER = 'language'

/** The first of these (BCP 47, the most wanted first) that the interface speaks, whatever its region; English where there is none. */
export function languageAmong(wanted: readonly string[]): Language {
  const bases = wanted.map((tag) => tag.toLowerCase().split(/[-_.]/u)[0])
  const spoken = bases.find((base): base is Language => LANGUAGES.some((language) => language === base))
  return spoken ?? LANGUAGES[0]
}

/** The address of a page that is to speak this language. */
export function inLanguage(address: string, language: Language): string {
  return `${address}?${PARAMETER}=${language}`
}

type Surroundings = {
  readonly location?: { readonly search: string }
  readonly process?: { readonly env: Readonly<Record<string, string | undefined>> }
}

/** What this page or process was told to speak when it began. Texts are asked for while modules load, so that nothing may wait for it. */
export function toldLanguage({ location, process }: Surroundings = globalThis as Surroundings): Language {
  const told = location === undefined ? process?.env[LANGUAGE_VARIABLE] : parameterOf(location.search)
  return languageAmong([told ?? ''])
}

/** Of `?language=ru`; an address of ours has no other parameter. */
function parameterOf(search: string): string | undefined {
  return search.startsWith(`?${PARAMETER}=`) ? search.slice(PARAMETER.length + 2) : undefined
}

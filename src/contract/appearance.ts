import { LANGUAGES } from '#text/language.ts'

/** How the window looks; `system` is light or dark as the system asks. */
export const APPEARANCES = ['system', 'light', 'sepia', 'dark'] as const

/** What the window speaks; `system` is the first language of the system that it can. */
export const WINDOW_LANGUAGES = ['system', ...LANGUAGES] as const

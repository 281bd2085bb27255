import { z } from 'zod'
import { OwnStyleId } from '../own-style.ts'

/** The styles that come with the program, by the name under which they are chosen, with the name of their file in resources/csl. */
export const CITATION_STYLES = {
  chicago: 'chicago-notes',
  oscola: 'oscola',
  apa: 'apa',
  harvard: 'harvard',
} as const
export type CitationStyleName = keyof typeof CITATION_STYLES

/** The style that comes with the program under that name, or in a file of that name; null where none does. */
export function bundledStyle(name: string): CitationStyleName | null {
  return CitationStyleName.options.find((style) => style === name || CITATION_STYLES[style] === name) ?? null
}

/** The locales of resources/csl: in which words, marks and dates citations are printed. */
export const CitationLocale = z.enum(['en-GB', 'en-US', 'de-DE', 'fr-FR', 'ru-RU', 'zh-CN'])
export type CitationLocale = z.infer<typeof CitationLocale>

export const CitationStyleName = z.enum(Object.keys(CITATION_STYLES) as [CitationStyleName, ...CitationStyleName[]])
/** A style that comes with the program by its name, or one that the user added. */
export const CitationStyleChoice = z.union([CitationStyleName, OwnStyleId])
export type CitationStyleChoice = z.infer<typeof CitationStyleChoice>

/** How a brief cites; null: as its template and its language have it. */
export const CitationSettings = z.object({ style: CitationStyleChoice.nullable(), locale: CitationLocale.nullable() })
export type CitationSettings = z.infer<typeof CitationSettings>

export const NO_CITATION_SETTINGS: CitationSettings = { style: null, locale: null }

/**
 * The locale for a document in `language` (BCP 47) whose author chose none. English without a country is written as the style's home writes it (`styleLocale`, the default locale
 * of a CSL style), American where that is not English; a language without a locale has its terms in American English.
 */
export function localeFor(language: string, styleLocale: string | null): CitationLocale {
  const [base = '', ...parts] = language.toLowerCase().split('-')
  const exact = CitationLocale.options.find((locale) => locale.toLowerCase() === [base, ...parts].join('-'))
  if (exact !== undefined) return exact
  const home = CitationLocale.options.find((locale) => locale === styleLocale)
  if (base === 'en') return home?.startsWith('en') === true ? home : 'en-US'
  return CitationLocale.options.find((locale) => locale.startsWith(`${base}-`)) ?? 'en-US'
}

/** Whether there is no locale in the language of `locale` (BCP 47), so that citations have their words in English. */
export function lacksLocale(locale: string): boolean {
  const [base = ''] = locale.toLowerCase().split('-')
  return !CitationLocale.options.some((one) => one.startsWith(`${base}-`))
}

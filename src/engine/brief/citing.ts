import type { BriefContent } from '#core/brief.ts'
import { localeFor, NO_CITATION_SETTINGS } from '#core/cite/citation-settings.ts'
import type { Template } from '#core/template.ts'
import type { EngineContext } from '../context.ts'
import { readCitationLocale, readCitationStyle } from '../program-files.ts'

/** How a brief cites: the text of its CSL style and of the CSL locale in which that is printed. */
export type Citing = { style: string; locale: string }

/** What a brief's settings come to; what it does not choose is its template's, and the locale that of its language. */
export function citingOf(
  { program }: Pick<EngineContext, 'program'>,
  { citation = NO_CITATION_SETTINGS, language }: Pick<BriefContent, 'citation' | 'language'>,
  template: Pick<Template, 'citationStyle'>,
): Citing {
  const style = readCitationStyle(program, citation.style ?? template.citationStyle)
  return { style, locale: readCitationLocale(program, citation.locale ?? localeFor(language, homeOf(style))) }
}

/** The default locale of a style. */
function homeOf(style: string): string | null {
  return /<style\b[^>]*\sdefault-locale="(?<locale>[\w-]+)"/u.exec(style)?.groups?.['locale'] ?? null
}

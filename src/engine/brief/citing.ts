import type { BriefContent } from '#core/brief.ts'
import { bundledStyle, localeFor, NO_CITATION_SETTINGS } from '#core/cite/citation-settings.ts'
import { OwnStyleId } from '#core/own-style.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { Template } from '#core/template.ts'
import { readStyle } from '#formats/cite/read-style.ts'
import { getStyle } from '#store/styles/styles.ts'
import { t } from '#text/text.ts'
import type { EngineContext } from '../context.ts'
import { readCitationLocale, readCitationStyle } from '../program-files.ts'

/** How a brief cites: the text of its CSL style and of the CSL locale in which that is printed. */
export type Citing = { style: string; locale: string }

type Given = Pick<EngineContext, 'program' | 'db'>

/**
 * What a brief's settings come to; what it does not choose is its template's, and the locale that of its language. Failure: no-such-style (the library has the file no more).
 */
export function citingOf(
  given: Given,
  { citation = NO_CITATION_SETTINGS, language }: Pick<BriefContent, 'citation' | 'language'>,
  template: Pick<Template, 'citationStyle'>,
): Result<Citing> {
  const style = styleText(given, citation.style ?? template.citationStyle)
  if (!style.ok) return style
  const locale = citation.locale ?? localeFor(language, homeOf(style.value))
  return success({ style: style.value, locale: readCitationLocale(given.program, locale) })
}

/** The last one that was read: what an id stands for never changes, and a brief on screen is cited again with every change. */
let last: { id: string; text: string } | null = null

function styleText({ program, db }: Given, style: string): Result<string> {
  const bundled = bundledStyle(style)
  if (bundled !== null) return success(readCitationStyle(program, bundled))
  const own = OwnStyleId.safeParse(style)
  if (!own.success) return failure('no-such-style', t('style:lost'))
  if (last?.id === own.data) return success(last.text)
  const kept = getStyle(db(), own.data)
  if (kept === null) return failure('no-such-style', t('style:lost'))
  const read = readStyle(kept.name, kept.bytes)
  if (!read.ok) return read
  last = { id: own.data, text: read.value.text }
  return success(read.value.text)
}

/** The default locale of a style. */
function homeOf(style: string): string | null {
  return /<style\b[^>]*\sdefault-locale="(?<locale>[\w-]+)"/u.exec(style)?.groups?.['locale'] ?? null
}

import type { BriefView } from '#contract/views.ts'
import type { BriefContent } from '#core/brief.ts'

/** The part of a brief that its author edits and saves. */
export function contentOf({
  title,
  authors,
  marking,
  date,
  language,
  fields,
  themes,
  citation,
  likelihood,
  houseStyle,
  sections,
}: BriefView): BriefContent {
  const chosen = {
    ...(fields === undefined ? {} : { fields }),
    ...(citation === undefined ? {} : { citation }),
    ...(likelihood === undefined ? {} : { likelihood }),
    ...(houseStyle === undefined ? {} : { houseStyle }),
  }
  return { title, authors, marking, date, language, ...chosen, themes, sections }
}

import type { BriefView } from '#contract/views.ts'
import type { BriefContent } from '#core/brief.ts'

/** The part of a brief that its author edits and saves. */
export function contentOf({ title, authors, marking, date, language, themes, citation, sections }: BriefView): BriefContent {
  return { title, authors, marking, date, language, themes, ...(citation === undefined ? {} : { citation }), sections }
}

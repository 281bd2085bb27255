import { z } from 'zod'
import { CitationLocale, CitationStyleName } from '#core/cite/citation-settings.ts'
import { createStore } from './store.ts'

/** Styles of one's own are kept in a library, and may be missing in another: what every library has can be chosen for all. */
export const NewBriefDefaults = z.object({
  style: CitationStyleName.nullable(),
  locale: CitationLocale.nullable(),
  authors: z.string(),
  marking: z.string(),
})
/** What a new brief begins with, beside what its template says; null: as the template has it. */
export type NewBriefDefaults = z.infer<typeof NewBriefDefaults>

export const NO_DEFAULTS: NewBriefDefaults = { style: null, locale: null, authors: '', marking: '' }
export const newBriefDefaults = createStore<NewBriefDefaults>(NO_DEFAULTS)

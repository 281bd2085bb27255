import { z } from 'zod'
import { CitationLocale, CitationStyleName } from '#core/cite/citation-settings.ts'
import { LikelihoodScale, USUAL_SCALE } from '#core/brief/likelihood-scale.ts'
import { MARKING_SCALE_IDS } from '#core/marking.ts'
import { createStore } from './store.ts'

/** Styles of one's own are kept in a library, and may be missing in another: what every library has can be chosen for all. */
export const NewBriefDefaults = z.object({
  style: CitationStyleName.nullable(),
  locale: CitationLocale.nullable(),
  authors: z.string(),
  marking: z.string(),
  /** The levels that are offered for a marking; null: of every scale. */
  markingScale: z.enum(MARKING_SCALE_IDS).nullable().default(null),
  /** For templates that fix none. */
  likelihood: LikelihoodScale.default(USUAL_SCALE),
})
/** What a new brief begins with, beside what its template says; null: as the template has it. */
export type NewBriefDefaults = z.infer<typeof NewBriefDefaults>

export const NO_DEFAULTS: NewBriefDefaults = {
  style: null,
  locale: null,
  authors: '',
  marking: '',
  markingScale: null,
  likelihood: USUAL_SCALE,
}
export const newBriefDefaults = createStore<NewBriefDefaults>(NO_DEFAULTS)

/** Searches that the analyst keeps under a name, and what a search finds in briefs. */
import { z } from 'zod'
import { call } from './call.ts'

/** Characters. */
export const LONGEST_SEARCH_NAME = 200
const Name = z.string().trim().min(1).max(LONGEST_SEARCH_NAME)
/** As long as a query that is read whole. */
const Query = z.string().trim().min(1).max(2_000)
const Id = z.string().regex(/^\d+$/)

export const SavedSearch = z.object({ id: Id, name: z.string(), query: z.string() })
export type SavedSearch = z.infer<typeof SavedSearch>

/** A brief that a search finds: the sentence that has most of its words, with its section; null where its title alone has any. `matches` are places within `snippet`. */
export const BriefHit = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string(),
  place: z.object({ section: z.string(), sentence: z.string() }).nullable(),
  snippet: z.string(),
  matches: z.array(z.tuple([z.int(), z.int()])),
})
export type BriefHit = z.infer<typeof BriefHit>

export const searches = {
  /** The briefs that a query finds in title and text, the one changed last first. Failure: bad-query. */
  'search.briefs': call(
    z.object({ query: z.string(), mode: z.enum(['typing', 'full']).default('full') }),
    z.object({ briefs: z.array(BriefHit) }),
    { shows: ['briefs'] },
  ),
  /** By name. */
  'searches.list': call(z.object({}), z.array(SavedSearch), { shows: ['searches'] }),
  /** Failure: search-exists (another one has the name). */
  'searches.save': call(z.object({ name: Name, query: Query }), SavedSearch, { changes: ['searches'] }),
  /** Changes what is given. Failures: no-such-search, search-exists. */
  'searches.edit': call(z.object({ id: Id, name: Name.optional(), query: Query.optional() }), SavedSearch, {
    changes: ['searches'],
  }),
  /** Failure: no-such-search. */
  'searches.remove': call(z.object({ id: Id }), z.object({}), { changes: ['searches'] }),
} as const

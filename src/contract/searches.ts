/** Searches that the analyst keeps under a name. */
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

export const searches = {
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

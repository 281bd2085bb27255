/** Articles that the analyst puts together under a name. */
import { z } from 'zod'
import { call } from './call.ts'
import { ArticleId, MOST_SELECTED } from './views.ts'

/** Characters. */
export const LONGEST_COLLECTION_NAME = 200
const Name = z.string().trim().min(1).max(LONGEST_COLLECTION_NAME)
const Id = z.string().regex(/^\d+$/)
const Articles = z.array(ArticleId).max(MOST_SELECTED)

/** `articles`: how many of it are outside the trash; `holds`: how many of those that were asked about. */
export const Collected = z.object({ id: Id, name: z.string(), articles: z.int(), holds: z.int() })
export type Collected = z.infer<typeof Collected>

export const collections = {
  /** By name. `of`: articles about which is asked. */
  'collections.list': call(z.object({ of: Articles.default([]) }), z.array(Collected), { shows: ['articles', 'collections'] }),
  /** A new one, with these articles in it. Failure: collection-exists (another one has the name). */
  'collections.add': call(z.object({ name: Name, articles: Articles.default([]) }), z.object({ id: Id }), {
    changes: ['collections'],
  }),
  /** Failures: no-such-collection, collection-exists. */
  'collections.rename': call(z.object({ id: Id, name: Name }), z.object({}), { changes: ['collections'] }),
  /** The articles stay in the library. Failure: no-such-collection. */
  'collections.remove': call(z.object({ id: Id }), z.object({}), { changes: ['collections'] }),
  /** Puts articles in; answers with how many were not in it before. Failure: no-such-collection. */
  'collections.fill': call(z.object({ id: Id, articles: Articles }), z.object({ moved: z.int() }), { changes: ['collections'] }),
  /** Takes articles out; answers with how many were in it. Failure: no-such-collection. */
  'collections.take': call(z.object({ id: Id, articles: Articles }), z.object({ moved: z.int() }), {
    changes: ['collections'],
  }),
} as const

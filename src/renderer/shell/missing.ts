import { call } from '../ui/bridge.ts'
import { articleOf, type Spot } from './spot.ts'

/** What of the places of a history the library does not have any more. */
export type Missing = {
  articles: ReadonlySet<string>
  /** Articles that are in the trash. */
  trashed: ReadonlySet<string>
  briefs: ReadonlySet<string>
  batches: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
export const NOTHING_MISSING: Missing = { articles: NONE, trashed: NONE, briefs: NONE, batches: NONE }

/** Asks the library; what it cannot answer is taken to be there. */
export async function missingAmong(spots: readonly Spot[]): Promise<Missing> {
  const articles = [...new Set(spots.flatMap(({ where }) => articleOf(where) ?? []))]
  const [present, briefs, batches] = await Promise.all([
    call('articles.present', { ids: articles }),
    call('briefs.list', {}),
    call('imports.list', {}),
  ])
  const known = present.ok ? new Set([...present.value.library, ...present.value.trash]) : null
  const others = (ids: readonly (string | null)[], reply: typeof briefs | typeof batches): Set<string> =>
    new Set(ids.flatMap((id) => (id === null || !reply.ok || reply.value.some((one) => one.id === id) ? [] : [id])))
  return {
    articles: new Set(known === null ? [] : articles.filter((id) => !known.has(id))),
    trashed: new Set(present.ok ? present.value.trash : []),
    briefs: others(
      spots.map(({ where }) => (where.view === 'brief' ? where.brief : null)),
      briefs,
    ),
    batches: others(
      spots.map(({ where }) => (where.view === 'import' ? where.batch : null)),
      batches,
    ),
  }
}

/** Whether a place cannot be shown any more: its article is in the trash (and the place is not), its brief was deleted, its import put away. */
export function isGone({ where }: Spot, missing: Missing): boolean {
  if (where.view === 'brief') return where.brief === null || missing.briefs.has(where.brief)
  if (where.view === 'import') return where.batch === null || missing.batches.has(where.batch)
  if (where.view === 'overview' || where.view === 'guide' || where.article === null) return false
  if (missing.articles.has(where.article)) return true
  const inTrash = where.view === 'articles' && where.scope.kind === 'trash'
  return missing.trashed.has(where.article) !== inTrash
}

import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { ExcerptFilter } from '#contract/excerpt-filter.ts'
import type { ExcerptView } from '#contract/views.ts'
import { call } from './bridge.ts'
import { CallError, queryClient, useCall } from './queries.ts'
import { useRowLimit } from './row-limit.ts'

/** Excerpts by id. null: the library has none of that id; an id that is missing is still on its way. */
export type ExcerptsById = ReadonlyMap<string, ExcerptView | null>

const NONE: ExcerptsById = new Map()
const CALL = 'excerpts.get'

/** The excerpts of these ids, kept up to date; only those are asked for that no other part of the window knows. */
export function useExcerpts(ids: Iterable<string>): ExcerptsById {
  const { data } = useQuery({ ...excerptsByIds([...new Set(ids)].toSorted()), placeholderData: keepPreviousData })
  return data ?? NONE
}

/** One excerpt, for what is done with it now; null where the library has none of that id. Throws `CallError`. */
export async function fetchExcerpt(id: string): Promise<ExcerptView | null> {
  return (await queryClient.fetchQuery(excerptsByIds([id]))).get(id) ?? null
}

/** The query behind both. */
export function excerptsByIds(ids: readonly string[]) {
  return queryOptions<ExcerptsById, CallError>({ queryKey: [CALL, ids], queryFn: () => load(ids) })
}

async function load(ids: readonly string[]): Promise<ExcerptsById> {
  const answered = new Map<string, ExcerptView | null>()
  for (;;) {
    // Looked at again after each answer: what was known may have grown old meanwhile.
    const known = new Map([...knownExcerpts(), ...answered])
    const missing = ids.filter((id) => !known.has(id))
    if (missing.length === 0) return new Map(ids.map((id) => [id, known.get(id) ?? null]))
    const reply = await call(CALL, { ids: missing })
    if (!reply.ok) throw new CallError(reply.failure)
    for (const id of missing) answered.set(id, null)
    for (const excerpt of reply.value) answered.set(excerpt.id, excerpt)
  }
}

/** What answers that are still good say. */
function knownExcerpts(): Map<string, ExcerptView | null> {
  const answers = queryClient.getQueryCache().findAll({ queryKey: [CALL], predicate: ({ state }) => !state.isInvalidated })
  return new Map(answers.flatMap(({ queryKey }) => [...(queryClient.getQueryData<ExcerptsById>(queryKey) ?? [])]))
}

export type ListedExcerpts = {
  excerpts: readonly ExcerptView[]
  /** How many there are in all; null until it is known. */
  total: number | null
  failure: string | null
  /** Asks for more rows; null when all are there. */
  more: (() => void) | null
}

const NOTHING: readonly ExcerptView[] = []

/** The excerpts that pass a filter, as many as are scrolled to; the list before stays until another filter's is there. */
export function useExcerptList(filter: ExcerptFilter): ListedExcerpts {
  // What a brief uses changes with each quotation, and the list stays where it was scrolled to.
  const rows = useRowLimit(JSON.stringify({ ...filter, ids: null, without: null, brief: filter.brief?.themes }))
  const { data, error, isPlaceholderData } = useCall('excerpts.list', { ...filter, limit: rows.limit }, { keep: true })
  return {
    excerpts: data?.rows ?? NOTHING,
    total: data?.total ?? null,
    failure: error?.message ?? null,
    more: data === undefined || isPlaceholderData ? null : rows.more(data.total),
  }
}

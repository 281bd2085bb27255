import { QueryClient, keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import type { Failure } from '#core/result.ts'
import { call, onAppEvent } from './bridge.ts'
import type { CallInput, CallName, CallOutput } from './bridge.ts'

/** A refused call, as what a query throws. */
export class CallError extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

/** Everything is local: answers stay good until an event says otherwise, and asking again does not help a failure. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
  },
})

/** The call as a query: cached under its name and input. */
export function callQuery<N extends CallName>(name: N, input: CallInput<N>) {
  return queryOptions<CallOutput<N>, CallError>({
    queryKey: [name, input],
    queryFn: async () => {
      const reply = await call(name, input)
      if (!reply.ok) throw new CallError(reply.failure)
      return reply.value
    },
  })
}

/** Asks and watches a call's answer. `keep` shows the previous answer while a new input's is on its way. */
export function useCall<N extends CallName>(
  name: N,
  input: CallInput<N>,
  options: { enabled?: boolean; keep?: boolean } = {},
): UseQueryResult<CallOutput<N>, CallError> {
  const query = callQuery(name, input)
  return useQuery<CallOutput<N>, CallError>({
    queryKey: query.queryKey,
    ...(query.queryFn ? { queryFn: query.queryFn } : {}),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  })
}

type Aggregate = 'articles' | 'excerpts' | 'themes' | 'briefs' | 'collections' | 'imports'

/** Which answers a change makes old. */
const SHOWS: Record<Aggregate, CallName[]> = {
  articles: ['articles.list', 'articles.get', 'search.run', 'library.info', 'excerpts.list', 'articles.cite'],
  excerpts: ['excerpts.list', 'articles.get', 'articles.list', 'search.run', 'library.info', 'briefs.check'],
  themes: ['themes.list', 'articles.get', 'articles.list', 'search.run', 'library.info'],
  briefs: ['briefs.list', 'briefs.check', 'library.info'],
  collections: ['library.info', 'articles.list', 'articles.get'],
  imports: ['imports.list', 'imports.items', 'imports.item', 'imports.compare'],
}

export function refresh(aggregates: readonly Aggregate[]): void {
  const names = new Set<string>(aggregates.flatMap((aggregate) => SHOWS[aggregate]))
  void queryClient.invalidateQueries({ predicate: (query) => names.has(String(query.queryKey[0])) })
}

/** Lets the library's changes refresh what is shown; the returned function ends it. */
export function watchLibrary(): () => void {
  const refreshImports = calmly(() => refresh(['imports']))
  return onAppEvent((event) => {
    if (event.name !== 'library.changed') return
    const others = event.what.filter((what) => what !== 'imports')
    if (others.length > 0) refresh(others)
    if (others.length < event.what.length) refreshImports()
  })
}

/** An import announces itself ten times a second while it reads; its list is asked for again this often (milliseconds). */
const CALM = 300

/** Runs `act` at once after a pause, else once at the end of the interval. */
function calmly(act: () => void): () => void {
  let last = 0
  let timer: number | undefined
  const run = (): void => {
    timer = undefined
    last = Date.now()
    act()
  }
  return () => {
    const wait = last + CALM - Date.now()
    if (wait <= 0 && timer === undefined) run()
    else timer ??= window.setTimeout(run, Math.max(0, wait))
  }
}

import { QueryClient, keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { Query, UseQueryResult } from '@tanstack/react-query'
import type { Failure } from '#core/result.ts'
import { app } from '#contract/app.ts'
import type { Aggregate } from '#contract/call.ts'
import { throttle } from '#core/throttle.ts'
import { call, onAppEvent } from './bridge.ts'
import type { CallInput, CallName, CallOutput } from './bridge.ts'
import { windowClock } from './window-clock.ts'

const callNames = Object.keys(app) as CallName[]

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

/** The call's answer; throws what it was refused with, as queries expect. */
export async function ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = await call(name, input)
  if (!reply.ok) throw new CallError(reply.failure)
  return reply.value
}

/** The call as a query: cached under its name and input. */
export function callQuery<N extends CallName>(name: N, input: CallInput<N>) {
  return queryOptions<CallOutput<N>, CallError>({
    queryKey: [name, input],
    queryFn: () => ask(name, input),
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

/** The calls whose answers show one of these parts of the library, as the contract declares them. */
export function callsThatShow(changed: readonly Aggregate[]): CallName[] {
  return callNames.filter((name) => app[name].shows.some((part) => changed.includes(part)))
}

/** Makes every answer old that shows one of these; what is on screen is asked for again. */
function refresh(changed: readonly Aggregate[]): void {
  const names = new Set<string>(callsThatShow(changed))
  const predicate = ({ queryKey }: { queryKey: readonly unknown[] }): boolean => names.has(String(queryKey[0]))
  const asked = queryClient.getQueryCache().findAll({ fetchStatus: 'fetching', predicate })
  const underWay = asked.map((query) => ({ query, answer: query.promise }))
  void queryClient.invalidateQueries({ predicate })
  for (const { query, answer } of underWay)
    if (answer !== undefined && query.promise === answer) void askAgainAfter(query, answer)
}

/**
 * What is asked for the first time, or off screen, is not asked anew by a change, and its answer, which may be of before, would count as fresh.
 */
async function askAgainAfter({ queryKey }: Query, answer: Promise<unknown>): Promise<void> {
  await Promise.allSettled([answer])
  await queryClient.invalidateQueries({ queryKey, exact: true })
}

/** An import announces itself ten times a second while it reads; its list is asked for again this often (milliseconds). */
const CALM = 300
const imports = throttle(() => refresh(['imports']), CALM, windowClock)

/** Lets the library's changes refresh what is shown; the returned function ends it. */
export function watchLibrary(): () => void {
  return onAppEvent((event) => {
    if (event.name !== 'library.changed') return
    const others = event.what.filter((what) => what !== 'imports')
    if (others.length > 0) refresh(others)
    if (others.length < event.what.length) imports.request()
  })
}

/** Resolves when what is on screen shows every change that was announced so far. */
export async function upToDate(): Promise<void> {
  imports.flush()
  await queryClient.refetchQueries({ fetchStatus: 'fetching' }, { cancelRefetch: false })
}

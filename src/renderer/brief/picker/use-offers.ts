import { useState } from 'react'
import { usedExcerpts } from '#core/brief/evidence.ts'
import { call } from '#renderer/ui/bridge.ts'
import { useCall } from '#renderer/ui/queries.ts'
import { useRested } from '#renderer/ui/use-rested.ts'
import type { Session } from '../session/session.ts'
import { useSession } from '../session/use-session.ts'
import { offersOf, type Offer } from './offers.ts'

/** So many are asked for of each kind, whatever the library holds. */
const MARKED = 8
const PASSAGES = 14
/** The library is asked when the typing rests for so long, in milliseconds. */
const REST = 70
/** Of a long query its beginning tells which passage is meant. */
const MOST_WORDS = 120

/** `isLooking`: the offers are not those for what is typed yet. */
export type Offers = { offers: readonly Offer[]; failure: string | null; isLooking: boolean }

/** What the library offers for a query, as it is typed: an answer to another query is never shown as this one's. Without a query, what is marked for the brief. */
export function useOffers(typed: string): Offers {
  const session = useSession()
  const wanted = asQuery(typed)
  const query = useRested(wanted, REST)
  const { themes } = session.content.get()
  const [uses] = useState(() => usedExcerpts(session.content.get()).toSorted())
  const marked = useCall('excerpts.list', query === '' ? { brief: { themes, uses }, limit: MARKED } : { query, limit: MARKED })
  const found = useCall(
    'evidence.find',
    { sentence: query, limit: PASSAGES, brief: session.id },
    { enabled: query !== '' && marked.error === null },
  )
  const isLooking = query !== wanted || marked.isPending || (query !== '' && found.isPending)
  // A query of common words alone finds no passage, and that is no failure.
  const failure = marked.error ?? (found.error?.failure.code === 'bad-query' ? null : found.error)
  const offers = offersOf(query, marked.data?.rows ?? [], query === '' ? [] : (found.data ?? []))
  return { offers, failure: failure?.message ?? null, isLooking }
}

/** What the library offers for a query at a place in its list, the first where there are fewer, for whoever took it before it was shown; null for none. */
export async function offerAt(session: Session, typed: string, at: number): Promise<Offer | null> {
  const query = asQuery(typed)
  if (query === '') return null
  const [marked, found] = await Promise.all([
    call('excerpts.list', { query, limit: MARKED }),
    call('evidence.find', { sentence: query, limit: PASSAGES, brief: session.id }),
  ])
  const offers = offersOf(query, marked.ok ? marked.value.rows : [], found.ok ? found.value : [])
  return offers[at] ?? offers[0] ?? null
}

function asQuery(typed: string): string {
  return typed.trim().split(/\s+/).slice(0, MOST_WORDS).join(' ')
}

import { createStore } from '../../ui/store.ts'
import { walk } from '../walk.ts'
import { entryKey, type Entry } from './entries.ts'

/** What was chosen in the palette, the last one first, as long as the window is open. */
const chosen = createStore<readonly Entry[]>([])
const KEEP = 20
/** Articles and briefs that were visited, and of which the names are asked for. */
const VISITED = 6

export function keepChosen(entry: Entry): void {
  chosen.set((before) => [entry, ...before.filter((other) => entryKey(other) !== entryKey(entry))].slice(0, KEEP))
}

export function chosenBefore(): readonly Entry[] {
  return chosen.get()
}

type Visited = { kind: 'article' | 'brief'; id: string }

/** Articles and briefs that the window showed before the present place, the last one first, each once. */
export function visited(): Visited[] {
  const places = walk
    .get()
    .past.toReversed()
    .flatMap(({ where }): Visited[] => {
      if (where.view === 'brief') return where.brief === null ? [] : [{ kind: 'brief', id: where.brief }]
      return 'article' in where && where.article !== null ? [{ kind: 'article', id: where.article }] : []
    })
  return [...new Map(places.map((place) => [`${place.kind} ${place.id}`, place])).values()].slice(0, VISITED)
}

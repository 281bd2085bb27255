import { useEffect, useEffectEvent } from 'react'
import { createStore, useStore } from '../ui/store.ts'
import type { Kept } from './spot.ts'

type Readers = { [Part in keyof Kept]?: () => Kept[Part] }
let readers: Readers = {}

/** How the place that the window came back to was left; each part takes up its own, once. */
export const returning = createStore<Kept>({})

/** How the parts that are on screen now would be left. */
export function keptNow(): Kept {
  const { list, reader, beside, brief } = readers
  return { ...part('list', list?.()), ...part('reader', reader?.()), ...part('beside', beside?.()), ...part('brief', brief?.()) }
}

function part<P extends keyof Kept>(name: P, value: Kept[P] | undefined): Kept {
  return value === undefined ? {} : { [name]: value }
}

/**
 * Keeps how a part of the screen is left (`read`, asked before it goes), and gives `takeUp` how it was left where the window has come back to it. `takeUp` says
 * false while it cannot yet, and is asked again when `ready` changes.
 */
export function useKept<P extends keyof Kept>(
  name: P,
  read: () => Kept[P],
  takeUp: (kept: NonNullable<Kept[P]>) => boolean,
  ready: unknown,
): void {
  const latest = useEffectEvent(read)
  const take = useEffectEvent((value: Kept[P], _ready: unknown): void => {
    if (value !== undefined && takeUp(value)) returning.set(({ [name]: _taken, ...rest }) => rest)
  })
  const kept = useStore(returning, (value) => value[name])
  useEffect(() => {
    const own = (): Kept[P] => latest()
    readers = { ...readers, [name]: own }
    return () => {
      if (readers[name] === own) readers = { ...readers, [name]: undefined }
    }
  }, [name])
  useEffect(() => take(kept, ready), [kept, ready])
}

import { createStore } from '#renderer/ui/store.ts'
import type { PlacedFigure } from './figure-view.ts'
import type { Store } from '#renderer/ui/store.ts'

/** A place in the text that React fills: the head of a section, judgement, table or matrix, a figure, what the app writes itself. */
export type Host = { element: HTMLElement; id: string } & (
  | { kind: 'section' | 'judgement' | 'table' | 'matrix' | 'matrix-foot' | 'written' }
  | { kind: 'figure'; figure: PlacedFigure }
)
export type Hosts = {
  store: Store<readonly Host[]>
  add: (host: Host) => void
  remove: (element: HTMLElement) => void
}

export function createHosts(): Hosts {
  const store = createStore<readonly Host[]>([])
  let wanted: readonly Host[] = []
  let told = true
  // The text makes many at once; React is told of all of them together, outside its own rendering.
  const tell = (next: readonly Host[]): void => {
    wanted = next
    if (!told) return
    told = false
    queueMicrotask(() => {
      told = true
      store.set(wanted)
    })
  }
  return {
    store,
    add: (host) => tell([...wanted.filter(({ element }) => element !== host.element), host]),
    remove: (element) => tell(wanted.filter((host) => host.element !== element)),
  }
}

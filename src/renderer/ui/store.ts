import { useSyncExternalStore } from 'react'

export type Store<T> = {
  get: () => T
  set: (next: T | ((previous: T) => T)) => void
  subscribe: (listener: () => void) => () => void
}

/** A value that components can watch; setting the same value again tells nobody. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      const made = typeof next === 'function' ? (next as (previous: T) => T)(value) : next
      if (Object.is(made, value)) return
      value = made
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Watches a store, or the part of it that `select` returns (which must be the same object while nothing it shows has changed). */
export function useStore<T>(store: Store<T>): T
export function useStore<T, S>(store: Store<T>, select: (value: T) => S): S
export function useStore<T, S>(store: Store<T>, select?: (value: T) => S): T | S {
  const read = (): T | S => (select ? select(store.get()) : store.get())
  return useSyncExternalStore(store.subscribe, read)
}

/** What `read` makes of a value, made once for each value and the same object as before while `same` says so: what only watches that is left alone by the rest. */
export function selection<T, S>(read: (value: T) => S, same: (before: S, now: S) => boolean): (value: T) => S {
  let last: { value: T; made: S } | null = null
  return (value) => {
    if (last !== null && Object.is(last.value, value)) return last.made
    const made = read(value)
    last = { value, made: last !== null && same(last.made, made) ? last.made : made }
    return last.made
  }
}

/** A walk through places: those before the present one, the oldest first, and those that Back came from, the next first. */
export type History<T> = { past: readonly T[]; here: T; future: readonly T[] }

/** So many places are kept behind the present one. */
const KEEP = 100

export function begin<T>(here: T): History<T> {
  return { past: [], here, future: [] }
}

/** Goes to a new place: what lay ahead is cut off. */
export function visit<T>({ past, here }: History<T>, place: T): History<T> {
  return { past: [...past, here].slice(-KEEP), here: place, future: [] }
}

/** The present place as it is now; nothing else changes. */
export function stay<T>(history: History<T>, place: T): History<T> {
  return { ...history, here: place }
}

export type Way = 'back' | 'forward'
/** `gone` places are passed over and forgotten; of places that are the `same` as the present one only the present one is kept. */
type Rules<T> = { gone: (place: T) => boolean; same: (one: T, other: T) => boolean }

/** One step back or forward, to the next place that is still there and another than the present one; null where there is none. */
export function step<T>(history: History<T>, way: Way, rules: Rules<T>): History<T> | null {
  const ahead = way === 'back' ? history.past.toReversed() : history.future
  const at = ahead.findIndex((place) => !rules.gone(place) && !rules.same(place, history.here))
  const place = ahead[at]
  if (place === undefined) return null
  const rest = ahead.slice(at + 1)
  if (way === 'back') return { past: rest.toReversed(), here: place, future: [history.here, ...history.future] }
  return { past: [...history.past, history.here].slice(-KEEP), here: place, future: rest }
}

/** What was, is and can be again. `key` and `at` (milliseconds) tell whether the next change belongs to the same stroke of work. */
export type History<T> = { past: readonly T[]; present: T; future: readonly T[]; key: string | null; at: number }

const KEEP = 300
/** A pause longer than this begins a new step, so that undo does not take a whole paragraph away at once. */
const PAUSE = 1200

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], key: null, at: 0 }
}

/** Adds a change. Changes with the same key that follow each other quickly (typing in one paragraph) are one step. */
export function record<T>(history: History<T>, present: T, key: string | null, now: number): History<T> {
  if (Object.is(history.present, present)) return history
  const same = key !== null && key === history.key && now - history.at < PAUSE && history.future.length === 0
  return { past: same ? history.past : [...history.past, history.present].slice(-KEEP), present, future: [], key, at: now }
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], key: null, at: 0 }
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...rest] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.present], present: next, future: rest, key: null, at: 0 }
}

import type { EditorState, Transaction } from 'prosemirror-state'
import { Mapping } from 'prosemirror-transform'
import type { Step, StepMap } from 'prosemirror-transform'
import { mayChangeSections } from './keep-sections.ts'
import { historyKey, undo, type Taken } from './step-history.ts'

/** How many acts can be taken back at a time: notices show fewer. */
const WAITING = 8

/** The changes of a text since certain moments, each from `begin` on. */
export function changesSince(): { begin: () => readonly StepMap[]; add: (transactions: readonly Transaction[]) => void } {
  let waiting: StepMap[][] = []
  return {
    begin() {
      const maps: StepMap[] = []
      waiting = [...waiting, maps].slice(-WAITING)
      return maps
    },
    add(transactions) {
      for (const maps of waiting) maps.push(...transactions.flatMap(({ mapping }) => mapping.maps))
    },
  }
}

/** The last step of undo, to be taken back later by itself; null where nothing was done yet. */
export function latestStep(state: EditorState): Taken | null {
  return historyKey.getState(state)?.done.at(-1) ?? null
}

/**
 * Takes one step back and leaves what was done `since` (the maps of all changes after it, in order); null where it was taken back already. What was written
 * into that which it had put in goes with it.
 */
export function takeBack(state: EditorState, taken: Taken, since: readonly StepMap[]): Transaction | null {
  const done = historyKey.getState(state)?.done ?? []
  if (!done.includes(taken)) return null
  if (done.at(-1) === taken) return undo(state)
  const { tr } = state
  const put = new Map<number, number>()
  taken.back.forEach((step, index) => {
    const moved = step.map(wayToNow(taken.back.slice(0, index), since, tr.mapping.maps, put))
    if (moved && !tr.maybeStep(moved).failed) put.set(index, tr.mapping.maps.length - 1)
  })
  // As undo: what the step was allowed to do may be taken back.
  return tr.docChanged ? mayChangeSections(tr) : null
}

/**
 * From where a step was recorded to the present text: behind the steps `before` it, over what was done since, over those of them that are `put` again by now,
 * as in collaborative editing (https://prosemirror.net/docs/guide/#transform.rebasing).
 */
function wayToNow(
  before: readonly Step[],
  since: readonly StepMap[],
  again: readonly StepMap[],
  put: ReadonlyMap<number, number>,
): Mapping {
  const back = before.map((step) => step.getMap().invert()).toReversed()
  const way = new Mapping([...back, ...since])
  const mirrors = new Map([...put].map(([index, place]) => [place, before.length - 1 - index]))
  again.forEach((map, place) => way.appendMap(map, mirrors.get(place)))
  return way
}

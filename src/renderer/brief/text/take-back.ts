import type { EditorState, Transaction } from 'prosemirror-state'
import { Mapping } from 'prosemirror-transform'
import type { Step, StepMap } from 'prosemirror-transform'
import { mayChangeSections } from './keep-sections.ts'
import { historyKey, undo, type Taken } from './step-history.ts'

/** The last step of undo, to be taken back later by itself; null where nothing was done yet. */
export function latestStep(state: EditorState): Taken | null {
  return historyKey.getState(state)?.done.at(-1) ?? null
}

/**
 * Takes one step back and leaves what was done since, which stands behind it in the history; null where it was taken back already. What was written into that
 * which it had put in goes with it.
 */
export function takeBack(state: EditorState, taken: Taken): Transaction | null {
  const done = historyKey.getState(state)?.done ?? []
  // What belongs to a step may join it later: it is known by where the caret was.
  const index = done.findIndex(({ at }) => at === taken.at)
  const { back } = done[index] ?? {}
  if (back === undefined) return null
  if (index === done.length - 1) return undo(state)
  const since = done.slice(index + 1).flatMap((later) => inverted(later.back))
  const { tr } = state
  const put = new Map<number, number>()
  back.forEach((step, place) => {
    const moved = step.map(wayToNow(back.slice(0, place), since, tr.mapping.maps, put))
    if (moved && !tr.maybeStep(moved).failed) put.set(place, tr.mapping.maps.length - 1)
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
  const way = new Mapping([...inverted(before), ...since])
  const mirrors = new Map([...put].map(([index, place]) => [place, before.length - 1 - index]))
  again.forEach((map, place) => way.appendMap(map, mirrors.get(place)))
  return way
}

/** The way back from behind these steps to before them. */
function inverted(steps: readonly Step[]): StepMap[] {
  return steps.map((step) => step.getMap().invert()).toReversed()
}

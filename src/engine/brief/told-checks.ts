import { randomUUID } from 'node:crypto'
import type { ToldCheck, ToldLists } from '#contract/told-check.ts'
import type { BriefCheckView } from '#contract/views.ts'

import { countSaid, inPieces, tellList } from '#core/told-list.ts'
import type { WeighedCheck } from './brief-parts.ts'

/** Checks that are remembered: those of a few briefs in a few windows. A window that holds an older one is told all. */
const REMEMBERED = 4
/** What a window takes in at once: some 40 ms in the stand-in, where the 11,000 items of a brief of 300 pages took 460 in one piece. */
const ITEMS_IN_PART = 1_000

export type ToldChecks = {
  /** The first part of the check as told to whom holds the one called `held`; null: holds none. */
  tell(check: BriefCheckView, held: string | null): ToldCheck
  /** A further part (from 1 on) of what was told; null where that check is not remembered, or has no such part. */
  rest(check: string, part: number): ToldLists | null
}

/** What a window shows of a check. */
export function shownCheck({ findings, trace, unchecked, sources, words }: WeighedCheck, revision: number): BriefCheckView {
  const shown = trace.map(({ sentence, text, state, excerpts, grades, beside }) => ({
    sentence,
    text,
    state,
    excerpts,
    ...(grades === undefined ? {} : { grades }),
    ...(beside === undefined ? {} : { beside }),
  }))
  return { revision, findings, trace: shown, unchecked, sources, words }
}

type Told = { view: BriefCheckView; parts: readonly ToldLists[] }

/**
 * Remembers what windows were told last, so that the check of a brief of 300 pages, some 5 MB, is not copied and read anew in them with every pause in writing:
 * a key that came meanwhile would wait for it.
 */
export function createToldChecks(): ToldChecks {
  const told = new Map<string, Told>()
  return {
    tell(view, held) {
      const known = held === null ? undefined : told.get(held)?.view
      const check: string = randomUUID()
      const [first, ...others] = inParts({
        findings: tellList(view.findings, known?.findings ?? []),
        trace: tellList(view.trace, known?.trace ?? []),
        unchecked: tellList(view.unchecked, known?.unchecked ?? []),
      })
      told.set(check, { view, parts: others })
      for (const oldest of [...told.keys()].slice(0, -REMEMBERED)) told.delete(oldest)
      return { ...view, ...first, check, held: known ? held : null, parts: 1 + others.length }
    },
    rest: (check, part) => told.get(check)?.parts[part - 1] ?? null,
  }
}

/** What can be taken in at once stays one part. */
function inParts(lists: ToldLists): [ToldLists, ...ToldLists[]] {
  const { findings, trace, unchecked } = lists
  if (countSaid(findings) + countSaid(trace) + countSaid(unchecked) <= ITEMS_IN_PART) return [lists]
  const none: ToldLists = { findings: [], trace: [], unchecked: [] }
  return [
    none,
    ...inPieces(trace, ITEMS_IN_PART).map((piece) => ({ ...none, trace: piece })),
    ...inPieces(findings, ITEMS_IN_PART).map((piece) => ({ ...none, findings: piece })),
    ...inPieces(unchecked, ITEMS_IN_PART).map((piece) => ({ ...none, unchecked: piece })),
  ]
}

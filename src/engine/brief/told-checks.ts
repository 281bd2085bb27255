import { randomUUID } from 'node:crypto'
import type { ToldCheck } from '#contract/told-check.ts'
import type { BriefCheckView } from '#contract/views.ts'

import { tellList } from '#core/told-list.ts'
import type { WeighedCheck } from './brief-parts.ts'

/** Checks that are remembered: those of a few briefs in a few windows. A window that holds an older one is told all. */
const REMEMBERED = 4

export type ToldChecks = {
  /** The check as told to whom holds the one called `held`; null: holds none. */
  tell(check: BriefCheckView, held: string | null): ToldCheck
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

/**
 * Remembers what windows were told last, so that the check of a brief of 300 pages, some 5 MB, is not copied and read anew in them with every pause in writing:
 * a key that came meanwhile would wait for it.
 */
export function createToldChecks(): ToldChecks {
  const told = new Map<string, BriefCheckView>()
  return {
    tell(check, held) {
      const known = held === null ? undefined : told.get(held)
      const name: string = randomUUID()
      told.set(name, check)
      for (const oldest of [...told.keys()].slice(0, -REMEMBERED)) told.delete(oldest)
      return {
        ...check,
        check: name,
        held: known ? held : null,
        findings: tellList(check.findings, known?.findings ?? []),
        trace: tellList(check.trace, known?.trace ?? []),
        unchecked: tellList(check.unchecked, known?.unchecked ?? []),
      }
    },
  }
}

import type { StepKind } from '#contract/history.ts'
import { recording } from '#store/history/recorder.ts'
import { addStep } from '#store/history/steps.ts'
import { inTransaction, type WritableDB } from '#store/sqlite/database.ts'
import { aboutOf } from './about.ts'

/** Runs `work` as one transaction and one step of the library's history; work that changes nothing of the analyst's is none. */
export function recorded<T>(db: WritableDB, { kind, joins }: { kind: StepKind; joins?: string }, work: () => T): T {
  return inTransaction(db, () => {
    const { done, changes } = recording(db, work)
    if (changes.length > 0) addStep(db, { kind, joins: joins ?? null, about: aboutOf(db, kind, changes), changes })
    return done
  })
}

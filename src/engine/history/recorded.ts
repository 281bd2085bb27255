import type { StepKind } from '#contract/history.ts'
import type { EachDone } from '#store/articles/follow-articles.ts'
import { recording } from '#store/history/recorder.ts'
import { addStep, type About } from '#store/history/steps.ts'
import { inTransaction, type WritableDB } from '#store/sqlite/database.ts'
import { aboutOf } from './about.ts'

/** `each` hears how far the writing of the step is. `about`: what the step is about, where that is not told by the rows that it changed. */
type Recorded<T> = { kind: StepKind; joins?: string; about?: (done: T) => Partial<About>; each?: EachDone }

/** Runs `work` as one transaction and one step of the library's history; work that changes nothing of the analyst's is none. */
export function recorded<T>(db: WritableDB, { kind, joins, about, each }: Recorded<T>, work: () => T): T {
  return inTransaction(db, () => {
    const { done, changes } = recording(db, work)
    if (changes.length > 0)
      addStep(db, { kind, joins: joins ?? null, about: { ...aboutOf(db, kind, changes), ...about?.(done) }, changes }, each)
    return done
  })
}

import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, type WritableDB } from '../sqlite/database.ts'
import { applyChanges } from './apply.ts'
import { IMPORT, turnImport } from './import-step.ts'
import { inverse } from './row-change.ts'
import { getStep, letStepLapse, nextStep, stepChanges, turnStep, type Step } from './steps.ts'

/**
 * Takes back the last step, or this one whatever came after it, or does again what was taken back last. All of it or nothing. Failures: nothing-to-undo, nothing-to-redo,
 * step-overtaken (its rows are others than the step left; it can not be taken back from then on, and the one before it is next).
 */
export function turn(db: WritableDB, way: 'undo' | 'redo', id?: number): Result<Step> {
  try {
    return inTransaction(db, () => {
      const step = id === undefined ? nextStep(db, way) : getStep(db, id)
      const changes = step === null ? null : stepChanges(db, step.id)
      if (step === null || changes === null || step.undone !== (way === 'redo'))
        return failure(`nothing-to-${way}`, t(`history:nothing.${way}`))
      // Before a collection goes that an import made, what it brought has to be gone.
      const about = step.kind === IMPORT ? turnImport(db, step, way, timestamp()) : step.about
      const turned = applyChanges(db, way === 'undo' ? changes.map(inverse).toReversed() : changes)
      if (!turned.ok) throw new Overtaken(step, turned.failure.message)
      const done = way === 'redo' ? turned.value : turned.value.map(inverse).toReversed()
      turnStep(db, step, way, done, about)
      return success({ ...step, undone: way === 'undo' })
    })
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error
    inTransaction(db, () => letStepLapse(db, error.step.id))
    return failure('step-overtaken', error.message)
  }
}

/** Ends the transaction of a step that cannot be taken back as a whole. */
class Overtaken extends Error {
  readonly step: Step
  constructor(step: Step, why: string) {
    super(why)
    this.step = step
  }
}

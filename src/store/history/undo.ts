import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { EachDone } from '../articles/follow-articles.ts'
import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, type WritableDB } from '../sqlite/database.ts'
import { applyChanges } from './apply.ts'
import { IMPORT, turnImport } from './import-step.ts'
import { inverse } from './row-change.ts'
import { getStep, letStepLapse, nextStep, stepChanges, turnStep, type Step } from './steps.ts'

/**
 * Takes back the last step, or this one whatever came after it, or does again what was taken back last. All of it or nothing. Failures: nothing-to-undo, nothing-to-redo,
 * step-overtaken (its rows are others than the step left; it can not be taken back from then on, and the one before it is next). `each` hears how far it is; where it throws, nothing is changed.
 */
export function turn(db: WritableDB, way: 'undo' | 'redo', id?: number, each?: EachDone): Result<Step> {
  let turning: number | null = null
  try {
    return inTransaction(db, () => {
      const step = id === undefined ? nextStep(db, way) : getStep(db, id)
      const changes = step === null ? null : stepChanges(db, step.id)
      if (step === null || changes === null || step.undone !== (way === 'redo'))
        return failure(`nothing-to-${way}`, t(`history:nothing.${way}`))
      turning = step.id
      // Before a collection goes that an import made, what it brought has to be gone.
      const about = step.kind === IMPORT ? turnImport(db, step, way, timestamp(), each) : step.about
      const turned = applyChanges(db, way === 'undo' ? changes.map(inverse).toReversed() : changes, each)
      if (!turned.ok) throw new Overtaken(turned.failure.message)
      const done = way === 'redo' ? turned.value : turned.value.map(inverse).toReversed()
      turnStep(db, step, way, done, about)
      return success({ ...step, about, undone: way === 'undo' })
    })
  } catch (error) {
    // What a row refers to is looked for when all is written: something of it may be gone.
    const why = error instanceof Overtaken ? error.message : isDangling(error) ? t('history:overtaken') : null
    const step = turning
    if (why === null || step === null) throw error
    inTransaction(db, () => letStepLapse(db, step))
    return failure('step-overtaken', why)
  }
}

function isDangling(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY'
}

/** Ends the transaction of a step that cannot be taken back as a whole. */
class Overtaken extends Error {}

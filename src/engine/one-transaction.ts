import type { Contract, Handlers } from '#contract/call.ts'
import { engine as contract, type EngineContract } from '#contract/engine.ts'
import type { Result } from '#core/result.ts'
import { inTransaction, type WritableDB } from '#store/sqlite/database.ts'
import { recorded } from './history/recorded.ts'
import { stepOfCall, type CallStep } from './history/step-of-call.ts'

type Handler = (input: never) => unknown

/** Carries a refusal out of a transaction, which is taken back with it. */
class Refused extends Error {
  readonly result: Result<never>
  constructor(result: Result<never>) {
    super('refused')
    this.result = result
  }
}

/**
 * The handlers, each that changes the library as one transaction: between what it looks at and what it writes nobody else writes, and a failure leaves
 * nothing half done. What it changed of the analyst's work is a step of the library's history.
 */
export function inOneTransaction(db: () => WritableDB, handlers: Handlers<EngineContract>): Handlers<EngineContract> {
  const definitions: Contract = contract
  const wrapped = Object.entries<Handler>(handlers).map(([name, handler]) => [
    name,
    definitions[name]?.effect === 'changes'
      ? (input: never) => atOnce(db(), name, stepOfCall(name, input), () => handler(input))
      : handler,
  ])
  return Object.fromEntries(wrapped) as Handlers<EngineContract>
}

function atOnce(db: WritableDB, name: string, step: CallStep | null, work: () => unknown): unknown {
  const whole = (): unknown => {
    const result = work()
    // Its later steps would be outside of the transaction.
    if (result instanceof Promise) throw new Error(`${name} changes the library and does not answer at once.`)
    if (isRefusal(result)) throw new Refused(result)
    return result
  }
  try {
    return step === null ? inTransaction(db, whole) : recorded(db, step, whole)
  } catch (error) {
    if (error instanceof Refused) return error.result
    throw error
  }
}

function isRefusal(result: unknown): result is Result<never> {
  return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false
}

import { failure } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { Contract, Handlers, Reply } from './call.ts'

/**
 * Answers calls of a contract: looks the name up, checks the input, runs the handler. Expected failures come back as data; an unexpected
 * exception is logged here, once, and becomes `internal-error`.
 */
export function serve<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  log: (message: string, error: unknown) => void,
): (name: string, input: unknown) => Promise<Reply<unknown>> {
  return async (name, input) => {
    const definition = Object.hasOwn(contract, name) ? contract[name] : undefined
    if (!definition) return failure('unknown-call', t('refused:noCall', { name: JSON.stringify(name) }))
    const parsed = definition.input.safeParse(input)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      return failure(
        'bad-input',
        t('refused:badInput', { name, where: issue?.path.join('.') || 'input', problem: issue?.message ?? '' }),
      )
    }
    try {
      const handler = handlers[name as keyof C] as (value: unknown) => Promise<Reply<unknown>> | Reply<unknown>
      return await handler(parsed.data)
    } catch (error) {
      log(name, error)
      return failure('internal-error', t('window:internalError'))
    }
  }
}

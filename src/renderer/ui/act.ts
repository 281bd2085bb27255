import { call } from './bridge.ts'
import type { CallInput, CallName, CallOutput } from './bridge.ts'
import { notifyFailure } from './failure-notice.ts'

/** Does something the user asked for: the answer, or null after its failure was shown to her. */
export async function act<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N> | null> {
  const reply = await call(name, input)
  if (reply.ok) return reply.value
  notifyFailure(reply.failure)
  return null
}

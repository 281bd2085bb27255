import { app } from '#contract/app.ts'
import type { AppContract, Bridge } from '#contract/app.ts'
import type { Input, Output } from '#contract/call.ts'
import { AppEvent } from '#contract/events.ts'
import { Failure, failure } from '#core/result.ts'
import type { Result } from '#core/result.ts'

declare global {
  interface Window {
    /** Given by preload. */
    readonly briefwright: Bridge
  }
}

export type CallName = keyof AppContract
export type CallInput<N extends CallName> = Input<AppContract, N>
export type CallOutput<N extends CallName> = Output<AppContract, N>

/** The one place where the window asks main for anything. The reply is checked against the contract; one that does not fit is a bug and throws. */
export async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>> {
  const reply = await window.briefwright.call(name, input)
  if (!isReply(reply))
    return failure('no-answer', 'Briefwright did not answer. Restart it, and look whether your last change is there.')
  if (!reply.ok) return { ok: false, failure: Failure.parse(reply.failure) }
  return { ok: true, value: app[name].output.parse(reply.value) as CallOutput<N> }
}

/** Listens to what main announces; the returned function ends it. */
export function onAppEvent(listener: (event: AppEvent) => void): () => void {
  return window.briefwright.onEvent((event) => listener(AppEvent.parse(event)))
}

function isReply(value: unknown): value is { ok: true; value: unknown } | { ok: false; failure: unknown } {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'
}

import type { Contract, Handlers, Reply } from '#contract/call.ts'
import { engine as contract, type EngineContract } from '#contract/engine.ts'
import type { AppEvent } from '#contract/events.ts'

/** The handlers, which after each call that worked tell the window what the contract says that it changes. */
export function announcing(handlers: Handlers<EngineContract>, emit: (event: AppEvent) => void): Handlers<EngineContract> {
  const definitions: Contract = contract
  const told = Object.entries<(input: never) => Promise<Reply<unknown>> | Reply<unknown>>(handlers).map(([name, handler]) => [
    name,
    async (input: never): Promise<Reply<unknown>> => {
      const reply = await handler(input)
      const changes = definitions[name]?.changes ?? []
      // Before the reply, so that whoever acts on the answer has heard of the change.
      if (reply.ok && changes.length > 0) emit({ name: 'library.changed', what: [...changes] })
      return reply
    },
  ])
  return Object.fromEntries(told) as Handlers<EngineContract>
}

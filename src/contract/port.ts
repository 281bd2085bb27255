import type { Call, Contract, Reply } from './call.ts'
import type { AppEvent } from './events.ts'
import { failure } from '#core/result.ts'

/** What both ends of the engine's channel need: Electron's MessagePortMain has it, and a pair of objects in a test. */
export type Port = {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  start?(): void
}

type Request = { id: number; name: string; input: unknown }
type Response = { id: number; reply: Reply<unknown> } | { event: AppEvent }

/** Answers requests that arrive on a port; the returned function sends an event to the other end. */
export function servePort(
  port: Port,
  answer: (name: string, input: unknown) => Promise<Reply<unknown>>,
): (event: AppEvent) => void {
  const send = (message: Response): void => port.postMessage(message)
  port.on('message', ({ data }) => {
    const { id, name, input } = data as Request
    void answer(name, input).then((reply) => send({ id, reply }))
  })
  port.start?.()
  return (event) => send({ event })
}

export type Client<C extends Contract> = {
  call<N extends keyof C & string>(name: N, input: CallInput<C[N]>): Promise<Reply<CallOutput<C[N]>>>
  /** Resolves once no call is open. */
  settled(): Promise<void>
  /** Answers every open call with this failure: the other end is gone. */
  abandon(message: string): void
}
type CallInput<D extends Call> = D['input']['_zod']['input']
type CallOutput<D extends Call> = D['output']['_zod']['output']

/** Asks a served port. Replies come from our own engine and are trusted; whoever crosses to the window has the contract to check with. */
export function connectPort<C extends Contract>(port: Port, onEvent: (event: AppEvent) => void): Client<C> {
  let nextId = 1
  const open = new Map<number, (reply: Reply<unknown>) => void>()
  let waiting: (() => void)[] = []
  const wake = (): void => {
    if (open.size > 0) return
    for (const resume of waiting) resume()
    waiting = []
  }
  port.on('message', ({ data }) => {
    const message = data as Response
    if ('event' in message) return onEvent(message.event)
    const settle = open.get(message.id)
    open.delete(message.id)
    settle?.(message.reply)
    wake()
  })
  port.start?.()
  return {
    call: (name, input) =>
      new Promise((resolve) => {
        const id = nextId
        nextId += 1
        open.set(id, resolve)
        port.postMessage({ id, name, input })
      }),
    settled: () => (open.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    abandon(message) {
      for (const settle of open.values()) settle(failure('engine-stopped', message))
      open.clear()
      wake()
    },
  }
}

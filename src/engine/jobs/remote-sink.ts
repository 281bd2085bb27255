import type { MessagePort } from 'node:worker_threads'
import type { ImportSink } from './import-sink.ts'

export type Delivery = { [M in keyof ImportSink]: { id: number; method: M; args: Parameters<ImportSink[M]> } }[keyof ImportSink]
export type Receipt = { id: number; value: unknown }

/** Sources that may be on their way: enough to keep both threads busy, few enough to keep memory flat. */
const MOST_UNACKNOWLEDGED = 8

/** The engine's sink as seen from the worker: each delivery is a message, answered by its receipt. */
export function remoteSink(port: Pick<MessagePort, 'on' | 'postMessage'>): ImportSink {
  let nextId = 1
  let underWay = 0
  let roomAgain: (() => void) | null = null
  const open = new Map<number, (value: unknown) => void>()

  port.on('message', ({ id, value }: Receipt) => {
    open.get(id)?.(value)
    open.delete(id)
  })
  const deliver = (method: Delivery['method'], args: unknown[]): Promise<unknown> =>
    new Promise((resolve) => {
      const id = nextId
      nextId += 1
      open.set(id, resolve)
      port.postMessage({ id, method, args })
    })

  const acknowledged = async (read: unknown[]): Promise<void> => {
    await deliver('read', read)
    underWay -= 1
    roomAgain?.()
  }

  return {
    known: async (...args) => (await deliver('known', args)) === true,
    opened: async (...args) => void (await deliver('opened', args)),
    async read(...args) {
      underWay += 1
      void acknowledged(args)
      if (underWay >= MOST_UNACKNOWLEDGED) await new Promise<void>((resolve) => (roomAgain = resolve))
      roomAgain = null
    },
    left: async (...args) => void (await deliver('left', args)),
    failed: async (...args) => void (await deliver('failed', args)),
    finished: async (...args) => void (await deliver('finished', args)),
  }
}

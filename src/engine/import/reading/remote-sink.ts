import type { MessagePort } from 'node:worker_threads'
import type { FileToRead, ImportSink, Place, ReadSource } from '../import-sink.ts'

export type Delivery = {
  [M in keyof ImportSink]: { kind: 'delivery'; id: number; method: M; args: Parameters<ImportSink[M]> }
}[keyof ImportSink]
/** What a worker says. `reading`: it begins to parse what stands there. */
export type FromWorker = Delivery | { kind: 'reading'; at: Place }
export type Receipt = { id: number; value: unknown }
/** What a worker is told: another file to read, or the answers to deliveries. */
export type ToWorker = { kind: 'file'; file: FileToRead } | { kind: 'receipts'; receipts: Receipt[] }

/** Sources, and bytes of them, that may be on their way: enough to keep both threads busy, few enough to keep memory flat. */
const MOST_UNDER_WAY = 8
const MOST_BYTES_UNDER_WAY = 32 * 1024 * 1024

/** The engine as a worker sees it: the files it is given, one by one and without end, and the sink they go to. */
export type Remote = { files: AsyncIterable<FileToRead>; sink: ImportSink; reading: (at: Place) => void }

/**
 * The engine's sink and files over a port. Deliveries arrive in their order, each answered by its receipt. A source counts as delivered once there is
 * room for it on the way, not when it is stored: only so can the next one be parsed meanwhile.
 */
export function remoteSink(port: Pick<MessagePort, 'on' | 'postMessage'>): Remote {
  let nextId = 1
  let underWay = 0
  let bytesUnderWay = 0
  let roomAgain: (() => void) | null = null
  const open = new Map<number, (value: unknown) => void>()
  const { files, add } = fileQueue()

  port.on('message', (message: ToWorker) => {
    if (message.kind === 'file') return add(message.file)
    for (const { id, value } of message.receipts) {
      open.get(id)?.(value)
      open.delete(id)
    }
  })
  const deliver = (method: Delivery['method'], args: unknown[], transfer: ArrayBuffer[] = []): Promise<unknown> =>
    new Promise((resolve) => {
      const id = nextId
      nextId += 1
      open.set(id, resolve)
      port.postMessage({ kind: 'delivery', id, method, args }, transfer)
    })
  const full = (): boolean => underWay >= MOST_UNDER_WAY || (underWay > 1 && bytesUnderWay > MOST_BYTES_UNDER_WAY)
  const answered = async (bytes: number, delivered: Promise<unknown>): Promise<void> => {
    underWay += 1
    bytesUnderWay += bytes
    await delivered
    underWay -= 1
    bytesUnderWay -= bytes
    roomAgain?.()
  }
  const send = async (bytes: number, delivered: Promise<unknown>): Promise<void> => {
    void answered(bytes, delivered)
    while (full()) await new Promise<void>((resolve) => (roomAgain = resolve))
    roomAgain = null
  }

  const sink: ImportSink = {
    known: async (...args) => (await deliver('known', args)) === true,
    opened: (...args) => send(0, deliver('opened', args)),
    read: (at, source) => send(source.deflated.byteLength, deliver('read', [at, source], buffersOf(source))),
    left: (...args) => send(0, deliver('left', args)),
    failed: (...args) => send(0, deliver('failed', args)),
    async finished(...args) {
      void deliver('finished', args)
    },
  }
  return { files, sink, reading: (at) => port.postMessage({ kind: 'reading', at } satisfies FromWorker, []) }
}

/** The buffers that can be handed over instead of copied: those that hold nothing else. */
function buffersOf(source: ReadSource): ArrayBuffer[] {
  const all = [source.deflated, ...source.articles.flatMap(({ attached }) => (attached === null ? [] : [attached.deflated]))]
  const whole = all.filter((bytes) => bytes.byteLength === bytes.buffer.byteLength).map((bytes) => bytes.buffer)
  return [...new Set(whole)].filter((buffer) => buffer instanceof ArrayBuffer)
}

function fileQueue(): { files: AsyncIterable<FileToRead>; add: (file: FileToRead) => void } {
  const waiting: FileToRead[] = []
  let wake: (() => void) | null = null
  async function* take(): AsyncGenerator<FileToRead> {
    for (;;) {
      const next = waiting.shift()
      if (next === undefined) await new Promise<void>((resolve) => (wake = resolve))
      else yield next
    }
  }
  return {
    files: { [Symbol.asyncIterator]: take },
    add(file) {
      waiting.push(file)
      wake?.()
    },
  }
}

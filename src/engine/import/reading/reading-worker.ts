import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { FileToRead, Place } from '../import-sink.ts'
import { memberName } from './member-name.ts'
import { crashed, tooMuchMemory, type Trouble, troubleOf } from './reading-trouble.ts'
import type { Delivery, FromWorker, Receipt, ToWorker } from './remote-sink.ts'
import { type Excess, type FileLimits, watchFile } from './watch-file.ts'

/** `megabytes`: the worker's heap may grow this large. */
export type ReaderLimits = FileLimits & { megabytes: number }

export type ReaderOptions = ReaderLimits & {
  program: URL
  /** Takes what the worker delivers, and what is to be said when it fails; the answer goes back to the worker. */
  accept: (delivery: Delivery) => Promise<unknown>
  /** A file was finished, or the worker was replaced. */
  changed: () => void
  /** What `accept` threw. */
  broken: (error: unknown) => void
}

/** A worker that reads files, replaced by a new one when a file takes it down. */
export type Reader = {
  /** Files it was given and has not finished, in their order. */
  readonly waiting: number
  /** How long a file took lately, in milliseconds; 0 before the first. */
  readonly perFile: number
  take(file: FileToRead): void
  stop(): Promise<void>
}

/** A worker that was told to end is not waited for longer, in milliseconds: one that waits for a dead network drive never ends. */
const LONGEST_ENDING = 2000

/** The weight of the last file in the time per file. */
const NEWEST = 0.2

/** Starts a worker when the first file comes. What it cannot get through is delivered as failed, and a new worker goes on behind it. */
export function createReader(options: ReaderOptions): Reader {
  const { program, megabytes, accept, changed, broken } = options
  const files: FileToRead[] = []
  let worker: Worker | null = null
  let stopped = false
  let trouble: Trouble = crashed
  let expired = false
  let at: Place | null = null
  let unwatch: (() => void) | null = null
  /** Of the first file: whether it was read and only its end is missing, or which members were. */
  let delivered = false
  let doneMembers = new Set<string>()
  /** Sources that the present worker has got through. */
  let got = 0
  let perFile = 0
  let lastFinished = 0

  /** Receipts of one moment go together: a message costs more than what it says. */
  let receipts: Receipt[] = []
  const acknowledge = (receipt: Receipt): void => {
    receipts.push(receipt)
    if (receipts.length > 1) return
    process.nextTick(() => {
      tell({ kind: 'receipts', receipts })
      receipts = []
    })
  }
  const tell = (message: ToWorker): void => worker?.postMessage(message, [])

  const start = (): void => {
    const made = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: megabytes } })
    worker = made
    trouble = crashed
    expired = false
    got = 0
    lastFinished = performance.now()
    made.on('message', (message: FromWorker) => receive(message, made))
    made.on('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') trouble = tooMuchMemory
    })
    // After its last message, whatever it died of.
    made.on('exit', () => replace(made))
    for (const file of files) tell({ kind: 'file', file })
  }

  const receive = (message: FromWorker, from: Worker): void => {
    if (stopped || from !== worker) return
    if (message.kind === 'reading') return watch(message.at, from)
    note(message)
    answer(message, from).catch(broken)
  }
  const answer = async (delivery: Delivery, from: Worker): Promise<void> => {
    const value = await accept(delivery)
    if (from === worker) acknowledge({ id: delivery.id, value })
  }
  const report = (delivery: Delivery): void => void accept(delivery).catch(broken)

  const watch = (place: Place, from: Worker): void => {
    at = place
    unwatch?.()
    unwatch = watchFile(from, options, (excess) => expire(from, excess))
  }
  const expire = (from: Worker, excess: Excess): void => {
    if (from !== worker || stopped) return
    trouble = troubleOf(excess, options)
    // Memory may be what other files left behind.
    expired = excess !== 'memory'
    void ended(from).then(() => replace(from))
  }

  const note = (delivery: Delivery): void => {
    if (delivery.method === 'known' || delivery.method === 'opened') return
    unwatch?.()
    at = null
    if (delivery.method === 'finished') {
      dropFirst()
      const now = performance.now()
      perFile = perFile === 0 ? now - lastFinished : perFile + NEWEST * (now - lastFinished - perFile)
      lastFinished = now
      changed()
      return
    }
    got += 1
    const { member } = delivery.args[0]
    if (member === null) delivered = true
    else doneMembers.add(member)
  }
  const dropFirst = (): void => {
    files.shift()
    delivered = false
    doneMembers = new Set()
  }

  /** Goes on in a new worker. */
  const replace = (from: Worker): void => {
    if (from !== worker) return
    unwatch?.()
    worker = null
    const [file] = files
    if (stopped || file === undefined) return
    blame(file)
    at = null
    if (files.length > 0) start()
    changed()
  }
  /** A crash is put down to the file only where the worker read nothing before it: it may have died of what others left behind. */
  const blame = (file: FileToRead): void => {
    const member = at?.index === file.index ? at.member : null
    const certain = got === 0 || (expired && at !== null)
    if (certain && !delivered) {
      const name = member === null ? file.name : memberName(file.name, member)
      report({ kind: 'delivery', id: 0, method: 'failed', args: [{ index: file.index, member }, trouble(name)] })
      if (member === null) delivered = true
      else doneMembers.add(member)
    }
    if (delivered) {
      report({ kind: 'delivery', id: 0, method: 'finished', args: [file.index] })
      dropFirst()
    } else if (doneMembers.size > 0) files[0] = { ...file, done: new Set([...(file.done ?? []), ...doneMembers]) }
  }

  return {
    get waiting() {
      return files.length
    },
    get perFile() {
      return perFile
    },
    take(file) {
      files.push(file)
      if (worker === null) start()
      else tell({ kind: 'file', file })
    },
    async stop() {
      stopped = true
      unwatch?.()
      if (worker !== null) await ended(worker)
    },
  }
}

/** Ends a worker; resolves when it is gone, or will not be soon. */
async function ended(worker: Worker): Promise<void> {
  const given = new AbortController()
  const waited = setTimeout(LONGEST_ENDING, undefined, { signal: given.signal }).catch(() => undefined)
  await Promise.race([worker.terminate(), waited])
  given.abort()
}

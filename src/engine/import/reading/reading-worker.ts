import { Worker } from 'node:worker_threads'
import type { Failure } from '#core/result.ts'
import type { FileToRead, Place } from '../import-sink.ts'
import { memberName } from './member-name.ts'
import type { Delivery, FromWorker, Receipt, ToWorker } from './remote-sink.ts'

export type ReaderLimits = {
  /** Parsing one file, or one member of an archive, may take this long. */
  seconds: number
  /** The worker's heap may grow this large. */
  megabytes: number
}

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

type Trouble = (name: string) => Failure

const SAVE_AS_TEXT = 'Save its text as a plain text file and import that.'
const tooLong = (seconds: number): Trouble => {
  return (name) => ({
    code: 'took-too-long',
    message: `${name} took longer than ${seconds} seconds to read and was left out. ${SAVE_AS_TEXT}`,
  })
}
const tooMuchMemory: Trouble = (name) => ({
  code: 'too-much-memory',
  message: `${name} needs more memory than an import may take and was left out. Split it, or save its text as a plain text file and import that.`,
})
const crashed: Trouble = (name) => ({
  code: 'cannot-parse',
  message: `${name} could not be read: it is damaged, or made to harm. ${SAVE_AS_TEXT}`,
})

/** The weight of the last file in the time per file. */
const NEWEST = 0.2

/** Starts a worker when the first file comes. What it cannot get through is delivered as failed, and a new worker goes on behind it. */
export function createReader(options: ReaderOptions): Reader {
  const { program, seconds, megabytes, accept, changed, broken } = options
  const files: FileToRead[] = []
  let worker: Worker | null = null
  let gone: Promise<unknown> = Promise.resolve()
  let stopped = false
  let trouble: Trouble = crashed
  let expired = false
  let at: Place | null = null
  let timer: NodeJS.Timeout | undefined
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
    gone = new Promise<void>((resolve) => {
      made.on('exit', () => {
        replace()
        resolve()
      })
    })
    for (const file of files) tell({ kind: 'file', file })
  }

  const receive = (message: FromWorker, from: Worker): void => {
    if (stopped) return
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
    clearTimeout(timer)
    // When this thread was held up, what the worker said meanwhile is heard first.
    timer = setTimeout(() => setImmediate(() => at === place && expire(from)), seconds * 1000)
  }
  const expire = (from: Worker): void => {
    if (from !== worker || stopped) return
    trouble = tooLong(seconds)
    expired = true
    void from.terminate()
  }

  const note = (delivery: Delivery): void => {
    if (delivery.method === 'known' || delivery.method === 'opened') return
    clearTimeout(timer)
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
  const replace = (): void => {
    clearTimeout(timer)
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
      clearTimeout(timer)
      await worker?.terminate()
      await gone
    },
  }
}

import { availableParallelism, totalmem } from 'node:os'
import { createReader, type Reader, type ReaderOptions } from './reading-worker.ts'

/** A page of ordinary size needs half a gigabyte at worst, and the window and the library need memory too. */
const GIGABYTES_PER_READER = 3
const MOST_READERS = 4
const LEAST_MEGABYTES = 512
const MOST_MEGABYTES = 2048

/** A reader has work for about this long waiting, in milliseconds, but at least two files and at most eight. */
const WORK_AHEAD = 50
const FEWEST_AHEAD = 2
const MOST_AHEAD = 8
/** Another reader takes a moment to start and loads its parsers: only when work has been waiting for this long, in milliseconds. */
const BEFORE_NEXT_READER = 150

export type PoolOptions = Omit<ReaderOptions, 'changed' | 'megabytes' | 'bufferMegabytes'> & {
  megabytes?: number
  bufferMegabytes?: number
  /** Readers at a time. */
  most?: number
  /** Whether what was read waits to be stored, so that reading faster would not help. */
  saturated: () => boolean
  /** Whether the import is over; `wake` when that changes. */
  over: () => boolean
}

export type ReaderPool = {
  /** A reader that has room for another file; waits until there is one. Null once the import is over. */
  free(): Promise<Reader | null>
  /** Waits until every reader has finished what it was given, or the import is over. */
  idle(): Promise<void>
  wake(): void
  stop(): Promise<void>
}

/** Readers that share files, as many as the machine has room for. Each starts when it is needed. */
export function readerPool({
  most = readersHere(),
  megabytes = megabytesEach(most),
  bufferMegabytes = Math.max(LEAST_MEGABYTES, megabytes / 2),
  saturated,
  over,
  ...options
}: PoolOptions): ReaderPool {
  const readers: Reader[] = []
  let change = Promise.withResolvers<void>()
  const changed = (): void => {
    change.resolve()
    change = Promise.withResolvers()
  }
  const add = (): Reader => {
    const reader = createReader({ ...options, megabytes, bufferMegabytes, changed })
    readers.push(reader)
    return reader
  }
  const withRoom = (): Reader | undefined =>
    readers.filter((reader) => reader.waiting < room(reader)).toSorted((a, b) => a.waiting - b.waiting)[0]

  return {
    async free() {
      if (readers.length === 0) return add()
      const since = performance.now()
      while (!over()) {
        const reader = withRoom()
        if (reader !== undefined) return reader
        if (readers.length < most && performance.now() - since >= BEFORE_NEXT_READER && !saturated()) return add()
        await Promise.race([change.promise, pauseOf(BEFORE_NEXT_READER)])
      }
      return null
    },
    async idle() {
      while (!over() && readers.some(({ waiting }) => waiting > 0)) await change.promise
    },
    wake: changed,
    async stop() {
      await Promise.all(readers.map((reader) => reader.stop()))
    },
  }
}

function room({ perFile }: Reader): number {
  if (perFile === 0) return FEWEST_AHEAD
  return Math.min(MOST_AHEAD, Math.max(FEWEST_AHEAD, Math.ceil(WORK_AHEAD / perFile)))
}

function readersHere(): number {
  const byMemory = Math.floor(totalmem() / 2 ** 30 / GIGABYTES_PER_READER)
  return Math.max(1, Math.min(availableParallelism(), byMemory, MOST_READERS))
}

/** All of them together may take half the memory. */
function megabytesEach(readers: number): number {
  return Math.min(MOST_MEGABYTES, Math.max(LEAST_MEGABYTES, Math.floor(totalmem() / 2 ** 20 / 2 / readers)))
}

function pauseOf(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}

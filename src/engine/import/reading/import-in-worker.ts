import { inOrder, type InOrder } from './in-order.ts'
import type { FileToRead, ImportSink } from '../import-sink.ts'
import { readerPool } from './reader-pool.ts'
import type { ReaderLimits } from './reading-worker.ts'
import type { Delivery } from './remote-sink.ts'

/** The largest text that is allowed takes a quarter of the processor's seconds. */
const LIMITS = { seconds: 60, waitSeconds: 300, clockSeconds: 1800 }

export type WorkerImport = { program: URL; signal: AbortSignal; readers?: number } & Partial<ReaderLimits>

/**
 * Reads files in worker threads, one or several as the machine allows, and passes on what they deliver in the order of the files. A file that takes too
 * long or too much memory, or takes its worker down, is reported, and the next ones are read. After `signal` is aborted nothing more is delivered.
 */
export async function importInWorker(
  files: AsyncIterable<FileToRead> | Iterable<FileToRead>,
  sink: ImportSink,
  { program, signal, readers, ...limits }: WorkerImport,
): Promise<void> {
  const order = inOrder()
  const trouble: unknown[] = []
  const over = (): boolean => signal.aborted || trouble.length > 0
  const pool = readerPool({
    program,
    ...LIMITS,
    ...limits,
    ...(readers === undefined ? {} : { most: readers }),
    accept: (delivery) => pass(delivery, sink, order, over),
    broken(error) {
      trouble.push(error)
      stop()
    },
    saturated: () => order.underWay > 0,
    over,
  })
  const iterator = iterate(files)
  let stopWaiting: (() => void) | null = null
  const stop = (): void => {
    stopWaiting?.()
    pool.wake()
  }
  signal.addEventListener('abort', stop)
  // Asked for the next file, a folder on a dead network drive may never answer.
  const nextFile = (): Promise<FileToRead | null> =>
    new Promise((resolve, reject) => {
      stopWaiting = () => resolve(null)
      Promise.resolve(iterator.next()).then(({ value, done }) => resolve(done === true ? null : value), reject)
    })
  try {
    while (!over()) {
      const file = await nextFile()
      const reader = file === null ? null : await pool.free()
      if (file === null || reader === null) break
      order.expect(file.index)
      reader.take(file)
    }
    await pool.idle()
  } finally {
    signal.removeEventListener('abort', stop)
    await pool.stop()
    await order.settled()
  }
  if (trouble.length > 0) throw trouble[0]
}

function iterate<T>(items: AsyncIterable<T> | Iterable<T>): AsyncIterator<T> | Iterator<T> {
  return Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
}

/** A question is answered at once; everything else waits for its turn. Once the import is over nothing is passed on. */
async function pass(delivery: Delivery, sink: ImportSink, order: InOrder, over: () => boolean): Promise<unknown> {
  if (over()) return undefined
  const inTurn = (index: number, act: () => Promise<void>, last = false): Promise<void> =>
    order.deliver(index, async () => (over() ? undefined : act()), last)
  switch (delivery.method) {
    case 'known':
      return sink.known(...delivery.args)
    case 'opened':
      return inTurn(delivery.args[0], () => sink.opened(...delivery.args))
    case 'read':
      return inTurn(delivery.args[0].index, () => sink.read(...delivery.args))
    case 'left':
      return inTurn(delivery.args[0].index, () => sink.left(...delivery.args))
    case 'failed':
      return inTurn(delivery.args[0].index, () => sink.failed(...delivery.args))
    case 'finished':
      return inTurn(delivery.args[0], () => sink.finished(...delivery.args), true)
  }
}

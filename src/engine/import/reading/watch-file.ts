import type { Worker } from 'node:worker_threads'

/** What one file, or one member of an archive, may cost. */
export type FileLimits = {
  /** Processor time of the worker, in seconds: on a busy machine a sound file takes longer by the clock, not by this. */
  seconds: number
  /** What the worker holds outside its heap: arrays and buffers, which no limit of its own bounds. */
  bufferMegabytes: number
  /** Seconds in which the worker has nothing to do but wait, as on a network drive that does not answer. */
  waitSeconds: number
  /** Seconds by the clock, whatever is the matter. */
  clockSeconds: number
}

/** Which limit a file went beyond. */
export type Excess = 'processor' | 'memory' | 'waiting' | 'clock'

/** Milliseconds between two looks. Filling fresh memory takes a worker about a second for each gigabyte. */
const LOOK = 25

/**
 * Watches a worker from now on while it reads one file; `exceeded` is called at most once, and not after the returned function has ended it. It asks
 * the worker from outside, so that one in an endless loop answers too.
 */
export function watchFile(worker: Worker, limits: FileLimits, exceeded: (excess: Excess) => void): () => void {
  const begun = performance.now()
  const idleBefore = idleOf(worker)
  let processorBefore: number | null = null
  let asking = false
  let ended = false

  const end = (): void => {
    ended = true
    clearInterval(timer)
  }
  const give = (excess: Excess): void => {
    clearInterval(timer)
    // When this thread was held up, what the worker said meanwhile is heard first.
    setImmediate(() => {
      if (ended) return
      end()
      exceeded(excess)
    })
  }
  const ask = async (): Promise<void> => {
    const [heap, { user, system }] = await Promise.all([worker.getHeapStatistics(), worker.cpuUsage()])
    const processor = (user + system) / 1e6
    processorBefore ??= processor
    if (ended) return
    if (heap.external_memory > limits.bufferMegabytes * 2 ** 20) give('memory')
    else if (processor - processorBefore > limits.seconds) give('processor')
  }
  const look = (): void => {
    if (idleOf(worker) - idleBefore > limits.waitSeconds * 1000) return give('waiting')
    if (performance.now() - begun > limits.clockSeconds * 1000) return give('clock')
    // A worker that calls out of JavaScript answers afterwards.
    if (asking) return
    asking = true
    // One that is starting or ending has nothing to tell.
    void ask()
      .catch(() => undefined)
      .then(() => (asking = false))
  }
  const timer = setInterval(look, LOOK)
  return end
}

function idleOf(worker: Worker): number {
  return worker.performance.eventLoopUtilization().idle
}

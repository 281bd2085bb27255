import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Milliseconds between two looks at the event loop; delays are told beyond it. */
const RESOLUTION = 5
const MEMORY_INTERVAL = 50

/**
 * How long this thread, where the engine runs, kept other calls waiting; processor time of the process, and of this thread alone (all in milliseconds);
 * the most memory the process had (MB), workers included.
 */
export type Watched = { p99: number; longest: number; processor: number; engine: number; megabytes: number }

/** Watches the engine from now on; the returned function ends it. */
export function watchEngine(): () => Watched {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION })
  let most = 0
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), MEMORY_INTERVAL)
  const [all, mine] = [process.cpuUsage(), process.threadCpuUsage()]
  delay.enable()
  return () => {
    delay.disable()
    clearInterval(timer)
    return {
      p99: beyond(delay.percentile(99)),
      longest: beyond(delay.max),
      processor: used(process.cpuUsage(all)),
      engine: used(process.threadCpuUsage(mine)),
      megabytes: most / 2 ** 20,
    }
  }
}

function beyond(nanoseconds: number): number {
  return Math.max(0, nanoseconds / 1e6 - RESOLUTION)
}

function used({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000
}

/** The worst of several, as lines of figures; `files` is how many were imported each time. */
export function watchedLines(all: readonly Watched[], files: number): string[] {
  const worst = (of: (watched: Watched) => number): number => Math.max(...all.map(of))
  const processor = worst((each) => each.processor) / files
  const engine = worst((each) => each.engine) / files
  return [
    `  ${'other calls of the engine wait'.padEnd(46)} p99 ${worst(({ p99 }) => p99).toFixed(0)} ms, at most ${worst(({ longest }) => longest).toFixed(0)} ms`,
    `  ${'processor time a file'.padEnd(46)} ${processor.toFixed(2)} ms, ${engine.toFixed(2)} of them in the engine`,
    `  ${'memory of the process'.padEnd(46)} at most ${worst(({ megabytes }) => megabytes).toFixed(0)} MB`,
  ]
}

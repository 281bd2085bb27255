import type { Clock } from '#core/throttle.ts'

/** The machine's clock. What is due does not keep the program running. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds).unref()
    return () => clearTimeout(timer)
  },
}

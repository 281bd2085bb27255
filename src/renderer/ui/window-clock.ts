import type { Clock } from '#core/throttle.ts'

export const windowClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = window.setTimeout(run, milliseconds)
    return () => window.clearTimeout(timer)
  },
}

/** A clock that the caller brings: core has none. `after` calls once, after that many milliseconds; what it returns calls it off. */
export type Clock = { now: () => number; after: (milliseconds: number, run: () => void) => () => void }

export type Throttled = {
  /** Asks for a run: at once after a pause, else once at the end of the interval. */
  request: () => void
  /** Runs now what was asked for and has not run yet. */
  flush: () => void
  /** Calls off what has not run yet. */
  stop: () => void
}

/** Runs `act` at most once in so many milliseconds, however often it is asked for, and always after the last request. */
export function throttle(act: () => void, milliseconds: number, clock: Clock): Throttled {
  let last = Number.NEGATIVE_INFINITY
  let callOff: (() => void) | null = null
  const stop = (): void => {
    callOff?.()
    callOff = null
  }
  const run = (): void => {
    stop()
    last = clock.now()
    act()
  }
  return {
    request() {
      if (callOff !== null) return
      const passed = clock.now() - last
      // A clock that was set back must not hold anything up for longer than the interval.
      if (passed >= milliseconds || passed < 0) run()
      else callOff = clock.after(milliseconds - passed, run)
    },
    flush() {
      if (callOff !== null) run()
    },
    stop,
  }
}

type Sample = { at: number; done: number }

/** Long enough to be calm, short enough to follow a change from small files to large ones. In milliseconds. */
const WINDOW = 10_000
/** Before this much has passed any figure would be a guess. */
const SETTLED = 1_000
/** Samples closer together than this say nothing new. */
const APART = 100

/** How fast a job gets on, as a person would judge it: over its last ten seconds, pauses apart. Times are in milliseconds. */
export type Pace = {
  /** The job is this far now. */
  note(done: number, at: number): void
  /** Forgets what was, as after a pause. */
  restart(): void
  /** Units of work in a second, and the whole seconds that `left` more take; empty while it is not known yet. */
  ahead(left: number | null): { rate?: number; secondsLeft?: number }
}

export function createPace(): Pace {
  let samples: Sample[] = []
  return {
    note(done, at) {
      const last = samples.at(-1)
      if (last !== undefined && at - last.at < APART) return
      samples = samples.filter((each) => at - each.at <= WINDOW)
      samples.push({ at, done })
    },
    restart() {
      samples = []
    },
    ahead(left) {
      const [first, last] = [samples[0], samples.at(-1)]
      if (first === undefined || last === undefined || last.at - first.at < SETTLED || last.done <= first.done) return {}
      const rate = ((last.done - first.done) * 1000) / (last.at - first.at)
      return left === null ? { rate } : { rate, secondsLeft: Math.ceil(left / rate) }
    },
  }
}

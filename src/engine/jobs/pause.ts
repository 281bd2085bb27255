/** The brake of a job. */
export type Pause = {
  readonly paused: boolean
  pause(): void
  resume(): void
  /** Null while the job may go on; else a promise for the moment from which it may. */
  waiting(): Promise<void> | null
}

/** A brake that is off. What waits goes on when `signal` is aborted, so that a paused job can be cancelled. */
export function createPause(signal: AbortSignal): Pause {
  let waiting: Promise<void> | null = null
  let release: (() => void) | null = null
  const resume = (): void => {
    release?.()
    waiting = null
    release = null
  }
  signal.addEventListener('abort', resume, { once: true })
  return {
    get paused() {
      return waiting !== null
    },
    pause() {
      if (waiting === null && !signal.aborted) waiting = new Promise((resolve) => (release = resolve))
    },
    resume,
    waiting: () => waiting,
  }
}

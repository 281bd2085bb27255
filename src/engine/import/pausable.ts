import type { ImportSink } from './import-sink.ts'
import type { Pause } from '../jobs/pause.ts'

/**
 * The sink with a brake: while the job is paused nothing is delivered, so that a reader soon has no room left and stops. Questions are answered all the same:
 * who asks is being timed. What waits when the job is cancelled is dropped.
 */
export function pausable(sink: ImportSink, pause: Pause, signal: AbortSignal): ImportSink {
  const behind: (() => void)[] = []
  let releasing: Promise<void> | null = null

  const release = async (): Promise<void> => {
    for (let waiting = pause.waiting(); waiting !== null; waiting = pause.waiting()) await waiting
    releasing = null
    for (const deliver of behind.splice(0)) deliver()
  }
  const pass = <T>(deliver: () => Promise<T>): Promise<T | void> => {
    if (pause.waiting() === null && releasing === null) return deliver()
    releasing ??= release()
    return new Promise((resolve, reject) => {
      behind.push(() => {
        if (signal.aborted) resolve()
        else deliver().then(resolve, reject)
      })
    })
  }
  return {
    known: (...args) => sink.known(...args),
    opened: (...args) => pass(() => sink.opened(...args)),
    read: (...args) => pass(() => sink.read(...args)),
    left: (...args) => pass(() => sink.left(...args)),
    failed: (...args) => pass(() => sink.failed(...args)),
    finished: (...args) => pass(() => sink.finished(...args)),
  }
}

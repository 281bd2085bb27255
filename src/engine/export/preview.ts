import { Worker } from 'node:worker_threads'
import { success, type Result } from '#core/result.ts'
import type { ProgramFiles } from '../program-files.ts'
import { renderBrief, type RenderInput, type Rendered } from './render-brief.ts'

/** How long a worker that nobody asks anything stays, in milliseconds: it holds fonts and libraries, some 100 MB. */
const IDLE = 120_000

export type Preview = {
  /**
   * The pages of what `input` makes, asked for when its turn comes: what is asked for under one key while another is rendered is answered once, by what is
   * the case then, however often it was asked. Failures: those of `input`. Rejects where rendering throws, or the preview is closed.
   */
  render(key: string, input: () => Result<RenderInput>): Promise<Result<Rendered>>
  close(): Promise<void>
}

/** Renders briefs for the window to show, one at a time, in a worker that is started when it is needed. */
export function createPreview({ workers }: ProgramFiles): Preview {
  const waiting = new Map<string, Promise<Result<Rendered>>>()
  let last: Promise<unknown> = Promise.resolve()
  let worker: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  /** What is told when the worker ends before it has answered. */
  let ended = unheard

  const inWorker = (url: URL, input: RenderInput): Promise<Rendered> => {
    clearTimeout(idle)
    const running = (worker ??= started(new URL('preview.worker.js', url)))
    return new Promise((resolve, reject) => {
      ended = (error) => reject(error)
      running.once('message', (rendered: Rendered) => {
        idle = setTimeout(() => void stop(), IDLE)
        idle.unref()
        resolve(rendered)
      })
      running.postMessage(input, [])
    })
  }
  const started = (url: URL): Worker => {
    const made = new Worker(url)
    const gone = (error: Error): void => {
      // Its end comes after its fault, and may be that of one that was replaced.
      if (worker !== made) return
      worker = null
      ended(error)
    }
    made.on('error', (error) => gone(error instanceof Error ? error : new Error(String(error))))
    made.on('exit', () => gone(new Error('The preview worker ended.')))
    return made
  }
  const stop = async (): Promise<void> => {
    clearTimeout(idle)
    const stopped = worker
    worker = null
    ended(new Error('The preview was closed.'))
    await stopped?.terminate()
  }
  return {
    render(key, input) {
      const known = waiting.get(key)
      if (known) return known
      const turn = last.then(async () => {
        waiting.delete(key)
        const work = input()
        if (!work.ok) return work
        return success(await (workers === null ? renderBrief(work.value) : inWorker(workers, work.value)))
      })
      waiting.set(key, turn)
      last = turn.catch(() => undefined)
      return turn
    },
    close: stop,
  }
}

/** Nobody waits for an answer. */
function unheard(_error: Error): void {}

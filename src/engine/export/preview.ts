import { success, type Result } from '#core/result.ts'
import { keptWorker } from '../kept-worker.ts'
import type { ProgramFiles } from '../program-files.ts'
import { renderBrief, type RenderInput, type Rendered } from './render-brief.ts'

/** How long a worker that nobody asks anything stays, in milliseconds: it holds fonts and libraries, some 100 MB. */
const IDLE = 120_000

export type Preview = {
  /**
   * The pages of what `input` makes, asked for when its turn comes: what is asked for under one key while another is rendered is answered once, by what is
   * the case then, however often it was asked. Failures: those of `input`. Rejects where rendering throws, or the preview is closed.
   */
  render(key: string, input: () => Result<RenderInput> | Promise<Result<RenderInput>>): Promise<Result<Rendered>>
  close(): Promise<void>
}

/** Renders briefs for the window to show, one at a time, in a worker that is started when it is needed. */
export function createPreview({ workers }: ProgramFiles): Preview {
  const waiting = new Map<string, Promise<Result<Rendered>>>()
  let last: Promise<unknown> = Promise.resolve()
  const worker = workers && keptWorker<RenderInput, Rendered>(new URL('preview.worker.js', workers), IDLE)
  return {
    render(key, input) {
      const known = waiting.get(key)
      if (known) return known
      const turn = last.then(async () => {
        waiting.delete(key)
        const work = await input()
        if (!work.ok) return work
        return success(await (worker?.ask(work.value) ?? renderBrief(work.value)))
      })
      waiting.set(key, turn)
      last = turn.catch(() => undefined)
      return turn
    },
    close: async () => worker?.close(),
  }
}
